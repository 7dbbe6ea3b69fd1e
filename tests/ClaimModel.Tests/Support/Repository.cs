namespace ClaimModel.Tests.Support;

/// <summary>The location of the repository, for tests of its documents.</summary>
internal static class Repository
{
    /// <summary>The folder that contains the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ClaimModel.sln")) ? folder : Find(Path.GetDirectoryName(folder)!); // the tests run below it
}
