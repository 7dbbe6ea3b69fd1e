using ClaimModel.Json.Records;
using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>What rules may ask about the records beside the one that they look at, wherever those are kept.</summary>
internal abstract class RecordLookup
{
    /// <summary>Whether all records were read from a text, so that nothing in them was never set.</summary>
    public virtual bool AreOfText => false;

    /// <summary>The actor of an id, the first where several have it; null where none has.</summary>
    public abstract Actor? FindActor(ActorId id);

    /// <summary>The topic of an id, the first where several have it; null where none has.</summary>
    public abstract Topic? FindTopic(TopicId id);

    /// <summary>The source of an id, the first where several have it; null where none has.</summary>
    public abstract Source? FindSource(SourceId id);

    /// <summary>What is said of a predicate, null where nothing is.</summary>
    public abstract Predicate? FindPredicate(string id);

    /// <summary>The claim of an id, the first where several have it; null where none has.</summary>
    public abstract Claim? FindClaim(ClaimId id);

    /// <summary>Whether there is a record of a kind and id.</summary>
    public abstract bool Has(RecordType type, string id);

    /// <summary>Whether a record that is not there may exist all the same, in a part of the text that was refused. For an empty id: whether a record was refused of which no id is known.</summary>
    public abstract bool MayBeRefused(RecordType type, string id);

    /// <summary>The JSON Pointers of members of a record that was looked up; null where it is known that something of it was refused in reading.</summary>
    public abstract IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members);

    /// <summary>
    /// Whether the date of a record (of a claim when it was asserted, of a source when it was published) is certainly before a date (below 0),
    /// after it (above 0) or neither (0); null where only the record itself can tell, and where it is not known.
    /// </summary>
    public virtual int? CompareDate(RecordType type, string id, PartialDate? date) => null;

    /// <summary>The ids of all records of a kind, in their order.</summary>
    public abstract IEnumerable<string> Ids(RecordType type);

    /// <summary>The first record of the same kind and id, where it stands before the record at a place; else null.</summary>
    public abstract TRecord? EarlierWithId<TRecord>(TRecord record, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;

    /// <summary>The first record to which a rule gives a key, where it stands before the record at a place; else null.</summary>
    public abstract TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, ulong key, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;

    /// <summary>The circle that the links of a rule make and of which the record at a place is the first; null where there is none.</summary>
    public abstract Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;
}
