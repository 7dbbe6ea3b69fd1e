using ClaimModel.Analysis.Queries;

namespace ClaimModel.Interchange.Formats.Diagrams;

/// <summary>Which claims of a dataset contradict and support each other.</summary>
internal sealed class ClaimGraph
{
    /// <summary>The number of claims of a contradiction up to which all pairs are compared.</summary>
    private const int MaxCompared = 100;

    private readonly ConflictLookup _lookup;
    private readonly Lazy<ILookup<ClaimId, ClaimConflict>> _conflictsByClaim;

    /// <summary>The point at issue of each claim that is in a conflict.</summary>
    private readonly Dictionary<ClaimId, TopicId?> _issues;

    /// <param name="dataset">The dataset.</param>
    /// <param name="noteLoss">Receives a record type or member, a reason, and the id of a record whose relations are not in the graph.</param>
    private ClaimGraph(ClaimDataset dataset, Action<string, string, string?> noteLoss)
    {
        _lookup = new(dataset);
        _conflictsByClaim = new(() => Conflicts.OrderBy(static conflict => conflict.Rank).SelectMany(static conflict => conflict.Claims.Select(claim => (claim.Id, conflict))).ToLookup(static pair => pair.Id, static pair => pair.conflict));
        Conflicts = [.. dataset.Contradictions.SelectMany(contradiction => ConflictsOf(contradiction, dataset, noteLoss))];
        Supports =
        [
            .. dataset.Claims.SelectMany(claim => claim.Supports.Distinct().Select(id => (claim, dataset.FindClaim(id)))).Where(pair => IsSupport(pair, noteLoss)).Select(static pair => (pair.claim, pair.Item2!)), // found
        ];
        _issues = IssuesOf(Conflicts);
        var related = _issues.Keys.Concat(Supports.SelectMany(static pair => new[] { pair.From.Id, pair.To.Id })).ToHashSet();
        RelatedClaims = [.. dataset.Claims.Where(claim => related.Contains(claim.Id)).DistinctBy(static claim => claim.Id)];
        UnrelatedClaims = [.. dataset.Claims.Where(claim => !related.Contains(claim.Id))];
    }

    /// <summary>Gets the conflicts, in the order of the contradictions.</summary>
    public ValueList<ClaimConflict> Conflicts { get; }

    /// <summary>Gets the pairs of a claim and one that it is evidence for.</summary>
    public ValueList<(Claim From, Claim To)> Supports { get; }

    /// <summary>Gets the claims that contradict or support others, in the order of the dataset.</summary>
    public ValueList<Claim> RelatedClaims { get; }

    /// <summary>Gets the other claims.</summary>
    public ValueList<Claim> UnrelatedClaims { get; }

    /// <summary>Gets the related claims by their point at issue: the topic of their strongest contradiction, otherwise their first topic.</summary>
    public IEnumerable<IGrouping<TopicId?, Claim>> ClaimsByIssue => RelatedClaims.GroupBy(IssueOf);

    /// <summary>Returns the conflicts of a claim, the strongest first, and those that are not live last.</summary>
    public IEnumerable<ClaimConflict> ConflictsOf(ClaimId claim) => _conflictsByClaim.Value[claim];

    /// <summary>Returns the point at issue of a claim; null if there is none.</summary>
    public TopicId? IssueOf(Claim claim) =>
        _issues.GetValueOrDefault(claim.Id) is { } issue ? issue : claim.Topics.IsEmpty ? default(TopicId?) : claim.Topics[0];

    /// <summary>Creates the graph of a dataset. Relations to claims that are not in the dataset are noted as losses.</summary>
    public static ClaimGraph Create(ExportContext context) => new(context.Dataset, context.NoteLoss);

    /// <summary>Creates the graph of a dataset, without relations to claims that are not in the dataset.</summary>
    public static ClaimGraph Create(ClaimDataset dataset) => new(dataset, static (_, _, _) => { });

    private static Dictionary<ClaimId, TopicId?> IssuesOf(ValueList<ClaimConflict> conflicts)
    {
        var issues = new Dictionary<ClaimId, TopicId?>();
        foreach (var conflict in conflicts.OrderBy(static conflict => conflict.Rank)) // stable
        {
            foreach (var claim in conflict.Claims)
            {
                issues.TryAdd(claim.Id, conflict.Contradiction.Topic);
            }
        }

        return issues;
    }

    private List<ClaimConflict> ConflictsOf(Contradiction contradiction, ClaimDataset dataset, Action<string, string, string?> noteLoss)
    {
        var whole = ClaimConflict.Of(dataset, contradiction);
        var claims = whole.Claims;
        if (claims.Count < 2)
        {
            noteLoss("contradiction", "it has fewer than two claims that are in the dataset", contradiction.Id.Value);
            return [];
        }

        var pairs = claims.Count is > 2 and <= MaxCompared ? PairsOf(contradiction, claims) : [];
        return pairs.Count > 0 ? pairs : [whole];
    }

    /// <summary>Returns the pairs that exclude each other; none if that is not known.</summary>
    private List<ClaimConflict> PairsOf(Contradiction contradiction, ValueList<Claim> claims)
    {
        var opposition = new Opposition(claims, _lookup, contradiction.Status == ContradictionStatus.Apparent);
        var pairs = new List<ClaimConflict>();
        for (var index = 0; index < claims.Count; index++)
        {
            var opponents = opposition.OpponentsOf(claims[index]).ToHashSet();
            pairs.AddRange(claims.Skip(index + 1).Where(other => opponents.Contains(other.Id)).Select(other => new ClaimConflict(contradiction, [claims[index], other])));
        }

        return pairs;
    }

    private static bool IsSupport((Claim From, Claim? To) pair, Action<string, string, string?> noteLoss)
    {
        if (pair.To is null)
        {
            noteLoss("claim.supports", "the claim is not in the dataset", pair.From.Id.Value);
        }

        return pair.To is not null;
    }
}
