using System.Buffers;
using System.Text.RegularExpressions;

namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>What scalars without quotation marks mean, to readers of YAML 1.1 and 1.2.</summary>
internal static partial class YamlScalar
{
    /// <summary>The words that readers of YAML 1.1 or 1.2 take for something else than a text, in lowercase.</summary>
    private static readonly HashSet<string> Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    private static readonly SearchValues<char> Flow = SearchValues.Create(",[]{}:");

    /// <summary>Determines whether a scalar without quotation marks is null in YAML 1.2.</summary>
    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Returns the value of a boolean of YAML 1.2; null if the text is none.</summary>
    public static bool? ToBoolean(string text) => text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    /// <summary>Determines whether a text is a number of JSON.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    /// <summary>Determines whether a text is written without quotation marks: all readers take it for this text, and it is easy to read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInFlow">Whether the text is in brackets.</param>
    public static bool IsPlain(string text, bool isInFlow) =>
        text.Length > 0 && char.IsLetter(text, 0) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':' && !Words.Contains(text.ToLowerInvariant())
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !Unusual().IsMatch(text)
        && (!isInFlow || text.AsSpan().IndexOfAny(Flow) < 0);

    /// <summary>Determines whether a text is written as a block: it has several lines, and a block keeps it exactly.</summary>
    public static bool IsBlock(string text) => text.Contains('\n', StringComparison.Ordinal) && !Unusual().IsMatch(text) && !NotInBlock().IsMatch(text);

    [GeneratedRegex(@"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>Matches control characters, line breaks of YAML 1.1, and characters that are not visible.</summary>
    [GeneratedRegex(@"[\u0000-\u0008\u000B-\u001F\u007F-\u00A0\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cf}\p{Co}\p{Cn}]", RegexOptions.CultureInvariant)]
    private static partial Regex Unusual();

    /// <summary>Matches what blocks do not keep, or not visibly: a beginning with white space, spaces at the end of a line, tabs, and several line breaks at the end.</summary>
    [GeneratedRegex(@"^[ \n]|[ \t]\n|[ \t]\z|\t|\n\n\z", RegexOptions.CultureInvariant)]
    private static partial Regex NotInBlock();
}
