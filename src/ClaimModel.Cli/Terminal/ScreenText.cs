using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Cli.Terminal;

/// <summary>Text from files, names and command lines made fit for a screen: nothing in it acts on the terminal.</summary>
internal static class ScreenText
{
    /// <summary>How many characters of a piece are shown.</summary>
    public const int Longest = 80;

    /// <summary>How many characters of a running text are shown.</summary>
    public const int LongestRunning = 1000;

    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>A name, title, id or word: everything escaped that a terminal would act on or not show, and cut.</summary>
    public static string Short(string text) => Build(text, Longest, static rune => Piece(rune));

    /// <summary>A running text: line breaks and tabs are blanks, joiners that letters need stay, and the rest is escaped.</summary>
    public static string Running(string text) => Build(text, LongestRunning, static rune => rune.Value switch
    {
        '\t' or '\n' or '\r' => " ",
        ZeroWidthNonJoiner or ZeroWidthJoiner => rune.ToString(),
        _ => Piece(rune),
    });

    /// <summary>A path, each name in it escaped and cut by itself, so that a deep path stays usable.</summary>
    public static string FilePath(string path) =>
        string.Join('/', (Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path).Split('/').Select(Short));

    /// <summary>A short text in quotation marks.</summary>
    public static string Quoted(string text) => $"\"{Short(text)}\"";

    /// <summary>A character as it is shown: itself, or its escape.</summary>
    public static string Piece(Rune rune) => HiddenCharacters.Contains(rune) ? HiddenCharacters.Escape(rune.Value) : rune.ToString();

    private static string Build(string text, int longest, Func<Rune, string> pieceOf)
    {
        var shown = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var rune in text.EnumerateRunes())
        {
            var piece = pieceOf(rune);
            if (shown.Length + piece.Length > longest)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(piece);
        }

        return shown.ToString();
    }
}
