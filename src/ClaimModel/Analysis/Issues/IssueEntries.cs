namespace ClaimModel.Analysis.Issues;

/// <summary>Reads all claims once, and collects an entry for each claim to compare and the ids of the superseded claims.</summary>
internal sealed class IssueEntries
{
    private const int ClaimsPerReport = 4096;

    private readonly IssueEntry[] _entries;
    private int _count;

    /// <param name="dataset">The dataset.</param>
    /// <param name="matcher">The matcher of its terms.</param>
    /// <param name="includesSuperseded">Whether to include claims whose status is <c>superseded</c>.</param>
    /// <param name="report">Receives the number of claims read after every 4,096 claims; null to disable.</param>
    public IssueEntries(ClaimDataset dataset, TermMatcher matcher, bool includesSuperseded, Action<int>? report)
    {
        _entries = new IssueEntry[dataset.Claims.Count];
        var claims = dataset.Claims.AsSpan();
        for (var index = 0; index < claims.Length; index++)
        {
            if (index % ClaimsPerReport == 0)
            {
                report?.Invoke(index);
            }

            AddSuperseded(claims[index]);
            Add(claims[index], index, matcher, includesSuperseded);
        }
    }

    public ReadOnlySpan<IssueEntry> All => _entries.AsSpan(0, _count);

    /// <summary>The ids of claims that another claim supersedes, regardless of their own status.</summary>
    public HashSet<ClaimId> Superseded { get; } = [];

    /// <summary>Determines whether a claim supersedes the claims that it lists; a claim that was retracted or misattributed does not.</summary>
    public static bool CanSupersede(Claim claim) =>
        claim.IsActive || claim.Status == ClaimStatus.Superseded || claim.Status == ClaimStatus.Corrected;

    private void AddSuperseded(Claim claim)
    {
        if (!claim.Supersedes.IsEmpty && CanSupersede(claim))
        {
            foreach (var earlier in claim.Supersedes)
            {
                if (earlier != claim.Id)
                {
                    Superseded.Add(earlier);
                }
            }
        }
    }

    private void Add(Claim claim, int index, TermMatcher matcher, bool includesSuperseded)
    {
        if (claim.Proposition is { } proposition && (claim.IsActive || (includesSuperseded && claim.Status == ClaimStatus.Superseded)))
        {
            var issue = matcher.KeyOfIssue(proposition, out var predicate);
            var value = ValueKeys.AsWritten(proposition, matcher);
            _entries[_count++] = new(issue, value, index, StanceOf(claim), predicate is { Functional: true });
        }
    }

    private static Stances StanceOf(Claim claim) =>
        claim.Stance == Stance.Asserts ? Stances.Asserts
        : claim.Stance == Stance.Denies ? Stances.Denies
        : claim.Stance == Stance.Questions ? Stances.Questions
        : Stances.Other;
}
