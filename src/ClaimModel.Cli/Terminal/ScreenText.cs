using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Cli.Terminal;

/// <summary>Makes text from files and command lines safe for a terminal: characters that would control the terminal are escaped.</summary>
internal static class ScreenText
{
    private const int MaxLongLength = 1000;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Returns a name, title, id or word with hidden characters escaped, truncated to 80 characters.</summary>
    public static string Short(string text) => MessageText.Plain(text);

    /// <summary>Returns a short text in quotation marks.</summary>
    public static string Quoted(string text) => MessageText.Quoted(text);

    /// <summary>
    /// Returns a text of several sentences, truncated to 1,000 characters. Line breaks and tabs are replaced by spaces, joiners that some languages need are
    /// preserved, and other hidden characters are escaped.
    /// </summary>
    public static string Long(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, MaxLongLength + 1));
        foreach (var rune in text.EnumerateRunes())
        {
            var piece = rune.Value switch
            {
                '\t' or '\n' or '\r' => " ",
                ZeroWidthNonJoiner or ZeroWidthJoiner => rune.ToString(),
                _ => Character(rune),
            };
            if (shown.Length + piece.Length > MaxLongLength)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(piece);
        }

        return shown.ToString();
    }

    /// <summary>Returns a path; each name in it is escaped and truncated on its own, so that a deep path stays usable.</summary>
    public static string FilePath(string path) =>
        string.Join('/', (Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path).Split('/').Select(Short));

    /// <summary>Returns a path in quotation marks.</summary>
    public static string QuotedPath(string path) => $"\"{FilePath(path)}\"";

    /// <summary>Returns a character, or its escape sequence if it is hidden.</summary>
    public static string Character(Rune rune) => HiddenCharacters.Contains(rune) ? HiddenCharacters.Escape(rune.Value) : rune.ToString();
}
