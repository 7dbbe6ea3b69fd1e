using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Cli.Terminal;

/// <summary>Makes text from files and command lines safe for a terminal: characters that would control the terminal are escaped.</summary>
internal static class ScreenText
{
    private const int MaxLongLength = 1000;

    /// <summary>Returns a name, title, id or word with hidden characters escaped, truncated to 80 characters.</summary>
    public static string Short(string text) => MessageText.Plain(text);

    /// <summary>Returns a short text in quotation marks.</summary>
    public static string Quoted(string text) => MessageText.Quoted(text);

    /// <summary>
    /// Returns a text of several sentences, truncated to 1,000 characters. Line breaks and tabs are replaced by spaces, and hidden characters are escaped.
    /// </summary>
    public static string Long(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, MaxLongLength + 1));
        for (var index = 0; index < text.Length;)
        {
            var piece = text[index] is '\t' or '\n' or '\r' ? " " : Character(text, index, out _);
            if (shown.Length + piece.Length > MaxLongLength)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(piece);
            index += char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        }

        return shown.ToString();
    }

    /// <summary>Returns a path; each name in it is escaped and truncated on its own, so that a deep path stays usable.</summary>
    public static string FilePath(string path) =>
        string.Join('/', (Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path).Split('/').Select(Short));

    /// <summary>Returns a path in quotation marks.</summary>
    public static string QuotedPath(string path) => $"\"{FilePath(path)}\"";

    /// <summary>Returns a character, or its escape sequence if it is hidden and the adjacent characters do not need it.</summary>
    /// <param name="text">The text that contains the character.</param>
    /// <param name="index">Its index.</param>
    /// <param name="isEscaped">Whether an escape sequence is returned.</param>
    public static string Character(ReadOnlySpan<char> text, int index, out bool isEscaped)
    {
        var rune = Rune.TryCreate(HiddenCharacters.CodePointAt(text, index), out var whole) ? whole : Rune.ReplacementChar;
        isEscaped = HiddenCharacters.IsEscaped(text, index, rune);
        return isEscaped ? HiddenCharacters.Escape(rune.Value) : rune.ToString();
    }
}
