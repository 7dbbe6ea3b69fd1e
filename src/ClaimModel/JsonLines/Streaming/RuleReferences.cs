using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The references of records for a rule that is evaluated at the end of the stream.</summary>
internal abstract class RuleReferences
{
    /// <summary>Adds a reference; offsets must not decrease.</summary>
    /// <param name="offset">The offset of the record that refers to another one.</param>
    /// <param name="target">The hash of the id of the other one.</param>
    public abstract void Add(long offset, TextHash target);

    /// <summary>Returns the offsets of the records for which the rule is evaluated: of all that may violate it, and perhaps more.</summary>
    /// <param name="offsetOf">Returns the offset of the record of the same type with an id; negative if there is none.</param>
    /// <param name="claimPredicates">The hashes of the predicates about claims.</param>
    public abstract IEnumerable<long> FindRecords(Func<TextHash, long> offsetOf, HashSet<TextHash> claimPredicates);
}
