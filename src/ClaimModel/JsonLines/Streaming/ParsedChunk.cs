using System.Runtime.InteropServices;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The records of a chunk of a file, with what the index needs of them. Reused for other chunks; not thread-safe.</summary>
internal sealed class ParsedChunk(StreamIndex index, JsonLinesParser parser, StreamRuleRunner runner, LineSketcher? sketcher, ReadOptions options)
{
    private readonly List<TextHash> _scratch = [];

    /// <summary>The parsed lines, for those entries that have one.</summary>
    private ParsedLine[] _parsed = new ParsedLine[1024];

    /// <summary>Keeps the compiler from removing what has no other effect.</summary>
    private long _touched;

    /// <summary>Gets the entries of the lines; only the first <see cref="Count"/> are valid.</summary>
    public Entry[] Entries { get; private set; } = new Entry[1024];

    /// <summary>Gets or sets the number of lines.</summary>
    public int Count { get; set; }

    /// <summary>Gets the number of lines that were cleared without creating their records.</summary>
    public int ClearedCount { get; private set; }

    /// <summary>Gets the keys of all records, in order, each with its table.</summary>
    public List<(IdTable Table, TextHash Key)> Keys { get; } = [];

    /// <summary>Gets the references of all records, in order, each with its list.</summary>
    public List<(RuleReferences List, TextHash Target)> References { get; } = [];

    /// <summary>Parses the lines of a chunk and evaluates the rules for each record while it is in the cache: most records are valid and are released, or not even created.</summary>
    public void Read(List<FileChunk.Line> lines)
    {
        Count = lines.Count;
        ClearedCount = 0;
        Keys.Clear();
        References.Clear();
        if (Entries.Length < Count)
        {
            Entries = new Entry[Count * 2];
            _parsed = new ParsedLine[Count * 2];
        }

        for (var number = 0; number < Count; number++)
        {
            ref var entry = ref Entries[number];
            entry.Begin(lines[number]);
            if (sketcher?.TryClear(ref entry, Keys, References) == true)
            {
                ClearedCount++;
                continue;
            }

            var text = entry.Line.Text.Span;
            if (LineErrors.IsBlank(text, options))
            {
                entry.IsBlank = true;
            }
            else
            {
                SetParsed(number, entry.Line.IsTooLong ? ParsedLine.Of(LineErrors.TooLong(options)) : parser.Parse(text, entry.Line.HasByteOrderMark));
                Collect(number, ref entry);
            }
        }

        _touched += Touch();
    }

    /// <summary>Returns the parsed line; empty for a claim that was valid when it was read, which is not kept.</summary>
    public ParsedLine ParsedAt(int line) => Entries[line].HasParsed ? _parsed[line] : default;

    /// <summary>Sets the parsed line.</summary>
    public void SetParsed(int line, ParsedLine parsed)
    {
        _parsed[line] = parsed;
        Entries[line].HasParsed = true;
    }

    /// <summary>Collects what the index needs of a record.</summary>
    private void Collect(int number, ref Entry entry)
    {
        ref readonly var parsed = ref _parsed[number];
        if ((parsed.Record ?? parsed.Skipped) is not { } record || record is ClaimDataset || record.ReferenceId is not { } id)
        {
            return;
        }

        entry.Type = RecordType.Of(record);
        entry.SetId(id.Length == 0 ? null : index.Hasher.Of(id));
        if (parsed.Record is null)
        {
            entry.IsSkipped = true;
            return;
        }

        var offset = entry.Line.Offset;
        entry.Location = PackedLocation.Of(offset, RecordTypeIndex.DateOf(record));
        var (firstKey, firstReference) = (Keys.Count, References.Count);
        index.Types[entry.Type.Index].Collect(record, _scratch, Keys, References);
        entry.Keys = firstKey..Keys.Count;
        entry.References = firstReference..References.Count;
        entry.IsValid = parsed.Errors.Length == 0 && runner.IsValid(record, offset);
        entry.HasParsed = !entry.IsValid || record is not Claim; // claims are rarely looked up, and memory that was just used is the fastest
    }

    /// <summary>Reads the memory that adding the chunk to the index will need, so that the processor fetches it for many records at once rather than for one after the other.</summary>
    private long Touch()
    {
        var sum = 0L;
        for (var line = 0; line < Count; line++)
        {
            ref readonly var entry = ref Entries[line];
            if (entry is { Type: { } type, HasId: true })
            {
                sum += index.Types[type.Index].Ids.Touch(entry.Id);
            }
        }

        foreach (var (table, key) in CollectionsMarshal.AsSpan(Keys))
        {
            sum += table.Touch(key);
        }

        return sum;
    }

    /// <summary>A parsed line, and what the index says about it.</summary>
    internal struct Entry
    {
        /// <summary>The line.</summary>
        public FileChunk.Line Line;

        /// <summary>The type of the record; null if it is not known, and for a dataset.</summary>
        public RecordType? Type;

        /// <summary>The index entry of a record that was read.</summary>
        public PackedLocation Location;

        /// <summary>The hash of the id, if there is one.</summary>
        public TextHash Id;

        /// <summary>Which of the keys are those of the record.</summary>
        public Range Keys;

        /// <summary>Which of the references are those of the record.</summary>
        public Range References;

        /// <summary>Whether there is an <see cref="Id"/>.</summary>
        public bool HasId;

        /// <summary>Whether the line is blank.</summary>
        public bool IsBlank;

        /// <summary>Whether the parsed line is kept.</summary>
        public bool HasParsed;

        /// <summary>Whether the record was skipped.</summary>
        public bool IsSkipped;

        /// <summary>Whether no rule was violated when the record was read. Such a claim is not kept.</summary>
        public bool IsValid;

        /// <summary>Whether an earlier record has the same id or key.</summary>
        public bool IsRepeated;

        /// <summary>Starts the entry of another line. Other fields are valid only if there is a type.</summary>
        public void Begin(FileChunk.Line line)
        {
            Line = line;
            Type = null;
            HasId = IsBlank = HasParsed = IsSkipped = IsValid = IsRepeated = false;
        }

        /// <summary>Sets the hash of the id; null for none.</summary>
        public void SetId(TextHash? id) => (HasId, Id) = (id is not null, id.GetValueOrDefault());
    }
}
