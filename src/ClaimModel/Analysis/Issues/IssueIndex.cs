using System.Runtime.InteropServices;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>The claims of a dataset by issue. This is the first step of finding contradictions; the rules are then evaluated on each issue. Not thread-safe.</summary>
internal sealed class IssueIndex
{
    private const int ClaimsPerReport = 4096;

    private readonly ClaimDataset _dataset;
    private readonly Dictionary<TextHash, int> _numbers = [];
    private readonly List<IssueSummary> _issues = [];
    private readonly Dictionary<ClaimId, List<Claim>> _superseders = [];
    private readonly RelatedClaims _related;
    private readonly int[] _starts;
    private readonly Placement[] _placements;

    /// <summary>Gets the sets of the items of long lists.</summary>
    public LongLists Lists { get; } = new();

    /// <param name="dataset">The dataset.</param>
    /// <param name="report">Receives the number of claims read after every 4,096 claims; null to disable.</param>
    /// <param name="includesAll">Whether to include claims that are not compared, because claims that are added may repeat them.</param>
    /// <param name="cancellationToken">Cancels the creation.</param>
    public IssueIndex(ClaimDataset dataset, Action<int>? report = null, bool includesAll = false, CancellationToken cancellationToken = default)
    {
        _dataset = dataset;
        IncludesAll = includesAll || !dataset.Contradictions.IsEmpty;
        Terms = new(dataset);
        _related = new(dataset, Terms);
        var claims = dataset.Claims.AsSpan();
        Repetitions = new(claims, dataset.FindClaim, cancellationToken);
        var found = new List<(int Issue, Placement Placement)>(claims.Length);
        for (var index = 0; index < claims.Length; index++)
        {
            if (index % ClaimsPerReport == 0)
            {
                report?.Invoke(index);
            }

            AddSuperseders(claims[index]);
            AddPlacements(claims[index], index, found);
        }

        _starts = new int[_issues.Count + 1];
        for (var issue = 0; issue < _issues.Count; issue++)
        {
            _starts[issue + 1] = _starts[issue] + _issues[issue].Count;
        }

        var next = _starts.AsSpan(0, _issues.Count).ToArray();
        _placements = new Placement[found.Count];
        foreach (var (issue, placement) in found)
        {
            _placements[next[issue]++] = placement;
        }
    }

    public ClaimDataset Dataset => _dataset;

    public ClaimTerms Terms { get; }

    public RepeatGraph Repetitions { get; }

    /// <summary>Gets a value indicating whether claims are included that are not compared, because contradictions may refer to them.</summary>
    public bool IncludesAll { get; }

    /// <summary>Gets the number of claims that have a proposition.</summary>
    public int PropositionCount { get; private set; }

    /// <summary>Gets the number of claims that are active or superseded, and have a proposition.</summary>
    public int ComparedCount { get; private set; }

    /// <summary>Gets the number of issues.</summary>
    public int Count => _issues.Count;

    /// <summary>Gets the groups of claims whose predicates are related to each other.</summary>
    public IEnumerable<(IssueKey Key, Placement[] Placements)> Related => _related.All;

    public IssueSummary this[int issue] => _issues[issue];

    /// <summary>Gets the claims that another claim lists in <see cref="Claim.Supersedes"/>.</summary>
    public IEnumerable<Claim> Superseded => _superseders.Keys.Select(id => _dataset.FindClaim(id)).OfType<Claim>();

    public ReadOnlySpan<Placement> PlacementsOf(int issue) => _placements.AsSpan(_starts[issue].._starts[issue + 1]);

    /// <summary>Returns the claims on an issue, or in a group of related predicates.</summary>
    public Placement[] Find(IssueKey key) =>
        key.Kind != Conflicts.IssueKind.Issue ? _related.Find(key)
        : _numbers.TryGetValue(key.Hash, out var issue) ? PlacementsOf(issue).ToArray()
        : [];

    /// <summary>Returns what the claims on an issue have in common.</summary>
    public IssueKey KeyOf(int issue)
    {
        var placement = _placements[_starts[issue]];
        var proposition = _dataset.Claims[placement.Claim].Proposition!; // claims on an issue have one
        return placement.IsReversed ? Terms.ReverseIssueOf(proposition)!.Value.Key : Terms.IssueOf(proposition).Key; // reversed placements have a reverse issue
    }

