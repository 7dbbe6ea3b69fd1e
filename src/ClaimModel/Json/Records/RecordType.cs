using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Writing;
using ClaimModel.Model.Datasets;

namespace ClaimModel.Json.Records;

/// <summary>A type of record that is not part of another record: the dataset and everything that it lists. This is the only table of them. Immutable and thread-safe.</summary>
internal abstract class RecordType(int index, string name, string listName, Type recordType)
{
    public static readonly RecordType<Actor> Actor = new(
        0, "actors", static dataset => dataset.Actors, static (dataset, actors) => dataset with { Actors = actors }, static index => index.Actors);

    public static readonly RecordType<Topic> Topic = new(
        1, "topics", static dataset => dataset.Topics, static (dataset, topics) => dataset with { Topics = topics }, static index => index.Topics);

    public static readonly RecordType<Source> Source = new(
        2, "sources", static dataset => dataset.Sources, static (dataset, sources) => dataset with { Sources = sources }, static index => index.Sources);

    public static readonly RecordType<Predicate> Predicate = new(
        3, "predicates", static dataset => dataset.Predicates, static (dataset, predicates) => dataset with { Predicates = predicates }, static index => index.Predicates);

    public static readonly RecordType<Unit> Unit = new(
        4, "units", static dataset => dataset.Units, static (dataset, units) => dataset with { Units = units }, static index => index.Units);

    public static readonly RecordType<Claim> Claim = new(
        5, "claims", static dataset => dataset.Claims, static (dataset, claims) => dataset with { Claims = claims }, static index => index.Claims);

    public static readonly RecordType<Contradiction> Contradiction = new(
        6, "contradictions", static dataset => dataset.Contradictions, static (dataset, contradictions) => dataset with { Contradictions = contradictions }, static index => index.Contradictions);

    /// <summary>The dataset as the first line of JSON Lines has it: without its records.</summary>
    public static readonly RecordType<ClaimDataset> Dataset = new(7, "", static _ => [], static (dataset, _) => dataset, static _ => []);

    /// <summary>Gets the types of record that a dataset lists, in the order of a document.</summary>
    public static ImmutableArray<RecordType> Listed { get; } = [Actor, Topic, Source, Predicate, Unit, Claim, Contradiction];

    private static readonly NameTable ListedNames = new([.. Listed.Select(type => type.Name)]);

    /// <summary>Gets all types of record, the most frequent one first.</summary>
    public static ImmutableArray<RecordType> All { get; } = [Claim, Actor, Topic, Source, Predicate, Unit, Contradiction, Dataset];

    /// <summary>Gets a small number for use as an array index.</summary>
    public int Index { get; } = index;

    /// <summary>Gets the name, as in messages and in the <c>type</c> of a line.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the member of a document that lists such records.</summary>
    public string ListName { get; } = listName;

    private readonly byte[] _utf8Name = Encoding.UTF8.GetBytes(name);

    /// <summary>Gets the name of the member that states the type.</summary>
    public static ReadOnlySpan<byte> TypeMember => "\"type\""u8;

    /// <summary>Returns the type of a record.</summary>
    /// <exception cref="ArgumentException">Such records are part of other records.</exception>
    public static RecordType Of(ExtensibleRecord record) => Of(record.GetType())
        ?? throw new ArgumentException($"A {record.GetType().Name} is part of another record, and cannot be on a line of its own.", nameof(record));

    /// <summary>Returns the type of record for a CLR type; null if such records are part of other records.</summary>
    public static RecordType? Of(Type recordType)
    {
        foreach (var type in All.AsSpan())
        {
            if (type.ClrType == recordType)
            {
                return type;
            }
        }

        return null;
    }

    /// <inheritdoc cref="Of(Type)"/>
    public static RecordType<TRecord> Of<TRecord>()
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => RecordType<TRecord>.Instance;

