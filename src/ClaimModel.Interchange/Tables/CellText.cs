using System.Text;

namespace ClaimModel.Interchange.Tables;

/// <summary>
/// The notation of texts and lists of texts in a cell. An empty cell stands for an absent value, <c>""</c> for an empty text, and <c>[]</c> for an empty list.
/// The items of a list are separated by semicolons.
/// </summary>
/// <remarks>
/// In a list, a backslash before a character that is neither a letter nor a digit stands for that character. A text that is not in a list is written as it
/// is, except that one which consists of backslashes before <c>""</c> has one backslash more.
/// </remarks>
internal static class CellText
{
    public const string EmptyText = "\"\"";

    public const string EmptyList = "[]";

    /// <summary>Returns the content of a cell for a text.</summary>
    public static string OfText(string text) => text.Length == 0 ? EmptyText : IsEscapedEmpty(text) ? $"\\{text}" : text;

    /// <summary>Returns the text in a cell that is not empty.</summary>
    public static string ToText(string cell) => cell == EmptyText ? "" : IsEscapedEmpty(cell) ? cell[1..] : cell;

    /// <summary>Returns the content of a cell for a list.</summary>
    public static string OfList(IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return EmptyList;
        }

        var cell = new StringBuilder();
        foreach (var item in items)
        {
            cell.Append(cell.Length > 0 ? "; " : "");
            AppendItem(cell, item);
        }

        return items is [EmptyList] ? $"\\{EmptyList}" : cell.ToString();
    }

    /// <summary>Returns the items of a list in a cell that is not empty. Items without any characters, such as after the last semicolon, are skipped.</summary>
    public static List<string> ToList(string cell)
    {
        var items = new List<string>();
        if (cell.Trim() == EmptyList)
        {
            return items;
        }

        var item = new StringBuilder();
        var (contentLength, isEscaped, start) = (0, false, 0);
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i == cell.Length || cell[i] == ';')
            {
                AddItem();
                start = i + 1;
            }
            else if (cell[i] == '\\' && i + 1 < cell.Length && !char.IsLetterOrDigit(cell[i + 1]))
            {
                item.Append(cell[++i]);
                (contentLength, isEscaped) = (item.Length, true);
            }
            else if (!char.IsWhiteSpace(cell[i]))
            {
                item.Append(cell[i]);
                contentLength = item.Length;
            }
            else if (item.Length > 0)
            {
                item.Append(cell[i]);
            }
        }

        return items;

        void AddItem()
        {
            var text = item.ToString(0, contentLength);
            if (text == EmptyText && !isEscaped)
            {
                items.Add("");
            }
            else if (text.Length > 0)
            {
                items.Add(text);
            }

            item.Clear();
            (contentLength, isEscaped) = (0, false);
        }
    }

    private static void AppendItem(StringBuilder cell, string item)
    {
        if (item.Length == 0 || item == EmptyText)
        {
            cell.Append(item.Length == 0 ? EmptyText : "\\\"\"");
            return;
        }

        for (var i = 0; i < item.Length; i++)
        {
            var isEdge = i < item.Length - item.TrimStart().Length || i >= item.TrimEnd().Length;
            cell.Append(item[i] is ';' or '\\' || (isEdge && char.IsWhiteSpace(item[i])) ? "\\" : "").Append(item[i]);
        }
    }

    private static bool IsEscapedEmpty(string text) => text.EndsWith(EmptyText, StringComparison.Ordinal) && text.AsSpan(0, text.Length - EmptyText.Length).IndexOfAnyExcept('\\') < 0;
}
