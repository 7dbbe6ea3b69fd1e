
namespace ClaimModel.Interchange.Importing.Json;

/// <summary>The claims of a file, until all reviews of them are known: reviews of the same text by the same claimants at the same time are of one claim.</summary>
internal sealed class ClaimDrafts
{
    private readonly Dictionary<ClaimId, int> _indexes = [];
    private readonly List<(Claim Claim, JsonOrigin Origin)> _claims = [];

    /// <summary>Returns the claim with an id, or a new one.</summary>
    public (Claim Claim, JsonOrigin Origin) Find(ClaimId id, string text, JsonValue node)
    {
        if (!_indexes.TryGetValue(id, out var index))
        {
            index = _claims.Count;
            _indexes.Add(id, index);
            _claims.Add((new Claim { Id = id, Text = text }, new JsonOrigin(node)));
        }

        return _claims[index];
    }

    /// <summary>Replaces a claim by one with more content.</summary>
    public void Update(Claim claim) => _claims[_indexes[claim.Id]] = (claim, _claims[_indexes[claim.Id]].Origin);

    /// <summary>Adds all claims to the import.</summary>
    public void AddTo(ImportContext context)
    {
        foreach (var (claim, origin) in _claims)
        {
            context.Add(claim, origin);
        }
    }

    /// <summary>Returns the id of a claim with a text, claimants and a date.</summary>
    public static ClaimId IdOf(string text, IEnumerable<ActorId> claimants, PartialDate? date) =>
        ClaimId.Parse(StableId.FromText(text, [.. claimants.Select(static claimant => claimant.Value).Order(StringComparer.Ordinal), date?.ToString()]));
}
