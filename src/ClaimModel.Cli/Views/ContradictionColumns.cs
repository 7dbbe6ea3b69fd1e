using ClaimModel.Cli.Terminal;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>The claims of a contradiction as columns: one for each claim or, if there are many claims, one for each position.</summary>
/// <param name="Columns">The claims of each column.</param>
/// <param name="ArePositions">Whether the columns are positions, which may have more than one claim.</param>
internal sealed record ContradictionColumns(IReadOnlyList<IReadOnlyList<ListedClaim>> Columns, bool ArePositions)
{
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
        return claims.Length <= MaxClaims || claims.Any(claim => claim.Claim?.Proposition is null)
            ? new([.. claims.Select(claim => new[] { claim })], ArePositions: false)
            : new([.. claims.GroupBy(claim => PositionOf(claim, names)).Select(position => position.ToArray())], ArePositions: true);
    }

    /// <summary>Returns the position of a claim in words: its stance, and the value it refers to.</summary>
    public static string PositionOf(ListedClaim listed, DatasetNames names)
    {
        if (listed.Claim is not { } claim)
        {
            return "not in this dataset";
        }

        var value = claim.Proposition switch
        {
            { Value: { } words } => $" “{names.Term(words)}”",
            { Quantity: { } quantity } => $" {ScreenText.Short(quantity.ShortText)}",
            { Date: { } date } => $" {ScreenText.Short(date.ToString())}",
            _ => "",
        };
        return $"{ScreenText.Short(claim.Stance.Word)}{value}";
    }

    private static string OmissionNote(IReadOnlyList<ListedClaim> column) =>
        column.Count > MaxClaimsOfPosition ? $"and {MessageText.Count(column.Count - MaxClaimsOfPosition, "more claim")}" : "";
}

/// <summary>A claim of a contradiction; null if the dataset does not contain it.</summary>
internal sealed record ListedClaim(ClaimId Id, Claim? Claim);
