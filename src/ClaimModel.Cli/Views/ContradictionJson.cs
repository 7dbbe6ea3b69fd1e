using System.Text.Json;

namespace ClaimModel.Cli.Views;

/// <summary>A contradiction in JSON.</summary>
internal sealed record ContradictionJson(
    string Id,
    string? Topic,
    string Strength,
    string? Basis,
    string Scope,
    string Status,
    string? ApparentBecause,
    string Method,
    string? Rule,
    string? AlsoFoundBy,
    string? Explanation,
    string? Note,
    IEnumerable<ClaimJson> Claims)
{
    public static ContradictionJson Of(Contradiction contradiction, ClaimDataset dataset, DatasetNames names, string? alsoFoundBy) => new(
        contradiction.Id.Value,
        contradiction.Topic?.Value,
        contradiction.Strength.Word,
        contradiction.Basis?.Word,
        JsonNamingPolicy.CamelCase.ConvertName(dataset.ScopeOf(contradiction).ToString()),
        contradiction.Status.Word,
        contradiction.ApparentBecause?.Word,
        (contradiction.Detection?.Method ?? DetectionMethod.Manual).Word,
        contradiction.Detection?.Rule,
        alsoFoundBy,
        contradiction.Explanation,
        contradiction.Note,
        contradiction.Claims.Select(id => ClaimJson.Of(id, names.Claim(id), names)));
}
