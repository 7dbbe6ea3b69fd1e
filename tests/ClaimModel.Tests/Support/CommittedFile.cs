namespace ClaimModel.Tests.Support;

/// <summary>A file of the repository that is made from the code.</summary>
internal static class CommittedFile
{
    private const string RenewVariable = "CLAIMMODEL_RENEW";

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Repository.Root, relativePath)).ReplaceLineEndings("\n");

    /// <summary>Fails where the file is out of step with what the code makes; renews it instead where the environment asks for that.</summary>
    public static void ShouldBe(string relativePath, string expected)
    {
        string path = Path.Combine(Repository.Root, relativePath);
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            File.WriteAllText(path, expected);
        }

        string committed = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(
            committed == expected,
            $"{relativePath} is out of step with the code; renew it with: {RenewVariable}=1 dotnet test ClaimModel.sln --filter FullyQualifiedName~IsInStep");
    }
}
