using System.Text;
using System.Text.RegularExpressions;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>A script of a page that contains JSON-LD.</summary>
/// <param name="Text">The text of the script.</param>
/// <param name="Position">The position of the text in the page.</param>
internal sealed partial record PageScript(string Text, TextPosition Position)
{
    /// <summary>Gets the JSON. Blanks stand for the marks of HTML comments and CDATA sections around it, so that all positions remain.</summary>
    public ReadOnlyMemory<byte> Utf8
    {
        get
        {
            var json = OpeningPattern().Replace(Text, Blanks);
            return Encoding.UTF8.GetBytes(ClosingPattern().Replace(json, Blanks));
        }
    }

    private static string Blanks(Match match) => string.Create(match.Length, match.Value, static (blanks, text) =>
    {
        for (var index = 0; index < blanks.Length; index++)
        {
            blanks[index] = text[index] is '\r' or '\n' ? text[index] : ' ';
        }
    });

    [GeneratedRegex(@"^(\s|<!--|//(?=\s*<!)|/\*(?=\s*<!)|<!\[CDATA\[|\*/)+", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningPattern();

    [GeneratedRegex(@"(\s|-->|//(?=\s*(\]\]>|-->))|/\*(?=\s*\]\]>)|\]\]>|\*/|;)+$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex ClosingPattern();
}
