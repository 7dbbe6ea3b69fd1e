using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Locations;

namespace ClaimModel.Interchange.Importing.Json;

/// <summary>A JSON text as a tree whose values know their place in the file. It takes 28 bytes of memory a value, and decodes strings when they are read. Immutable and thread-safe.</summary>
/// <remarks>The tree has no duplicate members: the last one of a name counts, as for most readers.</remarks>
internal sealed class LocatedJson
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly TextPosition _start;
    private readonly string? _file;
    private readonly OffsetMap? _map;
    private readonly Lazy<LineIndex> _lines;

    /// <summary>The values in the order of the text, so that a value precedes all that it contains.</summary>
    private readonly IReadOnlyList<Entry> _entries;

    /// <param name="utf8">The text that was parsed; a copy if syntax errors were corrected.</param>
    /// <param name="original">The text as it is in the file.</param>
    /// <param name="map">Converts offsets in the copy to those in the text; null if they are the same.</param>
    /// <param name="start">The position of the text in the file.</param>
    /// <param name="file">The name of the file; null if there is none.</param>
    /// <param name="entries">The values, to which the caller adds while it parses.</param>
    public LocatedJson(ReadOnlyMemory<byte> utf8, ReadOnlyMemory<byte> original, OffsetMap? map, TextPosition start, string? file, IReadOnlyList<Entry> entries)
    {
        (_utf8, _map, _start, _file, _entries) = (utf8, map, start, file, entries);
        _lines = new(() => new(original));
    }

    /// <summary>Gets the outermost value.</summary>
    public JsonValue Root => new(this, 0);

    /// <summary>Returns the location of an offset in the text that was parsed.</summary>
    public DiagnosticLocation LocationAt(long offset, string pointer = "")
    {
        var position = _start.Of(_lines.Value[_map?.ToOriginal(offset) ?? offset]);
        return DiagnosticLocation.InText(position.Line, position.Column, pointer, _file);
    }

    public Entry this[int index] => _entries[index];

    public DiagnosticLocation LocationOf(int index) => LocationAt(_entries[index].Offset, PointerOf(index));

    /// <summary>Returns the JSON Pointer of a value in the text.</summary>
    public string PointerOf(int index)
    {
        var segments = new Stack<string>();
        for (; index > 0; index = _entries[index].Parent)
        {
            segments.Push(NameOf(index) is { } name ? JsonPointer.Escape(name) : _entries[index].Key.ToString(CultureInfo.InvariantCulture));
        }

        return string.Concat(segments.Select(static segment => $"/{segment}"));
    }

    /// <summary>Returns the name of a member; null for an element of a list and for the root.</summary>
    public string? NameOf(int index)
    {
        if (_entries[index].Key >= 0)
        {
            return null;
        }

        var json = ReaderAt(~_entries[index].Key);
        return JsonText.Decode(ref json, out _);
    }

    /// <summary>Returns a string, or the text of a number or another word.</summary>
    public string TextOf(int index)
    {
        var entry = _entries[index];
        if (entry.Kind != JsonKind.String)
        {
            return Encoding.UTF8.GetString(_utf8.Span.Slice(entry.Offset, entry.Length));
        }

        var json = ReaderAt(entry.Offset);
        return JsonText.Decode(ref json, out _);
    }

    private Utf8JsonReader ReaderAt(int offset)
    {
        var json = new Utf8JsonReader(_utf8.Span[offset..], isFinalBlock: false, default);
        json.Read();
        return json;
    }

    /// <summary>A value of the text.</summary>
    internal struct Entry
    {
        /// <summary>The offset of the first byte.</summary>
        public int Offset;

        /// <summary>The number of bytes.</summary>
        public int Length;

        /// <summary>The object or list that contains the value; -1 for the root.</summary>
        public int Parent;

        /// <summary>The index of an element in its list, or the complement of the offset of the name of a member.</summary>
        public int Key;

        /// <summary>The index of the first value after this one that it does not contain.</summary>
        public int End;

        public JsonKind Kind;

        /// <summary>Whether a later member has the same name.</summary>
        public bool IsReplaced;
    }
}
