using System.Buffers;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Model.Datasets;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Cuts a document into its records, holding no more than the record at hand. Throws <see cref="JsonException"/> where it is not built as documents are. Not thread-safe.</summary>
/// <param name="stream">The document, from its beginning.</param>
/// <param name="syntax">How it is read.</param>
internal sealed class DocumentSlices(Stream stream, JsonReaderOptions syntax)
{
    private const int None = -1;

    private readonly ArrayBufferWriter<byte> _about = new();
    private readonly bool[] _seen = new bool[RecordKinds.Count];
    private byte[] _bytes = new byte[1 << 18];
    private JsonReaderState _state = new(syntax);
    private int _at;
    private int _end;
    private int _keptFrom = None;
    private int _countedTo;
    private int _list = None;
    private bool _isFinal;

    /// <summary>The members that are no lists of records, each with a comma behind it.</summary>
    public ReadOnlySpan<byte> About => _about.WrittenSpan;

    /// <summary>The kind of the record that was cut out last.</summary>
    public RecordKind Kind => (RecordKind)_list;

    /// <summary>The line on which it begins, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The bytes gone through so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Cuts out the next record; false where there is none.</summary>
    /// <param name="record">The record, which holds until the next one.</param>
    public bool TryNext(out ReadOnlyMemory<byte> record)
    {
        while (true)
        {
            var json = new Utf8JsonReader(_bytes.AsSpan(_at, _end - _at), _isFinal, _state);
            var isCut = false;
            while (!isCut && json.Read())
            {
                isCut = Take(ref json);
            }

            _state = json.CurrentState;
            _at += (int)json.BytesConsumed;
            if (isCut)
            {
                record = _bytes.AsMemory(_keptFrom, _at - _keptFrom);
                Count(_keptFrom);
                _keptFrom = None;
                return true;
            }

            if (_isFinal)
            {
                record = default;
                return false;
            }

            Fill();
        }
    }

    /// <summary>Takes a token; true where a record ends with it.</summary>
    private bool Take(ref Utf8JsonReader json)
    {
        var start = _at + (int)json.TokenStartIndex;
        switch (json.CurrentDepth, json.TokenType)
        {
            case (0, JsonTokenType.StartObject or JsonTokenType.EndObject):
            case (1, JsonTokenType.StartArray) when _list != None:
                return false;
            case (1, JsonTokenType.PropertyName):
                Enter(ref json, start);
                return false;
            case (1, JsonTokenType.EndArray) when _list != None:
                _list = None;
                return false;
            case (1, JsonTokenType.StartObject or JsonTokenType.StartArray) when _list == None:
                return false;
            case (1, _) when _list == None:
                _about.Write(_bytes.AsSpan(_keptFrom, _at + (int)json.BytesConsumed - _keptFrom));
                _about.Write(","u8);
                _keptFrom = None;
                return false;
            case (2, JsonTokenType.StartObject) when _list != None:
                _keptFrom = start;
                return false;
            case (2, JsonTokenType.EndObject) when _list != None:
                return true;
            case ( > 1, _) when _list == None || _keptFrom != None:
                return false;
            default:
                throw new JsonException("A list of records holds something else.");
        }
    }

    private void Enter(ref Utf8JsonReader json, int start)
    {
        for (var kind = 0; kind < RecordKinds.Count; kind++)
        {
            if (json.ValueTextEquals(RecordKinds.ListOf((RecordKind)kind)))
            {
                _list = _seen[kind] ? throw new JsonException("A list stands twice.") : kind;
                _seen[kind] = true;
                return;
            }
        }

        _keptFrom = start;
    }

    private void Fill()
    {
        var from = _keptFrom == None ? _at : _keptFrom;
        Count(from);
        _bytes.AsSpan(from, _end - from).CopyTo(_bytes);
        (_at, _end, _countedTo, _keptFrom) = (_at - from, _end - from, 0, _keptFrom == None ? None : 0);
        if (_end == _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        var count = stream.ReadAtLeast(_bytes.AsSpan(_end), Math.Min(3, _bytes.Length - _end), throwOnEndOfStream: false);
        _at += Bytes == 0 && _bytes.AsSpan(0, count).StartsWith(DocumentReader.ByteOrderMark) ? DocumentReader.ByteOrderMark.Length : 0;
        _end += count;
        _isFinal = count == 0;
        Bytes += count;
    }

    private void Count(int to)
    {
        Line += _bytes.AsSpan(_countedTo, to - _countedTo).Count((byte)'\n');
        _countedTo = to;
    }
}
