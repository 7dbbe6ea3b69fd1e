using ClaimModel.Analysis;

namespace ClaimModel.Cli.Views;

/// <summary>An entry of a timeline in JSON.</summary>
internal sealed record TimelineEntryJson(string? On, bool Stands, IEnumerable<string> SupersededBy, IEnumerable<string> Contradictions, IEnumerable<string> Opponents, ClaimJson Claim)
{
    public static TimelineEntryJson Of(TimelineEntry entry, DatasetNames names) => new(
        entry.On?.ToString(),
        entry.IsCurrent,
        entry.SupersededBy.Select(id => id.Value),
        entry.Contradictions.Select(contradiction => contradiction.Id.Value),
        entry.Opponents.Select(id => id.Value),
        ClaimJson.Of(entry.Claim.Id, entry.Claim, names));
}
