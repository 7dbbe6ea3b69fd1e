namespace ClaimModel.Interchange.Importing.Json;

/// <summary>Keeps content of JSON that the model has no member for in custom members, and notes it as a loss.</summary>
internal static class KeptMembers
{
    /// <summary>The maximum number of different values of one member that are kept.</summary>
    private const int MaxValues = 100;

    /// <summary>Values that are nested deeper are kept as the text of their JSON, since the depth of a dataset is limited.</summary>
    private const int MaxDepth = 32;

    /// <summary>Returns the extensions with a value as a custom member. If the member has another value already, the name of the new one ends with a number.</summary>
    /// <param name="extensions">The custom members of the record.</param>
    /// <param name="context">Receives the loss.</param>
    /// <param name="content">What the value is: the path of the member, such as <c>author.image</c>, which becomes <c>x-author-image</c>.</param>
    /// <param name="value">The value. Null, and lists and objects without content, are not kept.</param>
    /// <param name="member">What the custom member is named after; null for the content.</param>
    public static Extensions Keep(this Extensions extensions, ImportContext context, string content, JsonValue value, string? member = null)
    {
        if (value.IsNull)
        {
            context.NoteDropped(content, "null", value.Origin);
            return extensions;
        }

        if (value.Kind is JsonKind.List or JsonKind.Object && !value.Children.Any())
        {
            return extensions;
        }

        var json = JsonOf(value);
        var name = CustomMember.NameOf(member ?? content);
        for (var number = 1; number <= MaxValues; number++)
        {
            var numbered = number == 1 ? name : $"{name}-{number}";
            if (extensions[numbered] is not { } known || known == Extensions.Empty.With(numbered, json)[numbered])
            {
                context.NoteKept(content, numbered, value.ToString(), value.Origin);
                return extensions.With(numbered, json);
            }
        }

        context.NoteDropped(content, value.ToString(), value.Origin);
        return extensions;
    }

    /// <summary>Returns the extensions with the members of an object that were not taken.</summary>
    /// <param name="extensions">The custom members of the record.</param>
    /// <param name="context">Receives the losses.</param>
    /// <param name="path">The path of the object, with a period at its end; empty for none.</param>
    /// <param name="members">The object.</param>
    /// <param name="isOwnRecord">Whether the object is the record itself, so that the names of custom members do not repeat the path.</param>
    public static Extensions KeepRest(this Extensions extensions, ImportContext context, string path, JsonMembers members, bool isOwnRecord = false)
    {
        foreach (var (name, value) in members.Rest)
        {
            extensions = extensions.Keep(context, path + name, value, isOwnRecord ? name : null);
        }

        return extensions;
    }

    /// <summary>Returns the JSON of a value for a custom member.</summary>
    /// <param name="value">The value.</param>
    /// <param name="omits">Whether to omit a value inside it; null to omit none.</param>
    public static string JsonOf(JsonValue value, Func<JsonValue, bool>? omits = null) => value.HasDepth(MaxDepth) ? CustomMember.JsonOf(value.ToJson(omits)) : value.ToJson(omits);
}
