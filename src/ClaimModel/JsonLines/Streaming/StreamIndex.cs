using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Validation;
using ClaimModel.Values;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>What is remembered of a file of records while it is validated, and the file itself, in which records are looked up again.</summary>
/// <remarks>Many threads look up while one adds.</remarks>
internal sealed class StreamIndex(SafeFileHandle file, ReadOptions reading, ValidationOptions validation)
{
    private const int FirstPiece = 2048;

    private readonly List<string>?[] _ids = new List<string>?[RecordType.Listed.Length];
    private readonly object _idsLock = new();

    /// <summary>By kind what is remembered of its records.</summary>
    public RecordTypeIndex[] Kinds { get; } = RecordTypeIndex.All(validation.Rules);

    private readonly HashSet<long> _faulty = [];
    private readonly bool[] _nameless = new bool[RecordType.Listed.Length];

    /// <summary>Whether the file was read to its end, so that nothing more will come.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether the file broke off, so that records may be missing that it was to hold.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>Remembers where a record stands; what stands first, and was not refused, stays.</summary>
    /// <returns>Whether it is the first of its id.</returns>
    public bool RememberId(RecordType type, ulong id, PackedLocation mark)
    {
        var ids = Kinds[type.Index].Ids;
        var first = new PackedLocation(ids.AddOrGet(id, mark.Bits));
        if (first.IsRefused)
        {
            ids.Move(id, mark.Bits);
            return true;
        }

        return first == mark;
    }

    /// <summary>Remembers that a record was refused.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">The fingerprint of its id, 0 where none is known.</param>
    /// <param name="place">Where it stands.</param>
    public void RememberRefused(RecordType type, ulong id, long place)
    {
        if (id == 0)
        {
            _nameless[type.Index] = true;
            return;
        }

        Kinds[type.Index].Ids.AddOrGet(id, PackedLocation.OfRefused(place).Bits);
    }

    /// <summary>Remembers that something of a record was refused.</summary>
    public void RememberFaulty(long place)
    {
        lock (_faulty)
        {
            _faulty.Add(place);
        }
    }

    /// <summary>Whether something of the record of an id was refused.</summary>
    public bool IsFaulty(RecordType type, string? id)
    {
        lock (_faulty)
        {
            return _faulty.Count > 0 && _faulty.Contains(Find(type, id).Place);
        }
    }

    /// <summary>Whether a record of a kind was refused of which no id is known.</summary>
    public bool HasRefusedNameless(RecordType type) => _nameless[type.Index];

    /// <summary>What is remembered of the first record of an id.</summary>
    public PackedLocation Find(RecordType type, string? id) => new(Kinds[type.Index].Ids.Find(Fingerprint.Of(id)));

    /// <summary>The record at a place, read again where it is not at hand; null where the file has changed under our hands.</summary>
    public TRecord? Fetch<TRecord>(RecordType type, long place, JsonLinesParser parser)
        where TRecord : ExtensibleRecord
    {
        var cache = Kinds[type.Index].Cache;
        if (cache.Find(place) is { } known)
        {
            return known as TRecord;
        }

        if (parser.Parse(ReadLine(place)).Record is not TRecord record)
        {
            return null;
        }

        cache.Put(place, record);
        return record;
    }

    /// <summary>The ids of all records of a kind, in the order of the file.</summary>
    public IEnumerable<string> Ids(RecordType type, JsonLinesParser parser)
    {
        lock (_idsLock)
        {
            const int Most = 1 << 20; // nobody compares more
            return _ids[type.Index] ??= [.. Kinds[type.Index].Ids.Places.Select(bits => new PackedLocation(bits).Place).Where(place => place >= 0).Order().Take(Most).Select(IdAt).OfType<string>()];
        }

        string? IdAt(long place) => parser.Parse(ReadLine(place)).Record?.ReferenceId;
    }

    /// <summary>The line that begins at a place, without its end.</summary>
    private byte[] ReadLine(long place)
    {
        var bytes = new byte[FirstPiece];
        var length = 0;
        while (true)
        {
            var count = RandomAccess.Read(file, bytes.AsSpan(length), place + length);
            var feed = bytes.AsSpan(length, count).IndexOf((byte)'\n');
            if (feed >= 0 || count == 0 || length + count > reading.MaxLineBytes)
            {
                return bytes[..(length + Math.Max(feed, 0))];
            }

            length += count;
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, bytes.Length * 4);
            }
        }
    }
}
