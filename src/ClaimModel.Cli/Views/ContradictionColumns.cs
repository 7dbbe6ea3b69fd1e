using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>The claims of a contradiction as columns: one a claim, or, where there are many voices, one a position.</summary>
internal sealed record ContradictionColumns
{
    /// <summary>The maximum number of claims that are shown side by side.</summary>
    private const int MostClaims = 4;

    /// <summary>So many claims of a position are shown.</summary>
    public const int MostVoices = 3;

    /// <summary>The claims of each column; null for one that the dataset does not hold.</summary>
    public required IReadOnlyList<IReadOnlyList<(ClaimId Id, Claim? Claim)>> Columns { get; init; }

    /// <summary>Whether a column is a position, which more than one claim may take.</summary>
    public required bool ArePositions { get; init; }

    public static ContradictionColumns Of(Contradiction contradiction, DatasetNames names)
    {
        (ClaimId Id, Claim? Claim)[] claims = [.. contradiction.Claims.Select(id => (id, names.Claim(id)))];
        if (claims.Length <= MostClaims || claims.Any(claim => claim.Claim?.Proposition is null))
        {
            return new() { Columns = [.. claims.Select(claim => new[] { claim })], ArePositions = false };
        }

        return new()
        {
            Columns = [.. claims.GroupBy(claim => PositionOf(claim.Claim)).Select(position => position.ToArray())],
            ArePositions = true,
        };
    }

    /// <summary>A position in words: the stance, and what it is taken to.</summary>
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
}
