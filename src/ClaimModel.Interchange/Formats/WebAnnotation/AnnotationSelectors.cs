using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>The quote and the locator in the selectors of a target. If a selector is not used, all of them remain in the rest of the target.</summary>
internal sealed class AnnotationSelectors
{
    private const string PositionPrefix = "char=";

    private readonly MemberReader _reader;

    public AnnotationSelectors(MemberReader reader, JsonMembers target)
    {
        _reader = reader;
        var values = target.Take("selector")?.OneOrMany.ToList() ?? [];
        var isUsed = true;
        foreach (var value in values.OrderBy(static value => TypeOf(value) == "TextPositionSelector"))
        {
            isUsed &= TryRead(new(value));
        }

        if (!isUsed)
        {
            target.Return("selector");
        }
    }

    public Quote? Quote { get; private set; }

    /// <summary>Gets the fragment, or the position as a fragment of plain text (RFC 5147), such as <c>char=412,795</c>; null if there is none.</summary>
    public string? Locator { get; private set; }

    /// <summary>Returns the positions of a locator; null if it is not a position.</summary>
    public static (long Start, long End)? PositionOf(string locator)
    {
        var parts = locator.StartsWith(PositionPrefix, StringComparison.Ordinal) ? locator[PositionPrefix.Length..].Split(',') : [];
        return parts.Length == 2 && long.TryParse(parts[0], System.Globalization.NumberStyles.None, null, out var start) && long.TryParse(parts[1], System.Globalization.NumberStyles.None, null, out var end)
            && locator == $"{PositionPrefix}{start},{end}" ? (start, end) : null;
    }

    private static string? TypeOf(JsonValue value) => (value["type"] ?? value["@type"])?.String;

    /// <summary>Reads a selector; false if something of it is not used.</summary>
    private bool TryRead(JsonMembers selector)
    {
        var type = TypeOf(selector.Value);
        selector.Take("type");
        selector.Take("@type");
        switch (type)
        {
            case "TextQuoteSelector" when Quote is null && selector.Take("exact")?.String is { Length: > 0 } exact:
                Quote = new() { Exact = exact, Prefix = Part(selector, "prefix"), Suffix = Part(selector, "suffix") };
                break;
            case "TextPositionSelector" when Locator is null && selector.Take("start")?.Scalar is { } start && selector.Take("end")?.Scalar is { } end && PositionOf($"{PositionPrefix}{start},{end}") is not null:
                Locator = $"{PositionPrefix}{start},{end}";
                break;
            case "FragmentSelector" when Locator is null && _reader.Text(selector, "value") is { } fragment:
                Locator = fragment;
                break;
            default:
                return false;
        }

        return !selector.Rest.Any();
    }

    private static string? Part(JsonMembers selector, string name) => selector.Take(name)?.String is { Length: > 0 } text ? text : null;
}
