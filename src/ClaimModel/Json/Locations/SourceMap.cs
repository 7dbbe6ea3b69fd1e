using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimModel.Json.Locations;

/// <summary>Finds, in one pass over a text, which members are at byte offsets, and at which locations members are.</summary>
/// <remarks>Used only when there is something to report: reading keeps no record of places.</remarks>
internal sealed class SourceMap
{
    private readonly SourceDocument _origin;
    private readonly List<long> _offsets;

    /// <summary>Pointers to look for in terms of the dataset, and all pointers on the way to them.</summary>
    private readonly HashSet<string> _wanted = new(StringComparer.Ordinal) { "" };

    private readonly List<Frame> _frames = [];
    private readonly List<Action<string?>> _awaitingId = [];
    private int _nextOffset;
    private string? _recordId;

    private SourceMap(SourceDocument origin, IEnumerable<long> offsets, IEnumerable<string> pointers)
    {
        _origin = origin;
        _offsets = offsets.Distinct().Order().ToList();
        foreach (var pointer in pointers)
        {
            for (var rest = pointer; rest.Length > 0 && _wanted.Add(rest); rest = rest[..rest.LastIndexOf('/')])
            {
            }
        }
    }

    /// <summary>What stands at each offset that was asked for.</summary>
    public Dictionary<long, SourceLocation> ByOffset { get; } = [];

