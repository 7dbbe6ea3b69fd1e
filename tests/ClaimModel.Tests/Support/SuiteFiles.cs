namespace ClaimModel.Tests.Support;

/// <summary>Finds the test suites of other projects, which are not part of the repository.</summary>
internal static class SuiteFiles
{
    private const string FolderVariable = "CLAIMMODEL_SUITES";

    /// <summary>Returns the path of a file of the suites. If it does not exist, the test is skipped with the reason.</summary>
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
