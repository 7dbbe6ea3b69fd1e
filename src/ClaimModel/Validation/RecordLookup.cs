using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Looks up other records of the dataset for rules. Implementations look them up in memory or in a file.</summary>
internal abstract class RecordLookup
{
    private readonly Dictionary<PredicateClass, PredicateClassSummary> _summaries = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets the chains of copies of sources.</summary>
    private ReferenceChains Originals => field ??= new(id => SourceId.TryParse(id, out var source) ? FindSource(source)?.OriginalSource?.Value : null);

    /// <summary>Gets the chains of normalized units and their bases.</summary>
    private ReferenceChains UnitBases => field ??= new(unit => FindUnit(unit) is { } defined ? Unit.Normalize(defined.Base) : null);

    /// <summary>Returns the original of a source that is a copy, or a copy of a copy; the source itself if it is not a copy.</summary>
    public string OriginalOf(SourceId source) => Originals.EndOf(source.Value);

    /// <summary>Returns the unit to which a unit is converted in the end, normalized. Of a cycle, which a rule reports, it is always the same unit.</summary>
    public string BaseOf(string unit) => UnitBases.EndOf(Unit.Normalize(unit));

    /// <summary>Gets the sets of the items of long lists.</summary>
    public LongLists Lists { get; } = new();

    /// <summary>Gets the relation between topics and their broader topics.</summary>
    public TopicHierarchy Topics => field ??= new(FindTopic);

    /// <summary>Gets the roles of actors by organization.</summary>
    public RolePeriods Roles { get; } = new();

    /// <summary>Gets the hasher with which the keys of rules are computed.</summary>
    public abstract TextHasher Hasher { get; }

    /// <summary>Gets the dataset; null if it is not in memory.</summary>
    public virtual ClaimDataset? Dataset => null;

    /// <summary>Gets a value indicating whether the dataset is in memory and states a later minor version of the format.</summary>
    public virtual bool IsLaterMinorVersion => false;

    /// <summary>Gets a value indicating whether all records were read from text, so that all required values are set.</summary>
    public virtual bool AreFromText => false;

    /// <summary>Finds the first actor with an id; null if there is none.</summary>
    public abstract Actor? FindActor(ActorId id);

    /// <summary>Finds the first topic with an id; null if there is none.</summary>
    public abstract Topic? FindTopic(TopicId id);

    /// <summary>Finds the first source with an id; null if there is none.</summary>
    public abstract Source? FindSource(SourceId id);

    /// <summary>Finds the description of a predicate; null if there is none.</summary>
    public abstract Predicate? FindPredicate(string id);

    /// <summary>Finds the definition of a unit; null if there is none.</summary>
    public abstract Unit? FindUnit(string id);

    /// <summary>Finds the first claim with an id; null if there is none.</summary>
    public abstract Claim? FindClaim(ClaimId id);

    /// <summary>Gets the predicates that state the same relation in one direction or the other.</summary>
    public abstract PredicateClasses PredicateClasses { get; }

    /// <summary>Returns what the rules compare with in a class of predicates.</summary>
    public PredicateClassSummary SummaryOf(PredicateClass predicates)
    {
        if (!_summaries.TryGetValue(predicates, out var summary))
        {
            _summaries[predicates] = summary = PredicateClassSummary.Of(predicates, this);
        }

        return summary;
    }

    /// <summary>Returns the position of the first record with an id, which increases in the order of the dataset; negative if there is none.</summary>
    public abstract long PositionOf(RecordType type, string id);

    /// <summary>Determines whether there is a record of a type with an id.</summary>
    public abstract bool Has(RecordType type, string id);

    /// <summary>Determines whether a missing record may be in a part of the text that was skipped because of an error. For an empty id, determines whether a record whose id is not known was skipped.</summary>
    public abstract bool MayBeSkipped(RecordType type, string id);

    /// <summary>Returns the JSON Pointers of members of a record that was looked up; null if some part of the record is known to be unreadable.</summary>
    public abstract IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members);

    /// <summary>
    /// Compares the date of a record (when a claim was asserted, or a source was published) with another date: negative if it is certainly
    /// earlier, positive if it is certainly later, 0 otherwise; null if the record must be read for this, or does not exist.
    /// </summary>
    public virtual int? CompareDate(RecordType type, string id, PartialDate? date) => null;

    /// <summary>Finds the first record that has the id of the specified record; null if that is not an earlier one.</summary>
    public abstract TRecord? EarlierWithId<TRecord>(TRecord record, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;

    /// <summary>Finds the first record that has a key of a rule; null if that is not before the record at the specified index.</summary>
    public abstract TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, TextHash key, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;

    /// <summary>Finds the cycle of references of a rule whose first record is at the specified index; null if there is none.</summary>
    public abstract Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;
}
