using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The records of a chunk of a file, with what the index needs of them. Reused for other chunks; not thread-safe.</summary>
internal sealed class ParsedChunk(StreamIndex index, JsonLinesParser parser, StreamRuleRunner runner, LineSketcher? sketcher, ReadOptions options)
{
    private readonly List<TextHash> _scratch = [];

    /// <summary>Gets the entries of the lines; only the first <see cref="Count"/> are valid.</summary>
    public Entry[] Entries { get; private set; } = new Entry[1024];

    /// <summary>Gets or sets the number of lines.</summary>
    public int Count { get; set; }

    /// <summary>Gets the keys of all records, in order, each with its table.</summary>
    public List<(IdTable Table, TextHash Key)> Keys { get; } = [];

    /// <summary>Gets the references of all records, in order, each with its list.</summary>
    public List<(RuleReferences List, TextHash Target)> References { get; } = [];

    /// <summary>Parses the lines of a chunk and evaluates the rules for each record while it is in the cache: most records are valid and are released.</summary>
    public void Read(List<FileChunk.Line> lines)
    {
        Count = lines.Count;
        Keys.Clear();
        References.Clear();
        if (Entries.Length < Count)
        {
            Entries = new Entry[Count * 2];
        }

        for (var number = 0; number < Count; number++)
        {
            ref var entry = ref Entries[number];
            entry = new() { Line = lines[number] };
            if (sketcher?.TryClear(ref entry, Keys, References) == true)
            {
                continue;
            }

            var text = entry.Line.Text.Span;
            if (LineErrors.IsBlank(text, options))
            {
                entry.IsBlank = true;
            }
            else
            {
                entry.Parsed = entry.Line.IsTooLong ? ParsedLine.Of(LineErrors.TooLong(options)) : parser.Parse(text, entry.Line.HasByteOrderMark);
                Collect(ref entry);
            }
        }
    }

    /// <summary>Collects what the index needs of a record.</summary>
    private void Collect(ref Entry entry)
    {
        if ((entry.Parsed.Record ?? entry.Parsed.Skipped) is not { } record || record is ClaimDataset || record.ReferenceId is not { } id)
        {
            return;
        }

        entry.Type = RecordType.Of(record);
        entry.Id = id.Length == 0 ? null : index.Hasher.Of(id);
        if (entry.Parsed.Record is null)
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
        entry.IsValid = entry.Parsed.Errors.Length == 0 && runner.IsValid(record, offset);
        if (entry.IsValid && record is Claim)
        {
            entry.Parsed = default; // claims are rarely looked up, and memory that was just used is the fastest
        }
    }

    /// <summary>A parsed line, and what the index says about it.</summary>
    internal struct Entry
    {
        /// <summary>The line.</summary>
        public FileChunk.Line Line;

        /// <summary>Whether the line is blank.</summary>
        public bool IsBlank;

        /// <summary>The parsed line; empty for a claim that <see cref="IsValid"/>.</summary>
        public ParsedLine Parsed;

        /// <summary>The index entry of a record that was read.</summary>
        public PackedLocation Location;

        /// <summary>The type of the record; null if it is not known, and for a dataset.</summary>
        public RecordType? Type;

        /// <summary>Whether the record was skipped.</summary>
        public bool IsSkipped;

        /// <summary>The hash of the id; null if there is none.</summary>
        public TextHash? Id;

        /// <summary>Which of the keys are those of the record.</summary>
        public Range Keys;

        /// <summary>Which of the references are those of the record.</summary>
        public Range References;

        /// <summary>Whether no rule was violated when the record was read. Such a claim is not kept.</summary>
        public bool IsValid;

        /// <summary>Whether an earlier record has the same id or key.</summary>
        public bool IsRepeated;
    }
}
