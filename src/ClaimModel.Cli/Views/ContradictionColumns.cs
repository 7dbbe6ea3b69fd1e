using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>The claims of a contradiction as columns: one for each claim or, if there are many claims, one for each position.</summary>
internal sealed record ContradictionColumns
{
    /// <summary>The maximum number of claims that are shown side by side.</summary>
    private const int MaxClaims = 4;

    /// <summary>The maximum number of claims of a position that are shown.</summary>
    public const int MaxClaimsOfPosition = 3;

    /// <summary>The claims of each column; null for claims that the dataset does not contain.</summary>
    public required IReadOnlyList<IReadOnlyList<(ClaimId Id, Claim? Claim)>> Columns { get; init; }

    /// <summary>Whether the columns are positions, which may have more than one claim.</summary>
    public required bool ArePositions { get; init; }

    public static ContradictionColumns Of(Contradiction contradiction, DatasetNames names)
    {
        (ClaimId Id, Claim? Claim)[] claims = [.. contradiction.Claims.Select(id => (id, names.Claim(id)))];
        if (claims.Length <= MaxClaims || claims.Any(claim => claim.Claim?.Proposition is null))
        {
            return new() { Columns = [.. claims.Select(claim => new[] { claim })], ArePositions = false };
        }

        return new()
        {
            Columns = [.. claims.GroupBy(claim => PositionOf(claim.Claim)).Select(position => position.ToArray())],
            ArePositions = true,
        };
    }

    /// <summary>Returns the position of a claim in words: its stance, and the value it refers to.</summary>
    public static string PositionOf(Claim? claim)
    {
        if (claim is null)
        {
            return "not in this dataset";
        }

        var value = claim.Proposition switch
        {
            { Value: { } words } => $" “{ScreenText.Short(words.Trim())}”",
            { Quantity: { } quantity } => $" {ScreenText.Short(quantity.ToString())}",
            { Date: { } date } => $" {ScreenText.Short(date.ToString())}",
            _ => "",
        };
        return $"{ScreenText.Short(claim.Stance.Word)}{value}";
    }

    /// <summary>Returns the note that a column has more claims than are shown; empty if it does not.</summary>
    public static string OmissionNote(IReadOnlyCollection<(ClaimId Id, Claim? Claim)> column) =>
        column.Count > MaxClaimsOfPosition ? $"and {CountText.Of(column.Count - MaxClaimsOfPosition, "more claim")}" : "";
}
