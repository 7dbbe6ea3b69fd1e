using ClaimModel.Values;

namespace ClaimModel.JsonLines.Streaming;

/// <summary>The references of claims to predicates, to find those to predicates about claims; 8 bytes each.</summary>
internal sealed class PredicateReferences : RuleReferences
{
    private const long OffsetMask = PackedLocation.MaxFileLength - 1;

    /// <summary>The offset of each reference, and in the other bits, a part of the hash of its predicate.</summary>
    private readonly List<long> _references = [];

    public override void Add(long offset, TextHash target) => _references.Add(offset | TagOf(target));

    /// <inheritdoc/>
    /// <remarks>The rule is also evaluated for a few claims with other predicates, for which it finds nothing.</remarks>
    public override IEnumerable<long> FindRecords(Func<TextHash, long> offsetOf, HashSet<TextHash> claimPredicates)
    {
        var tags = claimPredicates.Select(TagOf).ToHashSet();
        return tags.Count == 0 ? [] : _references.Where(reference => tags.Contains(reference & ~OffsetMask)).Select(static reference => reference & OffsetMask);
    }

    private static long TagOf(TextHash predicate) => (long)predicate.Second & ~OffsetMask;
}
