using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>What was read of a piece of a file. It is used again for other pieces; for one thread.</summary>
internal sealed class ParsedChunk(StreamIndex store)
{
    private const int NoKind = -1;

    private readonly List<ulong> _scratch = [];

    /// <summary>An entry for each line; no more than <see cref="Count"/> of them hold.</summary>
    public Entry[] Entries { get; private set; } = new Entry[1024];

    /// <summary>How many lines there are.</summary>
    public int Count { get; set; }

    /// <summary>The keys of all records, one after another, each with the table in which it belongs.</summary>
    public List<(IdTable Table, ulong Key)> Keys { get; } = [];

    /// <summary>What all records refer to, one after another, each with the links to which it belongs.</summary>
    public List<(ReferenceGraph Links, ulong Target)> Links { get; } = [];

    /// <summary>Reads the lines of a piece, and checks each record at once, while it is at hand: most are found to be fine, and let go.</summary>
    public void Read(FileChunk block, JsonLinesParser parser, StreamRuleRunner checker, int longest)
    {
        Count = block.Lines.Count;
        Keys.Clear();
        Links.Clear();
        if (Entries.Length < Count)
        {
            Entries = new Entry[Count * 2];
        }

        for (var at = 0; at < Count; at++)
        {
            var line = block.Lines[at];
            var text = block.TextOf(line).Span;
            ref var entry = ref Entries[at];
            entry = new() { Place = line.Place, Kind = NoKind, FirstKey = Keys.Count, FirstLink = Links.Count };
            if (LineErrors.IsBlank(text))
            {
                entry.IsBlank = true;
            }
            else
            {
                entry.Parsed = line.IsTooLong ? ParsedLine.Of(LineErrors.TooLong(longest)) : parser.Parse(text);
                Look(ref entry, checker);
            }
        }
    }

    /// <summary>Has the memory at hand that the ledger is about to look at.</summary>
    public ulong Touch()
    {
        ulong touched = 0;
        foreach (var (table, key) in Keys)
        {
            touched ^= table.Touch(key);
        }

        foreach (ref readonly var entry in Entries.AsSpan(0, Count))
        {
            touched ^= entry.Kind >= 0 ? store.Kinds[entry.Kind].Ids.Touch(entry.Id) : 0;
        }

        return touched;
    }

    /// <summary>Looks at what was read, for what the ledger wants to know.</summary>
    private void Look(ref Entry entry, StreamRuleRunner checker)
    {
        if ((entry.Parsed.Record ?? entry.Parsed.Refused) is not { } record || record is ClaimDataset || record.ReferenceId is not { } id)
        {
            return;
        }

        var kind = RecordType.Of(record).Index;
        entry.Id = id.Length == 0 ? 0 : Fingerprint.Of(id);
        if (entry.Parsed.Record is null)
        {
            entry.RefusedKind = kind + 1;
            return;
        }

        entry.Kind = kind;
        entry.Mark = PackedLocation.Of(entry.Place, RecordTypeIndex.DateOf(record));
        store.Kinds[kind].GiveKeys(record, _scratch, Keys);
        store.Kinds[kind].GiveLinks(record, _scratch, Links);
        entry.KeyCount = Keys.Count - entry.FirstKey;
        entry.LinkCount = Links.Count - entry.FirstLink;
        entry.IsFine = entry.Parsed.Faults.Length == 0 && checker.IsFine(record, entry.Place);
        if (entry.IsFine && record is Claim)
        {
            entry.Parsed = default; // others seldom ask about it, and no memory is as fast as that which was just used
        }
    }

    /// <summary>What was read of a line, and what the ledger says of it.</summary>
    internal struct Entry
    {
        /// <summary>Whether there is nothing on the line.</summary>
        public bool IsBlank;

        /// <summary>What was read; nothing of a claim that <see cref="IsFine"/>.</summary>
        public ParsedLine Parsed;

        /// <summary>Where the line begins in the file.</summary>
        public long Place;

        /// <summary>What is to be remembered of a record that was read.</summary>
        public PackedLocation Mark;

        /// <summary>The number of the record's kind; negative where no record of a kind was read.</summary>
        public int Kind;

        /// <summary>The number of the kind of a record that was refused, and one more; 0 for none.</summary>
        public int RefusedKind;

        /// <summary>The fingerprint of the id; 0 for none.</summary>
        public ulong Id;

        /// <summary>The first of the record's keys.</summary>
        public int FirstKey;

        /// <summary>How many keys it has.</summary>
        public int KeyCount;

        /// <summary>The first of what the record refers to.</summary>
        public int FirstLink;

        /// <summary>To how many it refers.</summary>
        public int LinkCount;

        /// <summary>Whether the record was found to be fine when it was read. Of a claim that is, nothing is kept.</summary>
        public bool IsFine;

        /// <summary>Whether a record before it has one of its keys.</summary>
        public bool IsRepeated;
    }
}
