using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ClaimDesk.Forms;

/// <summary>Creates the description of a form from the JSON Schema of a record, and from the types of the model where the schema is silent: it does not say what an id refers to.</summary>
internal static partial class FormSchema
{
    private static readonly ConcurrentDictionary<Type, FormMember> Records = new();

    private static readonly Dictionary<Type, string> Ids = new()
    {
        [typeof(ActorId)] = "actor",
        [typeof(TopicId)] = "topic",
        [typeof(SourceId)] = "source",
        [typeof(ClaimId)] = "claim",
        [typeof(ContradictionId)] = "contradiction",
    };

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["/id"] = "ID",
        ["/url"] = "URL",
        ["/archivedUrl"] = "URL of an archived copy",
        ["/uri"] = "URI",
        ["/text"] = "Claim",
        ["/exact"] = "Words of the quote",
        ["/prefix"] = "Text before the quote",
        ["/suffix"] = "Text after the quote",
        ["/locator"] = "Page or paragraph",
        ["/onBehalfOf"] = "On behalf of",
        ["/via"] = "Relayed by",
        ["/base"] = "Base unit",
    };

    /// <summary>Returns the description of the form of a type of record. It is created once for each type.</summary>
    public static FormMember Of(Type type) => Records.GetOrAdd(type, static record => Object("", "", ClaimModelSchema.DefinitionOf(record), record));

    private static FormMember Object(string name, string label, JsonObject schema, Type type)
    {
        var required = schema["required"]?.AsArray().Select(static item => (string)item!).ToHashSet() ?? [];
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).ToDictionary(static property => property.Name, StringComparer.OrdinalIgnoreCase);
        List<FormMember> members =
        [
            .. schema["properties"]!.AsObject().Where(member => type != typeof(ClaimDataset) || FormLayout.IsListed(type, member.Key)).Select(member => // its lists have pages of their own
                Member(type, member.Key, (JsonObject)member.Value!, properties[member.Key].PropertyType) with { IsRequired = required.Contains(member.Key) }),
        ];
        return new(name, label, Description(schema), FieldKind.Object) { Members = members, Groups = FormLayout.GroupsOf(type, members) };
    }

    private static FormMember Member(Type owner, string name, JsonObject schema, Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        var label = Label(name);
        var description = Description(schema);
        FormMember Leaf(FieldKind kind) => new(name, label, description, kind);

        if (name == "id" && owner != typeof(Identifier))
        {
            return Leaf(FieldKind.Id);
        }

        if (Ids.TryGetValue(type, out var target) || (type == typeof(string) && FormLayout.TargetOf(owner, name) is { } usual && (target = usual) is not null))
        {
            return Leaf(FieldKind.Reference) with { Target = target };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Term<>))
        {
            return Leaf(FieldKind.Word) with { Choices = Choices(schema), Default = (string?)schema["default"] };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var items = (schema["items"] ?? schema["anyOf"]![1]!["items"])!.AsObject(); // a list of one may be written as its item
            var item = Member(owner, name, items, type.GetGenericArguments()[0]);
            return Leaf(FieldKind.List) with { Item = item with { Name = "", Label = IsRelation(name) ? Label(item.Target!) : Singular(label), Description = "" } };
        }

        if (type.IsAssignableTo(typeof(ExtensibleRecord)))
        {
            return Object(name, label, schema, type) with { Description = description };
        }

        return type switch
        {
            _ when type == typeof(LanguageMap) => Leaf(FieldKind.Map) with { Item = Row(label, new("key", "Language", "", FieldKind.Language), FormLayout.IsLong(owner, name)) },
            _ when type == typeof(Qualifiers) => Leaf(FieldKind.Map) with { Item = Row(label, new("key", "Condition", "", FieldKind.Text), false) },
            _ when type == typeof(PartialDate) => Leaf(FieldKind.Date),
            _ when type == typeof(DateInterval) => Leaf(FieldKind.Period),
            _ when type == typeof(LanguageTag) => Leaf(FieldKind.Language),
            _ when type == typeof(Number) || type == typeof(double) || type == typeof(decimal) => Leaf(FieldKind.Number),
            _ when type == typeof(bool) => Leaf(FieldKind.Boolean),
            _ when type == typeof(string) => Leaf(FormLayout.IsLong(owner, name) ? FieldKind.LongText : FieldKind.Text) with { KeepsWhiteSpace = owner == typeof(Quote) },
            _ => throw new NotSupportedException($"There is no field for {owner.Name}.{name}, whose type is {type}."),
        };
    }

    /// <summary>Returns the row of a map: a key, and the text for it.</summary>
    private static FormMember Row(string label, FormMember key, bool isLong)
    {
        List<FormMember> members = [key, new("value", "Text", "", isLong ? FieldKind.LongText : FieldKind.Text)];
        return new("", Singular(label), "", FieldKind.Object) { Members = members, Groups = [new(null, members)] };
    }

    private static List<FormChoice> Choices(JsonObject schema) =>
    [
        .. schema["anyOf"]!.AsArray()
            .Where(static word => word!["const"] is not null)
            .Select(static word => new FormChoice((string)word!["const"]!, (string?)word["description"] ?? "")),
    ];

    /// <summary>Returns a description without what a form shows in another way (that it is required) or need not show (the term of another vocabulary, and what absence means).</summary>
    private static string Description(JsonObject schema)
    {
        var text = (string?)schema["description"] ?? "";
        return Absent().Replace(Required().Replace(Terms().Replace(text, ""), ""), "");
    }

    /// <summary>Returns a name such as <c>publishedOn</c> in words: "Published on".</summary>
    private static string Label(string name) =>
        Labels.TryGetValue("/" + name, out var label) ? label : char.ToUpperInvariant(name[0]) + Capital().Replace(name[1..], static match => " " + match.Value.ToLowerInvariant());

    private static string Singular(string label) => label switch
    {
        "Aliases" => "Alias",
        _ when label.EndsWith("ies", StringComparison.Ordinal) => label[..^3] + "y",
        _ when label.EndsWith('s') => label[..^1],
        _ => label,
    };

    /// <summary>Determines whether the name of a list of references says how they are related, such as <c>supersedes</c>, and not what they are.</summary>
    private static bool IsRelation(string name) =>
        name is "via" or "about" or "supersedes" or "repeats" or "supports" or "broader" or "inverseOf" or "equivalentTo" or "disjointWith";

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@" \((?:[a-z]+:\w+(?:, |; )?)+\)")]
    private static partial Regex Terms();

    [GeneratedRegex(@" Required\.| In JSON, .*$")]
    private static partial Regex Required();

    [GeneratedRegex(@"; (?:absent if (?:not specified|there is none|none did|it has none, or if it is not specified)|\w+ by default)(?=\.)")]
    private static partial Regex Absent();
}
