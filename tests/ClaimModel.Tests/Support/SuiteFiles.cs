namespace ClaimModel.Tests.Support;

/// <summary>Finds the test material that other projects published; it is not part of the repository.</summary>
internal static class SuiteFiles
{
    private const string FolderVariable = "CLAIMMODEL_SUITES";

    /// <summary>The path of a file of the suites; the test is skipped, with the reason, where there is none.</summary>
    /// <param name="relativePath">The path inside the suites folder, with forward slashes.</param>
    public static string PathOf(string relativePath)
    {
        string path = Path.Combine(Folder(), relativePath);
        if (!File.Exists(path))
        {
            Assert.Skip($"The external suite file {relativePath} is not at {path}; set {FolderVariable} to the folder of the suites.");
        }

        return path;
    }

    private static string Folder()
    {
        string? named = Environment.GetEnvironmentVariable(FolderVariable);
        return string.IsNullOrEmpty(named) ? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "suites")) : named;
    }
}
