using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Time;

/// <summary>What a search among times is for: telling of the claims of one time whether others are at odds with them.</summary>
/// <param name="members">The claims of the time.</param>
/// <param name="settled">Claims with one of these outcomes need no answer.</param>
/// <param name="live">All claims that still stand: what does not exclude a claim, no part of it will.</param>
/// <param name="endsFirst">The time of the claim that ends first: likely to decide.</param>
/// <param name="beginsLast">The time of the claim that begins last: likely to decide.</param>
internal readonly ref struct OverlapQuery(ReadOnlySpan<Candidate> members, ConflictKinds settled, in RangeEnvelope live, int endsFirst, int beginsLast)
{
    private readonly ReadOnlySpan<Candidate> _members = members;
    private readonly RangeEnvelope _live = live;

    public int EndsFirst { get; } = endsFirst;

    public int BeginsLast { get; } = beginsLast;

    /// <summary>Whether nothing is wanted at all.</summary>
    public bool IsNothing => IsMetBy(default);

    /// <summary>Whether what was found so far answers for all claims.</summary>
    public bool IsMetBy(in RangeEnvelope found)
    {
        foreach (ref readonly var member in _members)
        {
            if ((member.ConflictKinds & settled) == 0 && !member.IsSuperseded && _live.Exclude(member.AssertedRange) && !found.Exclude(member.AssertedRange))
            {
                return false;
            }
        }

        return true;
    }
}
