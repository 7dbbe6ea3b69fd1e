using ClaimModel.Cli.Terminal;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>The claims of a contradiction as columns: one for each claim or, if there are many claims, one for each position.</summary>
/// <param name="Columns">The claims of each column.</param>
/// <param name="ArePositions">Whether the columns are positions, which may have more than one claim.</param>
/// <param name="OtherColumns">The number of columns that are not shown.</param>
internal sealed record ContradictionColumns(IReadOnlyList<IReadOnlyList<ListedClaim>> Columns, bool ArePositions, int OtherColumns)
{
    /// <summary>The maximum number of columns that are shown.</summary>
    private const int MaxColumns = 12;

    /// <summary>The maximum number of claims of a position that are shown.</summary>
    private const int MaxClaimsOfPosition = 3;

    /// <summary>The maximum number of claims that are shown side by side.</summary>
    private const int MaxClaims = 4;

    /// <summary>Gets the rows of claims that are shown; null where a column does not have as many claims.</summary>
    public IEnumerable<ListedClaim?[]> Rows => Enumerable.Range(0, MaxClaimsOfPosition)
        .Select(row => Columns.Select(column => column.ElementAtOrDefault(row)).ToArray())
        .TakeWhile(row => row.Any(claim => claim is not null));

    /// <summary>For each column, the note that it has more claims than are shown, or an empty text; null if all claims are shown.</summary>
    public IReadOnlyList<string>? OmissionNotes => Columns.Any(column => column.Count > MaxClaimsOfPosition) ? [.. Columns.Select(OmissionNote)] : null;

    public static ContradictionColumns Of(Contradiction contradiction, DatasetNames names)
    {
        ListedClaim[] claims = [.. contradiction.Claims.Select(id => new ListedClaim(id, names.Claim(id)))];
        var arePositions = claims.Length > MaxClaims && claims.All(claim => claim.Claim?.Proposition is not null);
        IReadOnlyList<ListedClaim>[] columns = [.. claims.GroupBy(claim => arePositions ? PositionOf(claim, names) : claim.Id.Value).Select(column => column.ToArray())];
        return new([.. columns.Take(MaxColumns)], arePositions, Math.Max(0, columns.Length - MaxColumns));
    }

    /// <summary>Gets the note that there are more columns than are shown; null if all are shown.</summary>
    public string? OtherColumnsNote => OtherColumns == 0 ? null : $"and {MessageText.Count(OtherColumns, ArePositions ? "other position" : "other claim")}";

    /// <summary>Returns the position of a claim in words: its stance, and the value it refers to.</summary>
    public static string PositionOf(ListedClaim listed, DatasetNames names) => listed.Claim is { } claim
        ? $"{ScreenText.Short(claim.Stance.Word)}{(names.ValueOf(claim) is { } value ? $" {value}" : "")}"
        : "not in this dataset";

    private static string OmissionNote(IReadOnlyList<ListedClaim> column) =>
        column.Count > MaxClaimsOfPosition ? $"and {MessageText.Count(column.Count - MaxClaimsOfPosition, "more claim")}" : "";
}

/// <summary>A claim of a contradiction; null if the dataset does not contain it.</summary>
internal sealed record ListedClaim(ClaimId Id, Claim? Claim);
