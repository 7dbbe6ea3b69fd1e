namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>Statements that follow from several records, and that other vocabularies express directly between two of them.</summary>
internal sealed class JsonLdLinks
{
    private readonly Dictionary<ActorId, List<ActorId>> _principals = [];
    private readonly Dictionary<ClaimId, List<ClaimId>> _opponents = [];

    public JsonLdLinks(ClaimDataset dataset)
    {
        foreach (var claim in dataset.Claims)
        {
            if (claim.OnBehalfOf is { } principal)
            {
                foreach (var claimant in claim.Claimants)
                {
                    Add(_principals, claimant, principal);
                }
            }
        }

        foreach (var contradiction in dataset.Contradictions)
        {
            if (IsDisagreement(contradiction))
            {
                var (one, other) = (contradiction.Claims[0], contradiction.Claims[1]);
                Add(_opponents, one, other);
                Add(_opponents, other, one);
            }
        }
    }

    /// <summary>Returns the actors on whose behalf an actor makes a claim (prov:actedOnBehalfOf).</summary>
    public IEnumerable<ActorId> PrincipalsOf(ActorId actor) => _principals.GetValueOrDefault(actor, []).Distinct();

    /// <summary>Returns the claims that a claim disagrees with (cito:disagreesWith).</summary>
    public IEnumerable<ClaimId> OpponentsOf(ClaimId claim) => _opponents.GetValueOrDefault(claim, []).Distinct();

    /// <summary>Determines whether a contradiction is stated between its claims too. Of more than two claims, it is not known which exclude each other; an apparent, resolved or dismissed contradiction is none.</summary>
    private static bool IsDisagreement(Contradiction contradiction) =>
        contradiction.Claims.Count == 2
        && contradiction.Status.Known is ContradictionStatus.Open or ContradictionStatus.UnderReview or ContradictionStatus.Confirmed;

    private static void Add<TId>(Dictionary<TId, List<TId>> links, TId from, TId to)
        where TId : struct
    {
        if (links.TryGetValue(from, out var list))
        {
            list.Add(to);
        }
        else
        {
            links[from] = [to];
        }
    }
}
