namespace ClaimModel.Tests.Validation.InvalidMembers;

/// <summary>The files of the matrix of invalid members.</summary>
internal static class InvalidMemberFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Validation", "InvalidMembers");

    /// <summary>A valid dataset in which every member of every record type has a value.</summary>
    public static string Full { get; } = Path.Combine(Folder, "full.claims.json");

    /// <summary>The expected diagnostics.</summary>
    public static string Matrix { get; } = Path.Combine(Folder, "matrix.txt");
}
