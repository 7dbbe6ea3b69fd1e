using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Records;

/// <summary>A record that says itself how it is spelled in JSON.</summary>
internal interface IJsonRecord<TSelf>
    where TSelf : ExtensibleRecord, IJsonRecord<TSelf>
{
    static abstract RecordCodec<TSelf> Codec { get; }
}

/// <summary>
/// How a record is spelled in JSON: its members in the order in which they are written. Each is stated once, and its name, its
/// place, its type and whether it is required all come from there.
/// </summary>
internal sealed partial class RecordCodec<TRecord>(string typeName, Func<TRecord> createEmpty) : JsonCodec<TRecord>
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    private static readonly JsonEncodedText TypeMember = JsonEncodedText.Encode("type");

    private readonly JsonEncodedText _encodedTypeName = JsonEncodedText.Encode(typeName);
    private RecordMember<TRecord>[] _members = [];

    /// <summary>For each combination of what rules look at a bit for each member that has any of it.</summary>
    private readonly ulong[] _visited = new ulong[(int)VisitTargets.All + 1];

    /// <summary>A key of each member's name, in the same order: looked through faster than the names.</summary>
    private TextKey[] _keys = [];

    /// <summary>A bit for each required member.</summary>
    private ulong _required;

    /// <summary>What such a record is called in messages and in JSON Lines.</summary>
    public string TypeName { get; } = typeName;

    public IReadOnlyList<RecordMember<TRecord>> Members => _members;

    public RecordCodec<TRecord> Required<TValue>(string name, JsonCodec<TValue> codec, Slot<TRecord, TValue> slot) =>
        Add(name, isRequired: true, codec, slot!); // never null

    public RecordCodec<TRecord> Optional<TValue>(string name, JsonCodec<TValue> codec, Slot<TRecord, TValue?> slot) =>
        Add(name, isRequired: false, codec, slot);

    /// <summary>A list of records that are looked at one by one, and not as a part of this one.</summary>
    public RecordCodec<TRecord> Records<TItem>(string name, Slot<TRecord, ValueList<TItem>> slot)
        where TItem : ExtensibleRecord, IJsonRecord<TItem> =>
        Add(name, isRequired: false, JsonCodecs.Records<TItem>(), slot, isVisited: false);

    public override ValueSchema Schema => new RecordSchema(typeof(TRecord), TypeName, [.. _members.Select(member => member.Schema)]);

    public override VisitTargets VisitTargets => _members.Aggregate(VisitTargets.Nothing, static (all, member) => all | member.VisitTargets);

    public override void Visit(TRecord value, TextVisitor visitor)
    {
        for (var left = _visited[(int)visitor.Wanted]; left != 0; left &= left - 1)
        {
            _members[BitOperations.TrailingZeroCount(left)].Visit(value, visitor);
        }
    }

    /// <summary>Reads a record; members that are wrong are left out, and the record where one of them is required.</summary>
    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out TRecord record)
    {
        var filling = createEmpty();
        record = TryFill(ref json, context, filling) ? filling : null;
        return record is not null;
    }

    /// <summary>Creates a record whose members are to be filled in, required ones included.</summary>
    public TRecord CreateEmpty() => createEmpty();

    /// <summary>Reads the members of a record into a new instance; false if the record is to be skipped.</summary>
    public bool TryFill(ref Utf8JsonReader json, ReadContext context, TRecord filling)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            context.LeaveOut(typeof(TRecord), null);
            return context.RefuseType(ref json, $"an object ({TypeName})");
        }

        return TryFillMembers(ref json, context, filling, json.TokenStartIndex);
    }

    /// <summary>Reads the members of a record from where the reader stands: behind the start of its object, or behind one of its members.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="context">What is known.</param>
    /// <param name="filling">The new record.</param>
    /// <param name="start">Where the object starts.</param>
    public bool TryFillMembers(ref Utf8JsonReader json, ReadContext context, TRecord filling, long start)
    {
        UnknownMembers? unknown = null;
        ulong seen;
        ulong filled;
        try
        {
            ReadMembers(ref json, context, filling, ref unknown, out seen, out filled);
        }
        finally
        {
            // Also where the text breaks off: what was read until then is not lost.
            if (unknown is not null)
            {
                filling._extensions = unknown.ToExtensions();
            }
        }

        if ((_required & ~filled) != 0)
        {
            LeaveOut(context, start, seen, filling);
            return false;
        }

        return true;
    }

    public override void Write(Utf8JsonWriter json, TRecord record)
    {
        json.WriteStartObject();
        WriteMembers(json, record);
    }

    /// <summary>Writes the record as a line of JSON Lines: with a first member that states its type.</summary>
    /// <exception cref="JsonException">The record has a member of that name that ClaimModel does not know.</exception>
    public void WriteTyped(Utf8JsonWriter json, TRecord record)
    {
        json.WriteStartObject();
        json.WriteString(TypeMember, _encodedTypeName);
        if (record.Extensions["type"] is not null)
        {
            throw new JsonException($"The {TypeName} has the extension \"type\", which says in JSON Lines what a line is; rename it.");
        }

        WriteMembers(json, record);
    }

    private void WriteMembers(Utf8JsonWriter json, TRecord record)
    {
        foreach (var member in _members)
        {
            member.Write(json, record);
        }

        foreach (var extension in record.Extensions)
        {
            if (Array.Exists(_members, known => known.Name == extension.Name))
            {
                throw new JsonException($"\"{extension.Name}\" is a member of every {TypeName}, and cannot be among its extensions.");
            }

            json.WritePropertyName(extension.Name);
            RawJson.Write(json, extension.Json);
        }

        json.WriteEndObject();
    }

    private RecordCodec<TRecord> Add<TValue>(string name, bool isRequired, JsonCodec<TValue> codec, Slot<TRecord, TValue?> slot, bool isVisited = true)
    {
        var member = new RecordMember<TRecord, TValue>(name, isRequired, codec, slot, isVisited);
        var place = _members.Length;
        _required |= isRequired ? 1UL << place : 0;
        for (var wanted = VisitTargets.Nothing; wanted <= VisitTargets.All; wanted++)
        {
            _visited[(int)wanted] |= (member.VisitTargets & wanted) == 0 ? 0 : 1UL << place;
        }

        _members = [.. _members, member];
        _keys = [.. _keys, TextKey.Of(member.Utf8Name)];
        return this;
    }
}
