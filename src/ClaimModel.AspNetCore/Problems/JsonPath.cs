using System.Text;
using System.Text.RegularExpressions;

namespace ClaimModel.AspNetCore.Problems;

/// <summary>Converts JSON Pointers, such as <c>/citations/0/source</c>, to paths, such as <c>citations[0].source</c>.</summary>
internal static partial class JsonPath
{
    /// <summary>The path of the whole body, as in the error messages of System.Text.Json.</summary>
    public const string Root = "$";

    /// <summary>Returns the path of a JSON Pointer.</summary>
    public static string Of(string pointer)
    {
        if (pointer.Length == 0)
        {
            return Root;
        }

        var path = new StringBuilder(pointer.Length);
        foreach (var segment in pointer[1..].Split('/'))
        {
            if (segment.Length > 0 && segment.All(char.IsAsciiDigit))
            {
                path.Append('[').Append(segment).Append(']');
                continue;
            }

            var name = segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (name.Length > 0 && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '$'))
            {
                path.Append(path.Length > 0 ? "." : "").Append(name);
            }
            else
            {
                path.Append("['").Append(name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
            }
        }

        return path.ToString();
    }

    /// <summary>Returns the JSON Pointer of a path of System.Text.Json, such as <c>/notes/0/claim</c> for <c>$.notes[0].claim</c>.</summary>
    public static string ToPointer(string? path)
    {
        var pointer = new StringBuilder();
        foreach (Match segment in Segments().Matches(path ?? ""))
        {
            var name = segment.Groups["name"].Value;
            pointer.Append('/').Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return pointer.ToString();
    }

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\[(?<name>[0-9]+)\]|\['(?<name>.*?)'\]")]
    private static partial Regex Segments();
}
