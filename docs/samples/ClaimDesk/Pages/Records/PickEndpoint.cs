using ClaimDesk.Desk;
using ClaimDesk.Pages.Search;
using ClaimDesk.Security;

namespace ClaimDesk.Pages.Records;

/// <summary>Answers pickers: <c>GET /pick/actor?q=lav</c> returns the best matches. Several types are separated by plus signs or spaces.</summary>
internal static class PickEndpoint
{
    private const int Count = 20, MaxQueryLength = 200;

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/pick/{target}", static (string target, string? q, DatasetEditor editor) =>
    {
        var names = target.Split('+', ' ');
        var types = RecordType.Listed.Select(static type => type.Name).Where(names.Contains).ToList();
        q = q?.Length > MaxQueryLength ? q[..MaxQueryLength] : q ?? "";
        return types.Count == 0
            ? Results.NotFound()
            : Results.Json(SearchIndex.Of(editor.Current).Best(types, q, Count).Select(static entry => new PickedRecord(
                entry.Id, entry.Name, entry.Language, RecordType.Of(entry.Record).Name, entry.Record is Claim { Claimants: [var speaker, ..] } ? speaker.Value : null)));
    }).RequireRateLimiting(DeskLimits.Typing);

    /// <summary>A match of a picker.</summary>
    /// <param name="Id">The id, which the field gets.</param>
    /// <param name="Name">The name, label, title or text.</param>
    /// <param name="Language">The language of the name; null if it is not known.</param>
    /// <param name="Type">The type of the record.</param>
    /// <param name="Speaker">The id of the first claimant of a claim; null for others.</param>
    internal sealed record PickedRecord(string Id, string Name, string? Language, string Type, string? Speaker);
}
