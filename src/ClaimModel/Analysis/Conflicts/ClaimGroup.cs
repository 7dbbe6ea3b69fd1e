using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Claims that a rule compares with each other. Claims that differ in nothing that matters are represented by one of them.</summary>
internal sealed class ClaimGroup
{
    /// <summary>The number of claims from which on equal claims are compared once.</summary>
    private const int LargeSize = 32;

    private readonly List<IssueClaim>[]? _members;

    public ClaimGroup(IssueContext issue, IReadOnlyList<IssueClaim> claims, ConflictStrategy strategy)
    {
        Issue = issue;
        if (claims.Count < LargeSize || strategy.ComparesWholeClaims)
        {
            Claims = [.. claims];
            return;
        }

        var mixedFamilies = FindMixedFamilies(claims, strategy);
        var groups = new Dictionary<(ClaimLikeness, ClaimId?), List<IssueClaim>>(claims.Count);
        foreach (var claim in claims)
        {
            var isAlone = claim.Repetition is { } repetition && mixedFamilies.Contains(repetition.Family.Root);
            ref var members = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, (ClaimLikeness.Of(claim, strategy), isAlone ? claim.Claim.Id : (ClaimId?)null), out _);
            (members ??= []).Add(claim);
        }

        _members = [.. groups.Values];
        Claims = Array.ConvertAll(_members, static members => members[0]);
    }

    public IssueContext Issue { get; }

    /// <summary>Gets the claims, or representatives of them.</summary>
    public IssueClaim[] Claims { get; }

    public bool IsLarge => Claims.Length >= LargeSize;

    /// <summary>Adds the claims that an index in <see cref="Claims"/> represents to a list.</summary>
    public void AddMembers(int index, List<IssueClaim> claims)
    {
        if (_members is null)
        {
            claims.Add(Claims[index]);
        }
        else
        {
            claims.AddRange(_members[index]);
        }
    }

    /// <summary>Returns the families of claims that repeat each other, but are not alike: a claim never contradicts what it repeats, so these are compared one by one.</summary>
    private static HashSet<DisjointSet> FindMixedFamilies(IReadOnlyList<IssueClaim> claims, ConflictStrategy strategy)
    {
        var first = new Dictionary<DisjointSet, ClaimLikeness>();
        var mixed = new HashSet<DisjointSet>();
        foreach (var claim in claims)
        {
            if (claim.Repetition is { } repetition)
            {
                var likeness = ClaimLikeness.Of(claim, strategy);
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(first, repetition.Family.Root, out var exists);
                if (!exists)
                {
                    known = likeness;
                }
                else if (known != likeness)
                {
                    mixed.Add(repetition.Family.Root);
                }
            }
        }

        return mixed;
    }
}
