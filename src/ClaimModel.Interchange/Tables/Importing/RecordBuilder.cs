using System.Buffers;
using System.Text.Json;
using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>Creates a record from each row of a table. Not thread-safe.</summary>
/// <remarks>A row becomes JSON, which the library reads: so every member of every type of record is supported, and checked as in a document.</remarks>
internal sealed class RecordBuilder
{
    private const int PoolSize = 1 << 20;

    private readonly TablePlan _plan;
    private readonly RowSource _rows;
    private readonly RowState _row;
    private readonly ImportContext _context;
    private readonly EntityResolver _entities;
    private readonly RecordType _type;
    private readonly PlannedColumn[] _idColumns;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 12);
    private readonly Utf8JsonWriter _json;
    private readonly ReadContext _readContext = new(PoolSize);

    private readonly CurrentRowOrigin _current;
    private readonly Func<string, int> _columnOf;

    /// <summary>Whether origins are needed after a record was added: those of actors, topics and sources, which are held, always are.</summary>
    private readonly bool _isOriginKept;

    private readonly ValueNode[] _leaves;

    /// <summary>The members that a record must have; null for one that nothing feeds.</summary>
    private readonly (string Name, MemberNode? Node)[] _required;

    private readonly ValueNode? _id;

    /// <summary>The values that are custom members, also of inner records and of actors, and their counts.</summary>
    private readonly (ValueNode Value, LossTally Tally)[] _counted;

    /// <summary>The custom members of the record itself.</summary>
    private readonly ValueNode[] _custom;
    private readonly List<ExtensionMember> _members = [];

    public RecordBuilder(TablePlan plan, RowSource rows, ImportContext context, TableSettings settings)
    {
        (_plan, _rows, _context) = (plan, rows, context);
        _row = new(context, rows);
        _entities = new(context, settings.Actors);
        _type = RecordType.Listed.First(type => type.Name == settings.Record);
        _idColumns = [.. plan.IdColumns.Select(index => new PlannedColumn(index, plan.Headings[index], "", new(plan.Headings[index], null, settings.Location), settings))];
        _json = new(_buffer, new JsonWriterOptions { Encoder = ClaimJsonEncoder.Instance, SkipValidation = true });
        _columnOf = plan.Root.ColumnOf;
        _current = new(rows, _columnOf);
        _isOriginKept = context.KeepsOrigins || _type == RecordType.Actor || _type == RecordType.Topic || _type == RecordType.Source;
        _leaves = [.. plan.Root.Leaves];
        _required = [.. plan.Root.Shape.Members.Where(static member => member is { IsRequired: true, Kind: not MemberKind.OwnId }).Select(member => (member.Name, plan.Root.Find(member.Name)))];
        _id = plan.Root.Find("id")?.Value;
        _counted = [.. _leaves.Where(static leaf => leaf is { Member.Kind: MemberKind.Custom, Sources.Count: > 0 }).Select(leaf => (leaf, TallyOf(leaf)))];
        _custom = [.. plan.Root.Members.Where(static member => member is { Member.Kind: MemberKind.Custom, Value: not null }).Select(static member => member.Value!)];
    }

    /// <summary>Creates the record of the current row, and adds it. What is wrong is reported, and the rest is added.</summary>
    public void Add()
    {
        var root = _plan.Root;
        _row.Begin();
        foreach (var leaf in _leaves)
        {
            leaf.Evaluate(_row);
        }

        ImportOrigin origin = _isOriginKept ? new RowOrigin(_columnOf, _rows.Location) : _current;
        if (MissingMember() is { } missing)
        {
            _context.Report(ImportRules.Required, $"The row has no value for {MessageText.Quoted(missing)}, which {MessageText.WithArticle(_type.Name)} requires, and is not imported.", origin, $"/{missing}");
            return;
        }

        root.CheckRecords(_row);
        _entities.Resolve(root, _row);
        var id = _id is { Values.Count: > 0 } ? null : IdOf();
        if (id is null && _id is not { Values.Count: > 0 } && _type != RecordType.Contradiction)
        {
            _context.Report(ImportRules.Required, $"The row has no id, and nothing from which it can be made, and is not imported.", origin);
            return;
        }

        NoteCustom();
        NoteDropped();
        Write(id);
        if (Read(origin) is { } record)
        {
            _context.Add(record, origin);
        }
    }

    private LossTally TallyOf(ValueNode leaf) => _context.LossOf(leaf.Sources[0].Column.Heading, leaf.Member.Name);

    private string? MissingMember()
    {
        foreach (var (name, node) in _required)
        {
            if (node is not { HasContent: true })
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Returns the id that is made from columns, or from the text or name; null if there is nothing from which it can be made.</summary>
    private string? IdOf()
    {
        var root = _plan.Root;
        var parts = _idColumns.Select(column => _rows.Cell(column.Index).Trim()).Where(static part => part.Length > 0).ToList();
        if (parts.Count > 0)
        {
            return parts.Count == 1 ? StableId.FromName(parts[0]) : StableId.FromText(parts[0], parts.Skip(1));
        }

        if (_type == RecordType.Claim)
        {
            return StableId.FromText(root.TextOf("text")!, [.. root.Find("claimants")?.Value?.Values ?? [], root.TextOf("assertedOn")]); // required
        }

        var name = _type == RecordType.Actor ? root.TextOf("name")
            : _type == RecordType.Topic ? root.TextOf("label")
            : _type == RecordType.Source ? root.TextOf("url") is { } url ? WebAddress.Normalize(url) : root.TextOf("title")
            : null;
        return name is null ? null : StableId.FromName(name);
    }

    private void NoteCustom()
    {
        foreach (var (leaf, tally) in _counted)
        {
            if (leaf.IsInRow && leaf.Values.Count > 0)
            {
                tally.Add(leaf.Values[0], _row.OriginOf(leaf.Column), "");
            }
        }
    }

    private void NoteDropped()
    {
        foreach (var column in _plan.Dropped)
        {
            if (_rows.Cell(column.Index).Trim() is { Length: > 0 } text && !column.IsEmpty(text))
            {
                _context.NoteDropped(column.Heading, text, _row.OriginOf(column.Index));
            }
        }

        for (var index = _plan.Headings.Count; index < _rows.Count; index++)
        {
            if (_rows.Cell(index).Trim() is { Length: > 0 } text)
            {
                _row.Keep(_plan.ExtraColumns(index), text);
            }
        }
    }

    private void Write(string? id)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        if (id is not null)
        {
            _json.WriteString("id"u8, id);
        }

        _plan.Root.WriteMembers(_json, hasCustom: false);
        _json.WriteEndObject();
        _json.Flush();
    }

    private ExtensibleRecord? Read(ImportOrigin origin)
    {
        var json = _buffer.WrittenSpan;
        if (_type.ReadPlain(json, start: 1, hasType: false, _readContext, out var record) == json.Length)
        {
            return WithCustom(record);
        }

        var result = RecordJson.Read(_type, _buffer.WrittenMemory.ToArray());
        foreach (var diagnostic in result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            _context.Report(diagnostic with { Location = origin.Locate(diagnostic.JsonPointer) });
        }

        return result.Readable is { } readable ? WithCustom(readable) : null;
    }

    /// <summary>Adds the custom members, which need not be read.</summary>
    private ExtensibleRecord WithCustom(ExtensibleRecord record)
    {
        _members.Clear();
        foreach (var leaf in _custom)
        {
            if (leaf.Values.Count > 0)
            {
                _members.Add(new(leaf.Member.Name, leaf.Sources is [{ Column.Mapping.Type: not "text" }, ..] ? leaf.Values[0] : Quote(leaf.Values[0])));
            }
        }

        foreach (var (name, text) in _row.Kept)
        {
            _members.Add(new(name, Quote(text)));
        }

        if (_members.Count > 0)
        {
            record._extensions = new(new ValueList<ExtensionMember>(_members.ToArray()));
        }

        return record;
    }

    private static string Quote(string text) => EscapedCharacters.IndexIn(text) < 0 ? $"\"{text}\"" : $"\"{JsonEncodedText.Encode(text, ClaimJsonEncoder.Instance)}\"";
}
