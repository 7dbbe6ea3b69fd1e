using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;
using ClaimModel.Vocabularies;

namespace ClaimModel.Tests.Docs;

public sealed partial class FormatPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "format.md"));

    [Fact]
    public void Example_IsValidAsAPart()
    {
        var json = JsonBlock().Match(Page).Groups[1].Value;

        ClaimDataset.Read(json).Validate(new() { AllowExternalReferences = true }).Diagnostics.Should().BeEmpty();
        ClaimDataset.Read(json).Validate().HasErrors.Should().BeTrue();
    }

    [Fact]
    public void TableOfWords_ListsAllVocabularies() => WordRow().Matches(Page)
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

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex(@"^\| (\w+) \| `(\w+)` \| (`.*`) \|$", RegexOptions.Multiline)]
    private static partial Regex WordRow();
}