    /// <summary>Returns the issues, and the groups of related predicates, that a claim would be on, with all claims on them: the claim itself has the index -1, and replaces one with its id.</summary>
    public List<(IssueKey Key, Placement[] Placements)> IssuesWith(Claim claim)
    {
        var found = new List<(IssueKey, Placement[])>();
        if (claim.Proposition is { } proposition)
        {
            var (key, isPrimary) = Terms.IssueOf(proposition);
            Add(key, new(-1, IsReversed: false, isPrimary));
            if (Terms.ReverseIssueOf(proposition) is { } reverse)
            {
                Add(reverse.Key, new(-1, IsReversed: true, reverse.IsPrimary));
            }
        }

        found.AddRange(_related.GroupsWith(claim));
        return found;

        void Add(IssueKey key, Placement placement) =>
            found.Add((key, [.. Find(key).Where(other => _dataset.Claims[other.Claim].Id != claim.Id), placement]));
    }

    /// <summary>Returns the issues and the groups of related predicates that a claim of the dataset is on.</summary>
    public IEnumerable<IssueKey> KeysOf(Claim claim)
    {
        if (claim.Proposition is { } proposition)
        {
            foreach (var issue in KeysOf(proposition))
            {
                yield return issue;
            }
        }

        foreach (var related in _related.KeysOf(claim))
        {
            yield return related;
        }
    }

    /// <summary>Returns the claims that list a claim in <see cref="Claim.Supersedes"/>.</summary>
    public IReadOnlyList<Claim> SupersedersOf(ClaimId claim) => _superseders.Count > 0 && _superseders.TryGetValue(claim, out var superseders) ? superseders : [];

    private IEnumerable<IssueKey> KeysOf(Proposition proposition)
    {
        yield return Terms.IssueOf(proposition).Key;
        if (Terms.ReverseIssueOf(proposition) is { } reverse)
        {
            yield return reverse.Key;
        }
    }

    /// <summary>Does not count a claim as compared, because it is superseded.</summary>
    public void RemoveCompared(Claim claim)
    {
        if (claim.Proposition is { } proposition)
        {
            foreach (var key in KeysOf(proposition))
            {
                CollectionsMarshal.AsSpan(_issues)[_numbers[key.Hash]].RemoveCompared();
            }
        }
    }

    private void AddSuperseders(Claim claim)
    {
        if (!claim.Supersedes.IsEmpty && ReferenceEquals(_dataset.FindClaim(claim.Id), claim))
        {
            foreach (var earlier in claim.Supersedes)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_superseders, earlier, out _) ??= []).Add(claim);
            }
        }
    }

    private void AddPlacements(Claim claim, int index, List<(int Issue, Placement Placement)> found)
    {
        if (claim.Proposition is not { } proposition)
        {
            return;
        }

        PropositionCount++;
        var isCompared = IsCompared(claim);
        if (!isCompared && !IncludesAll && Repetitions.Find(claim.Id) is null)
        {
            return;
        }

        ComparedCount += isCompared ? 1 : 0;
        var predicate = Terms.Predicates.Resolve(proposition.Predicate);
        if (!predicate.Class.HasBothDirections)
        {
            Add(Terms.HashOf(proposition, predicate), new(index, IsReversed: false, IsPrimary: true));
        }
        else
        {
            AddBothDirections();
        }

        if (isCompared)
        {
            _related.Add(claim, proposition, index);
        }

        void AddBothDirections()
        {
            var (key, isPrimary) = Terms.IssueOf(proposition);
            Add(key.Hash, new(index, IsReversed: false, isPrimary));
            if (Terms.ReverseIssueOf(proposition) is { } reverse)
            {
                Add(reverse.Key.Hash, new(index, IsReversed: true, reverse.IsPrimary));
            }
        }

        void Add(TextHash hash, Placement placement)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, hash, out var exists);
            if (!exists)
            {
                number = _issues.Count;
                _issues.Add(new(claim, proposition, placement.IsReversed));
            }

            CollectionsMarshal.AsSpan(_issues)[number].Add(claim, proposition, placement.IsReversed, isCompared);
            found.Add((number, placement));
        }
    }

    /// <summary>Determines whether a claim is compared with others: it is active, or superseded.</summary>
    public static bool IsCompared(Claim claim) => claim.IsActive || claim.Status == ClaimStatus.Superseded;
}
