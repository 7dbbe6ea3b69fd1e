using ClaimModel.Interchange.Identities;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Importing.Json;

/// <summary>Reads the members of objects. A value that cannot be used is returned to the rest of its object, which is kept, and reported where that matters.</summary>
/// <param name="context">Receives problems and changes.</param>
internal sealed class MemberReader(ImportContext context)
{
    /// <summary>Gets or sets the address against which relative addresses are resolved; null if it is not known.</summary>
    public Uri? Base { get; set; }

    /// <summary>Reads a text; null if there is none. Of several texts, the first one is returned, and all remain in the rest.</summary>
    public string? Text(JsonMembers node, string name, bool isRequired = false)
    {
        var value = node.Take(name);
        var text = value is null ? null : TextOf(value.Value);
        if (value is null || text is null)
        {
            if (value is { IsNull: false } unusable && isRequired)
            {
                context.Report(ImportRules.Doubtful, $"The member {MessageText.Quoted(name)} is {Describe(unusable)}, where a text is required; it is kept as a custom member.", unusable.Origin);
            }

            node.Return(name);
            return null;
        }

        if (value.Value.OneOrMany.Skip(1).Any())
        {
            node.Return(name);
        }

        return Plain(text, value.Value);
    }

    /// <summary>Reads a date; null if there is none, or it cannot be read, which is reported.</summary>
    public PartialDate? Date(JsonMembers node, string name)
    {
        var value = node.Take(name);
        if (value is null || TextOf(value.Value) is not { } text || value.Value.OneOrMany.Skip(1).Any())
        {
            node.Return(name);
            return null;
        }

        if (!ForeignDate.TryRead(text, out var date, out var problem))
        {
            context.Report(ImportRules.Doubtful, $"{problem} The date is kept as a custom member.", value.Value.Origin);
            node.Return(name);
            return null;
        }

        if (date.ToString() != text)
        {
            context.NoteChange("Dates were converted to EDTF", text, date.ToString(), value.Value.Origin);
        }

        return date;
    }

    /// <summary>Reads a language; null if there is none, or it is not a tag.</summary>
    public static LanguageTag? Language(JsonMembers node, string name)
    {
        var value = node.Take(name);
        var text = value is { IsObject: true } ? (value.Value["alternateName"] ?? value.Value["name"])?.String : value?.String;
        if (LanguageTag.TryParse(text, out var tag))
        {
            return tag;
        }

        node.Return(name);
        return null;
    }

    /// <summary>Reads an absolute address; null if there is none. Incomplete ones are completed if it is clear how, and otherwise remain in the rest.</summary>
    public string? Address(JsonMembers node, string name)
    {
        var value = node.Take(name);
        if (value is null || AddressOf(value.Value) is not { } address || value.Value.OneOrMany.Skip(1).Any())
        {
            node.Return(name);
            return null;
        }

        return address;
    }

    /// <summary>Returns the absolute address that a value is or names; null, after a report, if it has none.</summary>
    public string? AddressOf(JsonValue value)
    {
        var named = value.IsObject ? value["url"] ?? value["@id"] ?? value["contentUrl"] : value.OneOrMany.Select(static item => (JsonValue?)item).FirstOrDefault();
        if (named is { IsObject: true } nested && value.IsList)
        {
            return AddressOf(nested);
        }

        var text = named?.String?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (WebAddress.IsAbsolute(text))
        {
            return text;
        }

        if (Complete(text) is { } address)
        {
            context.NoteChange("Incomplete addresses were completed", text, address, named!.Value.Origin); // text is the string of it
            return address;
        }

        context.Report(ImportRules.Doubtful, $"{MessageText.Quoted(text)} is not a web address; it is kept as a custom member.", named!.Value.Origin); // as above
        return null;
    }

    /// <summary>Returns the text of a string, of the value of a JSON-LD literal, or of the first item of a list; null if there is none, or it is blank.</summary>
    public static string? TextOf(JsonValue value)
    {
        var first = value.OneOrMany.Select(static item => (JsonValue?)item).FirstOrDefault();
        var text = (first is { IsObject: true } literal ? literal["@value"] : first)?.String?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>Returns a text without markup, which is noted as a change.</summary>
    public string Plain(string text, JsonValue value)
    {
        var plain = HtmlText.ToPlain(text);
        if (plain.Length == 0)
        {
            return text;
        }

        if (plain != text)
        {
            context.NoteChange("HTML in texts was converted to plain text", text, plain, value.Origin);
        }

        return plain;
    }

    /// <summary>Returns a relative address in full, or an address without its scheme with it; null for other texts.</summary>
    private string? Complete(string text)
    {
        if (text == "/" || text.Any(static letter => char.IsWhiteSpace(letter)))
        {
            return null;
        }

        if (text[0] is '/' or '?' || text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal))
        {
            return Base is not null && Uri.TryCreate(Base, text, out var resolved) && WebAddress.IsAbsolute(resolved.AbsoluteUri) ? resolved.AbsoluteUri : null;
        }

        var host = text.Split('/', '?', '#')[0];
        var lastDot = host.LastIndexOf('.');
        var isHost = lastDot > 0 && host.Length - lastDot > 2 && host.All(static letter => char.IsLetterOrDigit(letter) || letter is '.' or '-') && host[(lastDot + 1)..].All(char.IsLetter);
        return isHost && WebAddress.IsAbsolute($"https://{text}") ? $"https://{text}" : null;
    }

    private static string Describe(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.List => "a list",
        JsonKind.String => "empty",
        _ => value.ToString(),
    };
}
