using System.Runtime.CompilerServices;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Model.Datasets;
using ClaimModel.Validation;
using ClaimModel.Values;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>What is remembered of a file of records while it is validated, and the file itself, in which records are looked up again.</summary>
/// <remarks>Many threads look up while one adds.</remarks>
internal sealed class StreamIndex(SafeFileHandle file, ReadOptions reading, ValidationOptions validation)
{
    private const int FirstPiece = 2048;

    private readonly List<string>?[] _ids = new List<string>?[RecordKinds.Count];
    private readonly object _idsLock = new();

    /// <summary>By kind what is remembered of its records.</summary>
    public RecordTypeIndex[] Kinds { get; } = RecordTypeIndex.All(validation.Rules);

    private readonly HashSet<long> _faulty = [];
    private readonly bool[] _nameless = new bool[RecordKinds.Count];

    /// <summary>Whether the file was read to its end, so that nothing more will come.</summary>
    public bool IsWhole { get; set; }

    /// <summary>Whether the file broke off, so that records may be missing that it was to hold.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>Remembers where a record stands; what stands first, and was not refused, stays.</summary>
    /// <returns>Whether it is the first of its id.</returns>
    public bool RememberId(RecordKind kind, ulong id, PackedLocation mark)
    {
        var ids = Kinds[(int)kind].Ids;
        var first = new PackedLocation(ids.AddOrGet(id, mark.Bits));
        if (first.IsRefused)
        {
            ids.Move(id, mark.Bits);
            return true;
        }

        return first == mark;
    }

    /// <summary>Remembers that a record was refused.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">The fingerprint of its id, 0 where none is known.</param>
    /// <param name="place">Where it stands.</param>
    public void RememberRefused(RecordKind kind, ulong id, long place)
    {
        if (id == 0)
        {
            _nameless[(int)kind] = true;
            return;
        }

        Kinds[(int)kind].Ids.AddOrGet(id, PackedLocation.OfRefused(place).Bits);
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
    public bool IsFaulty(RecordKind kind, string? id)
    {
        lock (_faulty)
        {
            return _faulty.Count > 0 && _faulty.Contains(Find(kind, id).Place);
        }
    }

    /// <summary>Whether a record of a kind was refused of which no id is known.</summary>
    public bool HasRefusedNameless(RecordKind kind) => _nameless[(int)kind];

    /// <summary>What is remembered of the first record of an id.</summary>
    public PackedLocation Find(RecordKind kind, string? id) => new(Kinds[(int)kind].Ids.Find(Fingerprint.Of(id)));

    /// <summary>The record at a place, read again where it is not at hand; null where the file has changed under our hands.</summary>
    public TRecord? Fetch<TRecord>(RecordKind kind, long place, JsonLinesParser parser)
        where TRecord : ExtensibleRecord
    {
        var cache = Kinds[(int)kind].Cache;
        if (cache.Find(place) is { } known)
        {
            return Unsafe.As<TRecord>(known); // each kind has a cache of its own
        }

        if (parser.Parse(ReadLine(place)).Record is not TRecord record)
        {
            return null;
        }

        cache.Put(place, record);
        return record;
    }

    /// <summary>The ids of all records of a kind, in the order of the file.</summary>
    public IEnumerable<string> Ids(RecordKind kind, JsonLinesParser parser)
    {
        lock (_idsLock)
        {
            const int Most = 1 << 20; // nobody compares more
            return _ids[(int)kind] ??= [.. Kinds[(int)kind].Ids.Places.Select(bits => new PackedLocation(bits).Place).Where(place => place >= 0).Order().Take(Most).Select(IdAt).OfType<string>()];
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
