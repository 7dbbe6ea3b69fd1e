using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ClaimDesk.Desk;

/// <summary>A type of record that can be edited: its name, where the dataset lists it, and its JSON.</summary>
public abstract class RecordType
{
    private static readonly ListedRecordType<Actor> Actors = new("actor", static actor => actor.Id.Value, static dataset => dataset.Actors, static (dataset, actors) => dataset with { Actors = actors });
    private static readonly ListedRecordType<Topic> Topics = new("topic", static topic => topic.Id.Value, static dataset => dataset.Topics, static (dataset, topics) => dataset with { Topics = topics });
    private static readonly ListedRecordType<Source> Sources = new("source", static source => source.Id.Value, static dataset => dataset.Sources, static (dataset, sources) => dataset with { Sources = sources });
    private static readonly ListedRecordType<Predicate> Predicates = new("predicate", static predicate => predicate.Id, static dataset => dataset.Predicates, static (dataset, predicates) => dataset with { Predicates = predicates });
    private static readonly ListedRecordType<Unit> Units = new("unit", static unit => unit.Id, static dataset => dataset.Units, static (dataset, units) => dataset with { Units = units });
    private static readonly ListedRecordType<Claim> Claims = new("claim", static claim => claim.Id.Value, static dataset => dataset.Claims, static (dataset, claims) => dataset with { Claims = claims });
    private static readonly ListedRecordType<Contradiction> Contradictions = new("contradiction", static contradiction => contradiction.Id.Value, static dataset => dataset.Contradictions, static (dataset, contradictions) => dataset with { Contradictions = contradictions });
    private static readonly DatasetType Header = new();

    private static readonly Dictionary<string, RecordType> ByName = new RecordType[] { Actors, Topics, Sources, Predicates, Units, Claims, Contradictions, Header }
        .ToDictionary(type => type.Name);

    private protected RecordType(string name, Type clrType)
    {
        Name = name;
        ClrType = clrType;
    }

    /// <summary>Gets the types of record that a dataset lists, in the order of a document.</summary>
    public static IReadOnlyList<RecordType> Listed { get; } = [Actors, Topics, Sources, Predicates, Units, Claims, Contradictions];

    /// <summary>Gets the name, such as <c>claim</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the name of the list and of its page, such as <c>claims</c>.</summary>
    public string ListName => Name + "s";

    /// <summary>Gets the class of the records.</summary>
    public Type ClrType { get; }

    /// <summary>Finds a type by its name.</summary>
    public static bool TryFind(string? name, [NotNullWhen(true)] out RecordType? type)
    {
        type = null;
        return name is not null && ByName.TryGetValue(name, out type);
    }

    /// <summary>Returns the type with a name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static RecordType Of(string name) => ByName[name];

    /// <summary>Returns the type of a record.</summary>
    /// <exception cref="ArgumentException">The record is part of another record, such as a citation.</exception>
    public static RecordType Of(ExtensibleRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return ByName.Values.FirstOrDefault(type => type.ClrType == record.GetType())
            ?? throw new ArgumentException($"A {record.GetType().Name} is part of another record.", nameof(record));
    }

    /// <summary>Returns the id of a record of this type.</summary>
    public abstract string IdOf(ExtensibleRecord record);

    /// <summary>Returns the records of this type in a dataset, in their order.</summary>
    public abstract IReadOnlyList<ExtensibleRecord> In(ClaimDataset dataset);

    /// <summary>Returns the JSON of a record on one line; equal records have equal JSON.</summary>
    public abstract string ToJson(ExtensibleRecord record);

    /// <summary>Reads a record. The record is null if the JSON contains errors, which are listed with their JSON Pointers.</summary>
    public abstract (ExtensibleRecord? Record, ValueList<Diagnostic> Diagnostics) Read(string json);

    /// <summary>Returns a record as it is kept: the dataset's own members without its lists.</summary>
    internal virtual ExtensibleRecord Normalize(ExtensibleRecord record) => record;

    /// <summary>Returns the dataset with a record replaced, added to the end of its list (if there was none), or removed (if there is none now).</summary>
    internal abstract ClaimDataset Replace(ClaimDataset dataset, ExtensibleRecord? old, ExtensibleRecord? record);

    /// <summary>Returns the dataset with all records of this type.</summary>
    internal abstract ClaimDataset WithAll(ClaimDataset dataset, IReadOnlyList<ExtensibleRecord> records);

    /// <summary>The members of the dataset itself, without its lists.</summary>
    private sealed class DatasetType() : RecordType("dataset", typeof(ClaimDataset))
    {
        public override string IdOf(ExtensibleRecord record) => "";

        public override IReadOnlyList<ExtensibleRecord> In(ClaimDataset dataset) => [WithoutLists(dataset)];

        public override string ToJson(ExtensibleRecord record) => JsonSerializer.Serialize(WithoutLists((ClaimDataset)record), RecordJson.Options);

        public override (ExtensibleRecord? Record, ValueList<Diagnostic> Diagnostics) Read(string json)
        {
            var result = ClaimDataset.Read(json);
            return (result.HasErrors ? null : WithoutLists(result.Dataset), result.Diagnostics);
        }

        internal override ExtensibleRecord Normalize(ExtensibleRecord record) => WithoutLists((ClaimDataset)record);

        internal override ClaimDataset Replace(ClaimDataset dataset, ExtensibleRecord? old, ExtensibleRecord? record) =>
            ((ClaimDataset?)record ?? new ClaimDataset()) with
            {
                Actors = dataset.Actors,
                Topics = dataset.Topics,
                Sources = dataset.Sources,
                Predicates = dataset.Predicates,
                Units = dataset.Units,
                Claims = dataset.Claims,
                Contradictions = dataset.Contradictions,
            };

        internal override ClaimDataset WithAll(ClaimDataset dataset, IReadOnlyList<ExtensibleRecord> records) =>
            records.Count == 0 ? dataset : Replace(dataset, null, records[0]);

        private static ClaimDataset WithoutLists(ClaimDataset dataset) =>
            dataset with { Actors = [], Topics = [], Sources = [], Predicates = [], Units = [], Claims = [], Contradictions = [] };
    }
}
