using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;
using ClaimModel.Vocabularies;

namespace ClaimModel.Tests.Docs;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    private static readonly string[] Tour = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Docs", "ReadmeTour.cs"));

    [Fact]
    public void Readme_CodeBlocks_AreTheTour()
    {
        var blocks = CodeBlock().Matches(Readme).Select(match => WithoutUsings(match.Groups[1].Value)).ToList();

        blocks.Should().HaveCount(11);
        blocks.Should().BeEquivalentTo(TourBlocks());
        blocks.Where(block => !block.StartsWith("public sealed class", StringComparison.Ordinal)).Should().Equal(TourBlocks().Skip(1));
    }

    /// <summary>A namespace that the README does not import would be missing for readers who paste its code.</summary>
    [Fact]
    public void Readme_Usings_AreThoseOfTheTour()
    {
        var usings = Readme.Split('\n').Where(line => UsingDirective().IsMatch(line)).Except(["using ClaimModel;"]).Distinct();

        usings.Should().BeEquivalentTo(Tour.Where(line => UsingDirective().IsMatch(line)));
        CodeBlock().Matches(Readme).Select(match => match.Groups[1].Value).Where(block => block.Contains("using ", StringComparison.Ordinal))
            .Should().OnlyContain(block => block.StartsWith("using ClaimModel;\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Readme_TourOutput_MatchesTheReadme()
    {
        var output = Console.Record(ReadmeTour.Take);

        output.Should().Equal(
            "True",
            "(1,36): error CM0007: The actor has no \"name\", which is required.",
            "(1,54): warning CM0013: The member \"nmae\" is not a known member of an actor; it is preserved. Did you mean \"name\"? Custom members start with \"x-\".",
            "The dataset was read with one error, and cannot be written, because what could not be read would be lost.",
            "(1,36): error CM0007: The actor has no \"name\", which is required.",
            "Correct the text and read it again, or accept the loss with ClaimDataset.AcceptLoss() or WriteOptions.AcceptLoss.",
            "lavrov-1~tillerson-1: contradictory, CrossActor",
            "  tillerson asserts: It is fairly well established that Russia interfered in the election.",
            "  lavrov denies: The allegations of interference are nonsense.",
            "takes a position; takes a position",
            "contrary, by rule disjoint-quantity: Mayor Lee puts the fire death-toll at 12 people, and City Police 14 to 16 people; death-toll takes one number at a time.",
            "/claims/0/assertedOn: warning OWN01: Claim \"mayor-1\" has no date; add \"assertedOn\".",
            "/claims/1/assertedOn: warning OWN01: Claim \"police-1\" has no date; add \"assertedOn\".",
            "1: ClaimDataset",
            "2: Actor",
            "3: Actor",
            "4: Predicate",
            "5: Claim",
            "6: Claim",
            "0 errors, 2 warnings, 0 info messages");
        output.Where(line => !Readme.Contains($"    {line}\n", StringComparison.Ordinal) && !Readme.Contains($" // {line}", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Readme_ValidatorOfTheTour_RequiresACitation()
    {
        new ReadmeTour.CitedClaimValidator().Validate(new Claim { Id = "c", Text = "It rains." }).Errors.Select(error => error.ErrorMessage)
            .Should().Contain("Cite a source.");
        new ReadmeTour.CitedClaimValidator().Validate(new Claim { Id = "c", Text = "It rains.", Citations = [new() { Source = "s" }] }).Errors.Should().BeEmpty();
    }

    [Fact]
    public void Readme_JsonExample_IsValidAsAPart()
    {
        var json = JsonBlock().Match(Readme).Groups[1].Value;

        ClaimDataset.Read(json).Validate(new() { AllowExternalReferences = true }).Diagnostics.Should().BeEmpty();
        ClaimDataset.Read(json).Validate().HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Readme_TableOfWords_ListsAllVocabularies() => WordRow().Matches(Readme)
        .Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value.Replace("`", "", StringComparison.Ordinal)))
        .Should().Equal(
            ("actor", "kind", Words<ActorKind>()),
            ("actor", "anonymity", Words<Anonymity>()),
            ("topic", "kind", Words<TopicKind>()),
            ("source", "kind", Words<SourceKind>()),
            ("claim", "stance", Words<Stance>()),
            ("claim", "modality", Words<Modality>()),
            ("claim", "certainty", Words<Certainty>()),
            ("claim", "status", Words<ClaimStatus>()),
            ("citation", "fidelity", Words<Fidelity>()),
            ("contradiction", "strength", Words<ContradictionStrength>()),
            ("contradiction", "basis", Words<ContradictionBasis>()),
            ("contradiction", "status", Words<ContradictionStatus>()),
            ("contradiction", "apparentBecause", Words<ApparentReason>()),
            ("detection", "method", Words<DetectionMethod>()));

    private static string Words<TEnum>()
        where TEnum : struct, Enum => string.Join(", ", Vocabulary<TEnum>.Words);

    /// <summary>The code after each "tour" comment, without its indentation; first the types.</summary>
    private static List<string> TourBlocks()
    {
        var marks = Tour.Select((line, number) => (line, number)).Where(entry => entry.line.Trim().StartsWith("// tour: ", StringComparison.Ordinal)).ToList();
        return [.. marks.Zip(marks.Skip(1))
            .Where(pair => !pair.First.line.Contains("// tour: end", StringComparison.Ordinal))
            .Select(pair => Unindented(Tour[(pair.First.number + 1)..pair.Second.number], pair.First.line.IndexOf('/', StringComparison.Ordinal)))];
    }

    private static string Unindented(IEnumerable<string> lines, int width) => string.Join('\n', lines.Select(line => line.Length > width ? line[width..] : "")).Trim();

    private static string WithoutUsings(string block) => string.Join('\n', block.Split('\n').Where(line => !UsingDirective().IsMatch(line))).Trim();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("^using [A-Za-z.]+;$")]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"^\| (\w+) \| `(\w+)` \| (`.*`) \|$", RegexOptions.Multiline)]
    private static partial Regex WordRow();
}
