using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Analysis.Pairs;

/// <summary>Precision and recall on pairs of sentences whose labels, and then propositions, were written before the finder ran on them.</summary>
public sealed class PairsTests(ITestOutputHelper output)
{
    private const string Page = "docs/contradictions.md";

    private const string WithoutCitation = "CM4402";

    private const string Start = "<!-- pairs: generated -->\n";

    private const string End = "<!-- end of pairs -->\n";

    [Fact]
    public void Pairs_AreOfEveryKind_AndAboutHalfAreContradictions()
    {
        LabeledPair.All.Should().HaveCountGreaterThanOrEqualTo(60).And.OnlyHaveUniqueItems(pair => pair.Id);
        LabeledPair.All.Select(pair => pair.Category).Distinct().Should().Equal(
            "negation", "antonym", "numeric", "factive", "structural", "lexical", "worldKnowledge", "temporal", "modal", "exception");
        LabeledPair.All.Count(pair => pair.IsContradiction).Should().BeInRange(LabeledPair.All.Count * 2 / 5, LabeledPair.All.Count * 3 / 5);
    }

    [Fact]
    public void Dataset_IsValid_AndHasTheSentencesOfThePairs()
    {
        PairResult.Read.Validate().Diagnostics.Where(diagnostic => diagnostic.Code != WithoutCitation).Select(diagnostic => $"{diagnostic}").Should().BeEmpty();
        PairResult.Dataset.Claims.Select(claim => (claim.Id, claim.Text)).Should().Equal(
            LabeledPair.All.SelectMany(pair => new[] { (pair.FirstClaim, pair.First), (pair.SecondClaim, pair.Second) }));
        PairResult.Dataset.Claims.Should().OnlyContain(claim => claim.Proposition != null);
    }

    [Fact]
    public void Findings_HaveTheTwoClaimsOfOnePair()
    {
        var pairs = LabeledPair.All.Select(pair => $"{pair.FirstClaim} {pair.SecondClaim}");

        PairResult.Found.Select(found => string.Join(' ', found.Claims.Select(claim => claim.Id))).Should().OnlyHaveUniqueItems().And.BeSubsetOf(pairs);
    }

    [Fact]
    public void WrongPairs_AreThoseThatAreExplained()
    {
        output.WriteLine($"{PairScore.Of(PairResult.All)}");

        PairResult.All.Where(result => result.IsWrong).Select(result => result.Pair.Id).Should().Equal(LabeledPair.Wrong.Keys);
        LabeledPair.Wrong.Values.Should().OnlyContain(explanation => explanation.EndsWith('.'));
    }

    [Fact]
    public void Page_IsInStepWithThePairs()
    {
        string page = CommittedFile.Read(Page);
        page.Should().Contain(Start).And.Contain(End);
        var (start, end) = (page.IndexOf(Start, StringComparison.Ordinal) + Start.Length, page.IndexOf(End, StringComparison.Ordinal));

        CommittedFile.ShouldBe(Page, page[..start] + PairTables.Markdown() + page[end..]);
    }
}