    /// <summary>Returns the type of record whose name the reader has just read; null if there is none.</summary>
    public static RecordType? Named(ref Utf8JsonReader json)
    {
        foreach (var type in All.AsSpan())
        {
            if (ReadContext.TextEquals(ref json, type._utf8Name))
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>Finds the type that an object in plain form states. The dataset is not found, since its line has requirements of its own.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the first member, after the type if that comes first.</param>
    /// <param name="isFirst">Whether the type comes first.</param>
    /// <returns>The type; null if it is not found.</returns>
    public static RecordType? FindPlain(ReadOnlySpan<byte> json, out int start, out bool isFirst)
    {
        var offset = start = PlainJson.Begin(json, PlainJson.SkipSpace(json, 0), (byte)'{', (byte)'}', out var isEnd);
        for (isFirst = true; offset >= 0 && !isEnd; isFirst = false)
        {
            if (PlainJson.Rest(json, offset).StartsWith(TypeMember))
            {
                var value = PlainJson.SkipColon(json, offset + TypeMember.Length);
                if (PlainJson.At(json, value) != '"' || ListedNames.Find(json, value + 1, out var length) is not (>= 0 and var index))
                {
                    return null;
                }

                start = isFirst ? PlainJson.Next(json, value + length + 2, (byte)'}', out isEnd) : start;
                return isEnd ? null : Listed[index];
            }

            offset = PlainJson.Next(json, PlainJson.SkipMember(json, offset), (byte)'}', out isEnd);
        }

        return null;
    }

    private Type ClrType { get; } = recordType;

    /// <summary>Returns the records of this type in a dataset.</summary>
    public abstract IEnumerable<ExtensibleRecord> In(ClaimDataset dataset);

    /// <summary>Returns a dataset that has these records of this type.</summary>
    public abstract ClaimDataset With(ClaimDataset dataset, IEnumerable<ExtensibleRecord> records);

    /// <summary>Returns the index in its list of the first record of an id; -1 if there is none.</summary>
    public abstract int IndexOf(string id, ClaimDataset dataset);

    /// <summary>Reads a record from the start of its object, or after its first member; returns false if it is to be skipped.</summary>
    public abstract bool TryRead(ref Utf8JsonReader json, ReadContext context, out ExtensibleRecord record);

    /// <summary>Reads the members of a record in plain form.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the first of these members.</param>
    /// <param name="hasType">Whether the type is one of them.</param>
    /// <param name="context">The state of reading.</param>
    /// <param name="record">The record, which is not complete if the members are not in plain form.</param>
    /// <returns>The offset after the record; <see cref="PlainJson.NotPlain"/> if the members are not in plain form.</returns>
    public abstract int ReadPlain(ReadOnlySpan<byte> json, int start, bool hasType, ReadContext context, out ExtensibleRecord record);

    /// <summary>Writes a record as the content of a line.</summary>
    public abstract void WriteLine(JsonOutput output, ExtensibleRecord record);

    /// <summary>Calls the visitor with the type as a type argument.</summary>
    public abstract TResult Accept<TResult>(IRecordTypeVisitor<TResult> visitor);

    public override string ToString() => Name;
}

/// <inheritdoc/>
internal sealed class RecordType<TRecord> : RecordType
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    private static RecordType<TRecord>? _instance;

    private readonly Func<ClaimDataset, ValueList<TRecord>> _listOf;
    private readonly Func<ClaimDataset, ValueList<TRecord>, ClaimDataset> _with;
    private readonly Func<DatasetIndex, Dictionary<string, int>> _indexes;

    public RecordType(
        int index, string listName, Func<ClaimDataset, ValueList<TRecord>> listOf, Func<ClaimDataset, ValueList<TRecord>, ClaimDataset> with, Func<DatasetIndex, Dictionary<string, int>> indexes)
        : base(index, TRecord.Codec.TypeName, listName, typeof(TRecord)) => (_listOf, _with, _indexes, _instance) = (listOf, with, indexes, this);

    /// <summary>Gets the entry of the table.</summary>
    /// <exception cref="InvalidOperationException">Such records are part of other records.</exception>
    public static RecordType<TRecord> Instance => _instance ?? All.OfType<RecordType<TRecord>>().First(); // the table sets the field when it is made

    /// <summary>Returns the records of this type in a dataset.</summary>
    public ValueList<TRecord> ListOf(ClaimDataset dataset) => _listOf(dataset);

    public override IEnumerable<ExtensibleRecord> In(ClaimDataset dataset) => _listOf(dataset);

    public override ClaimDataset With(ClaimDataset dataset, IEnumerable<ExtensibleRecord> records) => _with(dataset, [.. records.Cast<TRecord>()]);

    public override int IndexOf(string id, ClaimDataset dataset) => _indexes(dataset.Index).GetValueOrDefault(id, -1);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out ExtensibleRecord record)
    {
        var made = TRecord.Codec.CreateEmpty();
        record = made;
        return TRecord.Codec.TryFillMembers(ref json, context, made, start: 0);
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, bool hasType, ReadContext context, out ExtensibleRecord record)
    {
        var made = TRecord.Codec.CreateEmpty();
        record = made;
        return TRecord.Codec.ReadPlainMembers(json, start, hasType, context, made);
    }

    public override void WriteLine(JsonOutput output, ExtensibleRecord record) => TRecord.Codec.WriteTyped(output, null, (TRecord)record);

    public override TResult Accept<TResult>(IRecordTypeVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Does something for each type of record that needs it as a type argument.</summary>
internal interface IRecordTypeVisitor<out TResult>
{
    TResult Visit<TRecord>(RecordType<TRecord> type)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;
}
