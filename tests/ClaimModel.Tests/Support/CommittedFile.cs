namespace ClaimModel.Tests.Support;

/// <summary>A file of the repository that is generated from the code.</summary>
internal static class CommittedFile
{
    private const string RenewVariable = "CLAIMMODEL_RENEW";

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Repository.Root, relativePath)).ReplaceLineEndings("\n");

    /// <summary>Fails if the file differs from the generated text, and reports the first line that differs. If the environment variable is set, rewrites the file instead.</summary>
    public static void ShouldBe(string relativePath, string expected)
    {
        string path = Path.Combine(Repository.Root, relativePath);
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            File.WriteAllText(path, expected);
        }

        string committed = File.Exists(path) ? Read(relativePath) : "";
        if (committed != expected)
        {
            string[] lines = committed.Split('\n');
            string[] generated = expected.Split('\n');
            int first = Enumerable.Range(0, Math.Max(lines.Length, generated.Length)).First(index => lines.ElementAtOrDefault(index) != generated.ElementAtOrDefault(index));
            Assert.Fail(
                $"""
                {relativePath} is out of step with the code. If the change is meant, renew the file with
                  {RenewVariable}=1 dotnet test ClaimModel.sln --filter FullyQualifiedName~IsInStep
                and review the difference. The first one is in line {first + 1}:
                  file: {lines.ElementAtOrDefault(first)}
                  code: {generated.ElementAtOrDefault(first)}
                """);
        }
    }
}
