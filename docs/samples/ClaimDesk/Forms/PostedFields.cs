using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace ClaimDesk.Forms;

/// <summary>The fields that a browser posted, by name.</summary>
internal sealed class PostedFields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _rows = new(StringComparer.Ordinal);

    /// <summary>Collects the fields. Line breaks, which browsers post as two characters, become line feeds.</summary>
    public PostedFields(IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        foreach (var (name, values) in form)
        {
            _values[name] = AsPosted(values.Count > 0 ? values[^1] ?? "" : "");
            for (var slash = name.IndexOf('/', 1); slash >= 0; slash = name.IndexOf('/', slash + 1))
            {
                AddRow(name, slash);
            }

            AddRow(name, name.Length);
        }
    }

    /// <summary>Returns a text as a form shows and posts it: with line feeds in place of other line breaks, and without NUL, which HTML does not have. Other separators stay.</summary>
    public static string AsPosted(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD');

    /// <summary>Gets the text of a field; empty if it was not posted.</summary>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    /// <summary>Returns the numbers of the rows of a list, in their order.</summary>
    public IEnumerable<int> RowsOf(string list) => _rows.TryGetValue(list, out var rows) ? rows : [];

    /// <summary>Adds the last segment of a name's beginning if it is the number of a row.</summary>
    private void AddRow(string name, int end)
    {
        var start = name.LastIndexOf('/', end - 1);
        if (start >= 0 && int.TryParse(name.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            var list = name[..start];
            if (!_rows.TryGetValue(list, out var rows))
            {
                _rows[list] = rows = [];
            }

            rows.Add(row);
        }
    }
}
