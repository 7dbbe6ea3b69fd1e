using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Records;

/// <summary>A record that declares its codec.</summary>
internal interface IJsonRecord<TSelf>
    where TSelf : ExtensibleRecord, IJsonRecord<TSelf>
{
    static abstract RecordCodec<TSelf> Codec { get; }
}

/// <summary>
/// Reads and writes records of a type. Each member is declared once, in the order in which members are written: reading, writing, validation
/// and the JSON Schema all use that declaration.
/// </summary>
internal sealed partial class RecordCodec<TRecord>(string typeName, Func<TRecord> createEmpty) : JsonCodec<TRecord>
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    private static readonly JsonName TypeMember = new("type");

    /// <summary>What is required where the value is no object.</summary>
    private readonly string _expected = $"an object ({typeName})";

    private RecordMember<TRecord>[] _members = [];

    /// <summary>The names of members of which a valid record has at least one; empty if there is no such requirement.</summary>
    private string[] _atLeastOneOf = [];

    private Action<TRecord>? _beforeWriting;

    /// <summary>For each combination of targets, the members that contain any of them, one bit per member.</summary>
    private readonly ulong[] _visited = new ulong[(int)VisitTargets.All + 1];

    /// <summary>The required members, one bit per member.</summary>
    private ulong _required;

    /// <summary>Gets the name of the type in messages and in JSON Lines.</summary>
    public string TypeName { get; } = typeName;

    public IReadOnlyList<RecordMember<TRecord>> Members => _members;

    public RecordCodec<TRecord> Required<TValue>(string name, JsonCodec<TValue> codec, Slot<TRecord, TValue> slot) =>
        Add(name, isRequired: true, codec, slot!); // never null

    public RecordCodec<TRecord> Optional<TValue>(string name, JsonCodec<TValue> codec, Slot<TRecord, TValue?> slot) =>
        Add(name, isRequired: false, codec, slot);

    /// <summary>Adds a list of records that are validated separately, and so not visited as parts of this record.</summary>
    public RecordCodec<TRecord> Records<TItem>(string name, Slot<TRecord, ValueList<TItem>> slot)
        where TItem : ExtensibleRecord, IJsonRecord<TItem> =>
        Add(name, isRequired: false, new RecordListCodec<TItem>(), slot, isVisited: false);

    /// <summary>Declares optional members of which a record needs at least one: the schema requires it, and a rule of validation reports it.</summary>
    public RecordCodec<TRecord> AtLeastOneOf(params string[] names)
    {
        _atLeastOneOf = names;
        return this;
    }

    /// <summary>Sets a check that throws if a record cannot be written. Nothing has been written at that time.</summary>
    public RecordCodec<TRecord> BeforeWriting(Action<TRecord> check)
    {
        _beforeWriting = check;
        return this;
    }

    public override ValueSchema Schema => new RecordSchema(typeof(TRecord), TypeName, [.. _members.Select(member => member.Schema)], _atLeastOneOf);

    public override VisitTargets VisitTargets => _members.Aggregate(VisitTargets.UnknownMembers, static (all, member) => all | member.VisitTargets);

    public override void Visit(TRecord value, TextVisitor visitor)
    {
        for (var remaining = _visited[(int)visitor.Targets]; remaining != 0; remaining &= remaining - 1)
        {
            _members[BitOperations.TrailingZeroCount(remaining)].Visit(value, visitor);
        }

        if ((visitor.Targets & VisitTargets.UnknownMembers) != 0)
        {
            VisitUnknown(value, visitor);
        }
    }

    private void VisitUnknown(TRecord record, TextVisitor visitor)
    {
        foreach (var extension in record.Extensions)
        {
            if (FindUnknown(extension.Name) is { } unknown)
            {
                visitor.Enter(unknown.Name);
                visitor.Unknown(unknown);
                visitor.Leave();
            }
        }
    }

    /// <summary>Reads a record. Invalid members are skipped, and so is the record if one of them is required.</summary>
    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out TRecord record)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            record = null;
            return ReportNoObject(ref json, context);
        }

        var created = createEmpty();
        record = TryFillMembers(ref json, context, created, context.OffsetOf(ref json)) ? created : null;
        return record is not null;
    }

    /// <summary>Creates a record without values, not even those of required members.</summary>
    public TRecord CreateEmpty() => createEmpty();

    /// <summary>Reads the members of a record into a new instance; false if the record is to be skipped.</summary>
    public bool TryFill(ref Utf8JsonReader json, ReadContext context, TRecord record) => json.TokenType == JsonTokenType.StartObject
        ? TryFillMembers(ref json, context, record, context.OffsetOf(ref json))
        : ReportNoObject(ref json, context);

    private bool ReportNoObject(ref Utf8JsonReader json, ReadContext context)
    {
        context.AddSkipped(typeof(TRecord), null);
        return context.ReportWrongType(ref json, _expected, Correct(ref json));
    }

    public override bool Accepts(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.StartObject;

    /// <summary>Returns an object for the value of its only required member, of the first member of which one is needed, or a number for the first member.</summary>
    public override string? Correct(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || BitOperations.PopCount(_required) > 1)
        {
            return null;
        }

        var isClear = _required != 0 || _atLeastOneOf.Length > 0 || json.TokenType == JsonTokenType.Number;
        var member = _required != 0 ? _members[BitOperations.TrailingZeroCount(_required)]
            : Array.Find(_members, member => member.Name == _atLeastOneOf.FirstOrDefault()) ?? _members[0];
        return isClear && member.Accepts(ref json) ? $"{{ \"{member.Name}\": {TokenText.Raw(ref json)} }}" : null;
    }

    /// <summary>Reads the members of a record from the reader's position: after the start of its object, or after one of its members.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="context">The state of reading.</param>
    /// <param name="record">The new record.</param>
    /// <param name="start">The offset of the object.</param>
    public bool TryFillMembers(ref Utf8JsonReader json, ReadContext context, TRecord record, long start)
    {
        UnknownMembers? unknown = null;
        ulong present;
        ulong valid;
        try
        {
            ReadMembers(ref json, context, record, ref unknown, out present, out valid);
        }
        finally
        {
            // Also after a syntax error, so that the members before it are not lost.
            if (unknown is not null)
            {
                record._extensions = unknown.ToExtensions();
            }
        }

        if ((_required & ~valid) != 0)
        {
            ReportMissing(context, start, present, record);
            return false;
        }

        return true;
    }

    public override void Write(JsonOutput output, JsonName? name, TRecord record)
    {
        _beforeWriting?.Invoke(record);
        output.StartObject(name);
        WriteMembers(output, record);
    }

    /// <summary>Writes a record whose first member states its type, as on a line of JSON Lines.</summary>
    /// <exception cref="JsonException">The record has an extension of that name.</exception>
    public void WriteTyped(JsonOutput output, JsonName? name, TRecord record)
    {
        _beforeWriting?.Invoke(record);
        output.StartObject(name);
        output.WriteText(TypeMember, TypeName);
        if (!record.Extensions.IsEmpty && record.Extensions["type"] is not null)
        {
            throw new JsonException($"The {TypeName} has the extension \"type\", which states the type of the record; rename it.");
        }

        WriteMembers(output, record);
    }

    private void WriteMembers(JsonOutput output, TRecord record)
    {
        foreach (var member in _members)
        {
            member.Write(output, record);
        }

        if (!record.Extensions.IsEmpty)
        {
            WriteExtensions(output, record.Extensions);
        }

        output.EndObject();
    }

    private void WriteExtensions(JsonOutput output, Extensions extensions)
    {
        foreach (var extension in extensions)
        {
            if (Array.Exists(_members, known => known.Name == extension.Name))
            {
                throw new JsonException(MessageOfKnown(extension.Name));
            }

            output.WriteName(extension.Name);
            RawJson.Write(output, extension.Json);
        }
    }

    private RecordCodec<TRecord> Add<TValue>(string name, bool isRequired, JsonCodec<TValue> codec, Slot<TRecord, TValue?> slot, bool isVisited = true)
    {
        var member = new RecordMember<TRecord, TValue>(name, isRequired, codec, slot, isVisited);
        const int MaxMembers = 64; // one bit each
        var index = _members.Length;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, MaxMembers);
        _required |= isRequired ? 1UL << index : 0;
        for (var targets = VisitTargets.Nothing; targets <= VisitTargets.All; targets++)
        {
            _visited[(int)targets] |= (member.VisitTargets & targets) == 0 ? 0 : 1UL << index;
        }

        _members = [.. _members, member];
        _words.Add((name, name));
        return this;
    }
}
