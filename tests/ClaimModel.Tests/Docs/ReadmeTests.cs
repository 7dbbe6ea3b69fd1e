using System.Text.RegularExpressions;

namespace ClaimModel.Tests.Docs;

public sealed partial class ReadmeTests
{
    private static readonly SamplePage Readme = new("README.md", "ReadmeTour.cs");

    [Fact]
    public void Readme_CodeBlocks_AreTheTour() => Readme.ShouldBeTheTour();

    [Fact]
    public void Readme_TourOutput_MatchesTheReadme() => Readme.ShouldPrint(
        ReadmeTour.Take,
        "True",
        "(1,36): error CM0007: The actor has no \"name\", which is required.",
        "(1,54): warning CM0013: The member \"nmae\" is not a known member of an actor; it is preserved. Did you mean \"name\"? Custom members start with \"x-\".",
        "lavrov-1~tillerson-1: contradictory, CrossActor",
        "  tillerson asserts: It is fairly well established that Russia interfered in the election.",
        "  lavrov denies: The allegations of interference are nonsense.",
        "takes a position; takes a position",
        "contrary, by rule disjoint-quantity: Mayor Lee puts the death toll of the fire at 12 people, City Police at 14 to 16.");

    [Fact]
    public void Readme_JsonExample_IsValid() =>
        ClaimDataset.Read(JsonBlock().Match(Readme.Text).Groups[1].Value).Validate().Diagnostics.Should().BeEmpty();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
