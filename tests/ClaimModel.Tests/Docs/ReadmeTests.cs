using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Docs;

public sealed class ReadmeTests
{
    [Fact]
    public void Readme_CodeBlocks_AreTheTour()
    {
        var code = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Docs", "ReadmeTour.cs"));
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var marks = code.Select((line, number) => (line, number)).Where(entry => entry.line.Trim().StartsWith("// tour: ", StringComparison.Ordinal)).ToList();

        marks.Should().HaveCount(8);
        foreach (var (mark, next) in marks.Zip(marks.Skip(1)))
        {
            var block = code[(mark.number + 1)..next.number].Select(line => line.Length > 8 ? line[8..] : "").ToList();
            readme.Should().Contain(string.Join('\n', block).Trim().Replace("Print(", "Console.WriteLine(", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Readme_TourOutput_MatchesTheReadme()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "ministers.claims.json");

        ReadmeTour.Take(path, TestContext.Current.CancellationToken).Should().Equal(
            "True",
            "(1,36): error CM0007: The actor has no \"name\", which is required.",
            "(1,54): warning CM0013: The member \"nmae\" is not a known member of an actor; it is preserved. Did you mean \"name\"? Start names of your own with \"x-\".",
            "lavrov-1~tillerson-1: contradictory, CrossActor",
            "  tillerson asserts: It is fairly well established that Russia interfered in the election.",
            "  lavrov denies: The allegations of interference are nonsense.",
            "takes a position; takes a position",
            "contrary, by rule disjoint-quantity: mayor puts the fire death-toll at 12, and police 14 to 16; death-toll takes one number at a time.");
    }
}
