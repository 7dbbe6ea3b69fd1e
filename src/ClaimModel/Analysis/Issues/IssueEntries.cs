namespace ClaimModel.Analysis.Issues;

/// <summary>Goes through all claims once, and notes of each what is needed to bring those about one point together.</summary>
internal sealed class IssueEntries
{
    private const int ClaimsBetweenLooks = 4096;

    private readonly IssueEntry[] _entries;
    private int _count;

    /// <param name="dataset">The dataset.</param>
    /// <param name="vocables">Its ids and words.</param>
    /// <param name="includesSuperseded">Whether claims whose status is superseded are wanted.</param>
    /// <param name="looked">Called now and then with the number of claims gone through.</param>
    public IssueEntries(ClaimDataset dataset, TermMatcher vocables, bool includesSuperseded, Action<int> looked)
    {
        _entries = GC.AllocateUninitializedArray<IssueEntry>(dataset.Claims.Count);
        var claims = dataset.Claims.AsSpan();
        for (var place = 0; place < claims.Length; place++)
        {
            if (place % ClaimsBetweenLooks == 0)
            {
                looked(place);
            }

            Add(claims[place], place, vocables, includesSuperseded);
        }
    }

    public ReadOnlySpan<IssueEntry> All => _entries.AsSpan(0, _count);

    /// <summary>Claims that another one has replaced, whatever their status.</summary>
    public HashSet<ClaimId> Superseded { get; } = [];

    /// <summary>Whether a claim replaces those that it says it does; one that was taken back, or never made, replaces none.</summary>
    public static bool CanSupersede(Claim claim) =>
        claim.IsLive || claim.Status == ClaimStatus.Superseded || claim.Status == ClaimStatus.Corrected;

    private void Add(Claim claim, int place, TermMatcher vocables, bool includesSuperseded)
    {
        var isLive = claim.IsLive;
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

        if (claim.Proposition is not { } proposition || !(isLive || (includesSuperseded && claim.Status == ClaimStatus.Superseded)))
        {
            return;
        }

        var point = vocables.KeyOfPoint(proposition, out var predicate);
        _entries[_count++] = new(point, ValueKeys.Written(proposition, vocables), place, StanceOf(claim), predicate is { Functional: true });
    }

    private static Stances StanceOf(Claim claim) =>
        claim.Stance == Stance.Asserts ? Stances.Asserts
        : claim.Stance == Stance.Denies ? Stances.Denies
        : claim.Stance == Stance.Questions ? Stances.Questions
        : Stances.Other;
}
