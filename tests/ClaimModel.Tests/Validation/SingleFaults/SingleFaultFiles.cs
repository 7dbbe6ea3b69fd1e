namespace ClaimModel.Tests.Validation.SingleFaults;

/// <summary>The files of the matrix of single faults.</summary>
internal static class SingleFaultFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Validation", "SingleFaults");

    /// <summary>A valid dataset in which every member of every type is filled.</summary>
    public static string Full { get; } = Path.Combine(Folder, "full.claims.json");

    /// <summary>The expectations.</summary>
    public static string Matrix { get; } = Path.Combine(Folder, "matrix.txt");
}
