using System.Text.Json;

namespace ClaimModel.Json.Locations;

/// <summary>Converts byte offsets and JSON Pointers to locations in a document. Created only if there is something to report. Immutable and thread-safe.</summary>
internal sealed class SourceMap
{
    private readonly SourceDocument _document;
    private readonly JsonTree _values;
    private readonly LineIndex _lines;

    /// <summary>Creates the map in one pass over the document.</summary>
    public SourceMap(SourceDocument document, CancellationToken cancellationToken = default)
    {
        _document = document;
        _values = new(new Utf8JsonReader(document.Utf8.Span, document.Syntax), document.Utf8.Length, document.SkippedOffsets, cancellationToken);
        _lines = new(document.Original, cancellationToken);
    }

    /// <summary>Returns the location of an offset, with the JSON Pointer of the value at another offset.</summary>
    public SourceLocation LocationAt(long offset, long valueOffset)
    {
        var value = _values.FindAt(valueOffset, out var container);
        return LocationOf(value, offset, container);
    }

    /// <summary>Returns the location of a value, or of the innermost existing value that would contain it.</summary>
    /// <param name="pointer">The JSON Pointer in the dataset, where elements that were skipped do not count.</param>
    /// <param name="ofName">Whether to return the location of the name of a member instead of its value.</param>
    public SourceLocation LocationOf(string pointer, bool ofName = false)
    {
        var value = _values.Find(pointer, out _);
        return LocationOf(value, value <= 0 ? 0 : ofName ? _values.NameOffsetOf(value) : _values.OffsetOf(value), value);
    }

    /// <summary>Returns the offset of a value, or of the innermost existing value that would contain it.</summary>
    /// <inheritdoc cref="LocationOf(string, bool)" path="/param"/>
    public long OffsetOf(string pointer, bool ofName = false) =>
        _values.Find(pointer, out _) is var value && value <= 0 ? 0 : ofName ? _values.NameOffsetOf(value) : _values.OffsetOf(value);

    /// <summary>Determines whether a value other than the root is invalid.</summary>
    /// <param name="pointer">The JSON Pointer in the dataset, where elements that were skipped do not count.</param>
    /// <param name="withContent">Whether also a value that contains an invalid one counts.</param>
    public bool IsInvalid(string pointer, bool withContent) =>
        _values.Find(pointer, out var length) is > 0 and var value && length == pointer.Length && _values.IsAtAny(value, _document.InvalidOffsets, withContent);

    private SourceLocation LocationOf(int value, long offset, int container)
    {
        var (line, column) = _lines[_document.ToOriginal(offset)];
        return new(_values.PointerOf(value), line, column, RecordIdOf(container));
    }

    private string? RecordIdOf(int value)
    {
        var record = _values.AncestorAt(_document.RecordDepth, value);
        var id = record >= 0 && _values.IsRootOrElement(record) ? _values.FindChild(record, "id") : -1;
        if (id < 0 || _document.Utf8.Span[_values.OffsetOf(id)] != '"')
        {
            return null;
        }

        var json = new Utf8JsonReader(_document.Utf8.Span[_values.OffsetOf(id)..]);
        json.Read();
        return JsonTree.TextOf(ref json);
    }
}
