namespace ClaimDesk.Tests.Forms;

/// <summary>The example of the repository: the two ministers in Moscow.</summary>
internal static class Moscow
{
    public static ClaimDataset Dataset { get; } = ClaimDataset.Load(Path.Combine(RepositoryRoot(), "docs", "examples", "moscow-2017.claims.json"));

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimModel.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests are not in the repository.");
        }

        return folder.FullName;
    }
}
