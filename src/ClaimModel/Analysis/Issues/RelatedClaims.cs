using System.Runtime.InteropServices;
using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Issues;

/// <summary>Claims on different issues that may conflict nevertheless, because their predicates are disjoint, asymmetric or about claims.</summary>
internal sealed class RelatedClaims(ClaimDataset dataset, ClaimTerms terms)
{
    private readonly Dictionary<IssueKey, List<Placement>> _groups = [];

    /// <summary>The groups of claims about a claim, by the id of that claim.</summary>
    private readonly Dictionary<string, List<IssueKey>> _attributions = new(StringComparer.Ordinal);

    public IEnumerable<(IssueKey Key, Placement[] Placements)> All => _groups.Keys.Select(key => (key, Find(key)));

    /// <summary>Adds a claim of the dataset.</summary>
    public void Add(Claim claim, Proposition proposition, int index)
    {
        if (!terms.Predicates.HasRelations)
        {
            return;
        }

        foreach (var key in ConflictingKeysOf(claim, proposition))
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_groups, key, out var exists);
            (group ??= []).Add(new(index, IsReversed: false, IsPrimary: true));
            if (!exists && key.Kind == IssueKind.Attribution)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_attributions, proposition.Subject, out _) ??= []).Add(key);
            }
        }
    }

    /// <summary>Returns the claims in a group, and the claim that they are about if there is one.</summary>
    public Placement[] Find(IssueKey key)
    {
        if (!_groups.TryGetValue(key, out var placements))
        {
            return [];
        }

        var subject = dataset.Claims[placements[0].Claim].Proposition!.Subject; // claims in a group have a proposition
        return WithSubject(key, placements, subject);
    }

    /// <summary>Returns the keys of the groups that a claim of the dataset is in, also as the claim that others are about.</summary>
    public IEnumerable<IssueKey> KeysOf(Claim claim) =>
        (claim.Proposition is { } proposition ? terms.RelatedKeysOf(proposition) : []).Concat(AttributionsOf(claim));

    /// <summary>Returns the groups that a claim would be in, with all claims in them: the claim itself has the index -1, and replaces one with its id.</summary>
    public IEnumerable<(IssueKey Key, Placement[] Placements)> GroupsWith(Claim claim)
    {
        foreach (var key in claim.Proposition is { } proposition ? ConflictingKeysOf(claim, proposition) : [])
        {
            Placement[] placements = [.. OthersIn(key, claim), new(-1, IsReversed: false, IsPrimary: true)];
            yield return (key, [.. WithSubject(key, placements, claim.Proposition!.Subject).Where(placement => placement.Claim < 0 || IdOf(placement) != claim.Id)]); // see above
        }

        foreach (var key in AttributionsOf(claim))
        {
            yield return (key, [.. OthersIn(key, claim), new(-1, IsReversed: true, IsPrimary: true)]);
        }
    }

    private List<IssueKey> AttributionsOf(Claim claim) => _attributions.TryGetValue(claim.Id.Value, out var keys) ? keys : [];

    private IEnumerable<Placement> OthersIn(IssueKey key, Claim claim) => _groups.TryGetValue(key, out var group) ? group.Where(placement => IdOf(placement) != claim.Id) : [];

    private ClaimId IdOf(Placement placement) => dataset.Claims[placement.Claim].Id;

    /// <summary>Adds the claim that others are about, in place of what it says of itself.</summary>
    private Placement[] WithSubject(IssueKey key, IEnumerable<Placement> placements, string subject) =>
        key.Kind == IssueKind.Attribution && dataset.Index.Claims.TryGetValue(subject, out var index)
            ? [.. placements.Where(placement => placement.Claim != index), new(index, IsReversed: true, IsPrimary: true)]
            : [.. placements];

    /// <summary>Returns the keys of the groups in which a claim can conflict with others: only a denial disputes that a claim was made.</summary>
    private IEnumerable<IssueKey> ConflictingKeysOf(Claim claim, Proposition proposition) =>
        terms.RelatedKeysOf(proposition).Where(key => key.Kind != IssueKind.Attribution || claim.Stance == Stance.Denies);
}
