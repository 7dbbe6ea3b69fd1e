using System.Buffers;
using System.Text.Json;
using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Json.Plain;
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

    /// <summary>The columns whose values are custom members.</summary>
    private readonly ValueNode[] _custom;

    public RecordBuilder(TablePlan plan, RowSource rows, ImportContext context, TableSettings settings)
    {
        (_plan, _rows, _context) = (plan, rows, context);
        _row = new(context, rows);
        _entities = new(context, settings.Actors);
        _type = RecordType.Listed.First(type => type.Name == settings.Record);
        _idColumns = [.. plan.IdColumns.Select(index => new PlannedColumn(index, plan.Headings[index], "", new(plan.Headings[index], null, settings.Location), settings))];
        _json = new(_buffer, new JsonWriterOptions { Encoder = ClaimJsonEncoder.Instance, SkipValidation = true });
        _custom = [.. plan.Root.Leaves.Where(static leaf => leaf is { Member.Kind: MemberKind.Custom, Sources.Count: > 0 })];
    }

    /// <summary>Creates the record of the current row, and adds it. What is wrong is reported, and the rest is added.</summary>
    public void Add()
    {
        var root = _plan.Root;
        _row.Begin();
        foreach (var leaf in root.Leaves)
        {
            leaf.Evaluate(_row);
        }

        var origin = new RowOrigin(root.ColumnOf, _rows.Location);
        if (MissingMember() is { } missing)
        {
            _context.Report(ImportRules.Required, $"The row has no value for {MessageText.Quoted(missing)}, which {MessageText.WithArticle(_type.Name)} requires, and is not imported.", origin, $"/{missing}");
            return;
        }

        root.CheckRecords(_row);
        _entities.Resolve(root, _row);
        if (_plan.Root.TextOf("id") is null && IdOf() is not { } && _type != RecordType.Contradiction)
        {
            _context.Report(ImportRules.Required, $"The row has no id, and nothing from which it can be made, and is not imported.", origin);
            return;
        }

        NoteCustom();
        NoteDropped();
        Write(_plan.Root.TextOf("id") is null ? IdOf() : null);
        if (Read(origin) is { } record)
        {
            _context.Add(record, origin);
        }
    }

    private string? MissingMember()
    {
        foreach (var member in _plan.Root.Shape.Members)
        {
            if (member is { IsRequired: true, Kind: not MemberKind.OwnId } && _plan.Root.Find(member.Name) is not { HasContent: true })
            {
                return member.Name;
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
        foreach (var leaf in _custom)
        {
            if (leaf.IsInRow && leaf.Values.Count > 0)
            {
                var column = leaf.Sources[0].Column;
                _context.NoteKept(column.Heading, leaf.Member.Name, leaf.Values[0], _row.OriginOf(column.Index));
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

        _plan.Root.WriteMembers(_json);
        foreach (var (name, text) in _row.Kept)
        {
            _json.WriteString(name, text);
        }

        _json.WriteEndObject();
        _json.Flush();
    }

    private ExtensibleRecord? Read(RowOrigin origin)
    {
        var json = _buffer.WrittenSpan;
        if (_type.ReadPlain(json, start: 1, hasType: false, _readContext, out var record) == json.Length)
        {
            return record;
        }

        var result = RecordJson.Read(_type, _buffer.WrittenMemory.ToArray());
        foreach (var diagnostic in result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            _context.Report(diagnostic with { Location = origin.Locate(diagnostic.JsonPointer) });
        }

        return result.Readable;
    }
}
