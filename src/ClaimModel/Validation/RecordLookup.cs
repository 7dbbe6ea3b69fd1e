using ClaimModel.Json.Records;
using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>Looks up the other records of a dataset for rules, whether these are in memory or in a file.</summary>
internal abstract class RecordLookup
{
    /// <summary>Whether all records were read from text, so that all required values are set.</summary>
    public virtual bool AreFromText => false;

    /// <summary>Finds the first actor with an id; null if there is none.</summary>
    public abstract Actor? FindActor(ActorId id);

    /// <summary>Finds the first topic with an id; null if there is none.</summary>
    public abstract Topic? FindTopic(TopicId id);

    /// <summary>Finds the first source with an id; null if there is none.</summary>
    public abstract Source? FindSource(SourceId id);

    /// <summary>Finds the description of a predicate; null if there is none.</summary>
    public abstract Predicate? FindPredicate(string id);

    /// <summary>Finds the first claim with an id; null if there is none.</summary>
    public abstract Claim? FindClaim(ClaimId id);

    /// <summary>Determines whether there is a record of a type with an id.</summary>
    public abstract bool Has(RecordType type, string id);

    /// <summary>Determines whether a missing record may exist in a part of the text that could not be read. For an empty id: whether a record whose id is not known was skipped.</summary>
    public abstract bool MayBeSkipped(RecordType type, string id);

    /// <summary>Returns the JSON Pointers of members of a record that was looked up; null if it is known that a part of the record could not be read.</summary>
    public abstract IEnumerable<string>? MembersOf(ExtensibleRecord record, IEnumerable<string> members);

    /// <summary>
    /// Compares the date of a record (when a claim was asserted, or a source published) with a date: negative if it is certainly earlier, positive if it is
    /// certainly later, 0 if neither; null if the record has to be read to compare, or there is no such record.
    /// </summary>
    public virtual int? CompareDate(RecordType type, string id, PartialDate? date) => null;

    /// <summary>Returns the ids of all records of a type, in order.</summary>
    public abstract IEnumerable<string> Ids(RecordType type);

    /// <summary>Finds the first record with the id of a record; null if it does not precede that record.</summary>
    public abstract TRecord? EarlierWithId<TRecord>(TRecord record, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;

    /// <summary>Finds the first record with a key of a rule; null if it does not precede the record at an index.</summary>
    public abstract TRecord? EarlierWith<TRecord>(RecordRule<TRecord> rule, ulong key, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;

    /// <summary>Finds the cycle that the links of a rule form and of which the record at an index is the first; null if there is none.</summary>
    public abstract Cycle? CycleFrom<TRecord>(RecordRule<TRecord> rule, long index)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>;
}