    /// <summary>Where each pointer stands that was asked for, and exists.</summary>
    public Dictionary<string, SourceLocation> ByPointer { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks for byte offsets, and for pointers in terms of the dataset, where elements that were left out do not count.</summary>
    public static SourceMap Find(SourceDocument origin, IEnumerable<long> offsets, IEnumerable<string> pointers)
    {
        var places = new SourceMap(origin, offsets, pointers);
        var json = new Utf8JsonReader(origin.Utf8.Span, origin.Syntax);
        places.Scan(json);
        new LineIndex(origin.Utf8).Number(places.ByOffset.Values.Concat(places.ByPointer.Values));
        return places;
    }

    /// <summary>The pointers of what stands at offsets in the value on whose first token a reader stands.</summary>
    public static Dictionary<long, SourceLocation> Find(Utf8JsonReader json, IEnumerable<long> offsets)
    {
        var places = new SourceMap(new SourceDocument(default, null, default), offsets, []);
        places.Scan(json);
        return places.ByOffset;
    }

    /// <summary>The place of a pointer, or of the nearest thing around it that exists.</summary>
    public SourceLocation Nearest(string pointer)
    {
        while (true)
        {
            if (ByPointer.TryGetValue(pointer, out var place))
            {
                return place;
            }

            pointer = pointer[..pointer.LastIndexOf('/')];
        }
    }

    /// <summary>A pointer in terms of the text, whether or not anything stands there.</summary>
    public string TextPointer(string pointer)
    {
        var rest = "";
        while (!ByPointer.ContainsKey(pointer))
        {
            var slash = pointer.LastIndexOf('/');
            rest = pointer[slash..] + rest;
            pointer = pointer[..slash];
        }

        return ByPointer[pointer].Pointer + rest;
    }

    /// <summary>Looks through the value on whose first token the reader stands, up to its end or to where it breaks off.</summary>
    private void Scan(Utf8JsonReader json)
    {
        ByPointer[""] = new SourceLocation(0, "");
        try
        {
            do
            {
                Visit(ref json);
            }
            while (_frames.Count > 0 && json.Read());
        }
        catch (JsonException)
        {
            // The text breaks off here, which has been reported; what lies behind takes this place.
        }

        while (_nextOffset < _offsets.Count)
        {
            Note(new SourceLocation(_offsets[_nextOffset], Pointer()), isOffset: true);
        }

        EndRecord();
    }

    private void Visit(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.None:
                json.Read();
                Visit(ref json);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _frames.RemoveAt(_frames.Count - 1);
                if (_frames.Count == _origin.RecordDepth)
                {
                    EndRecord();
                }

                return;
            case JsonTokenType.PropertyName:
                if (_frames.Count > 0)
                {
                    _frames[^1].Name = NameOf(ref json);
                }

                NoteOffsets(json.TokenStartIndex);
                return;
        }

        var parent = _frames.Count > 0 ? _frames[^1] : null;
        if (parent is { IsList: true })
        {
            parent.TextIndex++;
            parent.IsLeftOut = _origin.LeftOut.Contains(json.TokenStartIndex);
            parent.DatasetIndex += parent.IsLeftOut ? 0 : 1;
        }

        var isRecord = _frames.Count == _origin.RecordDepth && parent is null or { IsList: true } && json.TokenType == JsonTokenType.StartObject;
        NoteOffsets(json.TokenStartIndex, isRecord);
        var wanted = WantedPointer(parent);
        if (wanted is not null && parent is not null)
        {
            Note(new SourceLocation(json.TokenStartIndex, Pointer()) { DatasetPointer = wanted }, isOffset: false, isRecord);
        }

        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _frames.Add(new() { IsList = json.TokenType == JsonTokenType.StartArray, Wanted = wanted });
        }
        else if (_frames.Count == _origin.RecordDepth + 1 && parent is { Name: "id" } && json.TokenType == JsonTokenType.String)
        {
            _recordId ??= NameOf(ref json);
        }
    }

    /// <summary>The pointer, in terms of the dataset, of the value on which the reader stands; null where nobody asked for it.</summary>
    private string? WantedPointer(Frame? parent)
    {
        if (parent is null)
        {
            return "";
        }

        if (parent.Wanted is null || parent.IsLeftOut)
        {
            return null;
        }

        var pointer = parent.IsList ? string.Create(CultureInfo.InvariantCulture, $"{parent.Wanted}/{parent.DatasetIndex}") : $"{parent.Wanted}/{Escape(parent.Name)}";
        return _wanted.Contains(pointer) ? pointer : null;
    }

    private void NoteOffsets(long offset, bool isRecord = false)
    {
        while (_nextOffset < _offsets.Count && _offsets[_nextOffset] <= offset)
        {
            Note(new SourceLocation(_offsets[_nextOffset], Pointer()), isOffset: true, isRecord);
        }
    }

    private void Note(SourceLocation place, bool isOffset, bool isRecord = false)
    {
        if (isOffset)
        {
            _nextOffset++;
            ByOffset[place.Offset] = place;
        }
        else
        {
            ByPointer.TryAdd(place.DatasetPointer, place); // the first of two members with the same name counts
        }

        // The id may stand behind the place, so it is known only at the record's end.
        if (_frames.Count > _origin.RecordDepth ? _origin.RecordDepth == 0 || _frames[_origin.RecordDepth - 1].IsList : isRecord)
        {
            _awaitingId.Add(id => place.RecordId = id);
        }
    }

    private void EndRecord()
    {
        _awaitingId.ForEach(set => set(_recordId));
        _awaitingId.Clear();
        _recordId = null;
    }

    private string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var frame in _frames)
        {
            if (frame.IsList ? frame.TextIndex >= 0 : frame.Name is not null)
            {
                pointer.Append('/').Append(frame.IsList ? frame.TextIndex.ToString(CultureInfo.InvariantCulture) : Escape(frame.Name));
            }
        }

        return pointer.ToString();
    }

    /// <summary>Escapes a name for a JSON Pointer.</summary>
    public static string Escape(string? name) =>
        (name ?? "").Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string NameOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!; // the token is a string or a name
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(json.ValueSpan); // not Unicode, which has been reported
        }
    }

    /// <summary>An object or list around the token on which the reader stands.</summary>
    private sealed class Frame
    {
        public bool IsList { get; init; }

        public string? Wanted { get; init; }

        public string? Name { get; set; }

        public int TextIndex { get; set; } = -1;

        public int DatasetIndex { get; set; } = -1;

        public bool IsLeftOut { get; set; }
    }
}
