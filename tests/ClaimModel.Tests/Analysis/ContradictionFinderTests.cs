using ClaimModel.Analysis;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Analysis;

public class ContradictionFinderTests
{
    private static readonly ClaimDataset Moscow = ClaimDataset.Load(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

    [Fact]
    public void Find_MoscowWithoutContradictions_FindsTheThreeBetweenTheMinisters()
    {
        var found = (Moscow with { Contradictions = [] }).Find().Found;

        found.Select(each => $"{each.Contradiction.Topic} {each.Contradiction.Strength} {each.Contradiction.Basis} {each.Rule}: {each}").Should().Equal(
            "assad-future contrary structural exclusive-value: Sergey Lavrov says that assad future-role “not to be pushed out”, and Rex Tillerson “no part in the political process”; future-role takes one value at a time; both on 2017-04-12.",
            "attack-responsibility tension factive questioned: Rex Tillerson asserts as certain and Sergey Lavrov questions that assad responsible-for chemical-attack; both on 2017-04-12.",
            "election-interference contradictory negation opposite-stance: Rex Tillerson asserts and Sergey Lavrov denies that russia interfered-in us-election-2016; both on 2017-04-12.");
        foreach (var each in found)
        {
            var declared = Moscow.FindContradiction(each.Contradiction.Topic!.Value.Value);
            declared!.Claims.Should().BeEquivalentTo(each.Contradiction.Claims);
            declared.Strength.Should().Be(each.Contradiction.Strength);
            declared.Basis.Should().Be(each.Contradiction.Basis);
        }
    }

    [Fact]
    public void Find_MoscowAsDeclared_AddsNothing()
    {
        var result = Moscow.Find(new() { IncludeApparent = true });

        result.Found.Select(each => each.Declared?.Value).Should().Equal("assad-future", "attack-responsibility", "election-interference");
        result.New.Should().BeEmpty();
        result.ToDataset().Should().BeSameAs(Moscow);
    }

    [Fact]
    public void Find_MoscowFound_IsAValidDataset() =>
        (Moscow with { Contradictions = [] }).Find().ToDataset().Validate().Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("ann bob", true)]
    [InlineData("bob ann", true)]
    [InlineData("cy ann bob", true)]
    [InlineData("ann cy", false)]
    public void Find_Declared_CoversItsClaimsAndSubsets(string claims, bool isCovered)
    {
        var declared = new Contradiction { Id = "mine", Claims = claims.Split(' ').Select(ClaimId.Parse).ToValueList(), Strength = ContradictionStrength.Tension, Status = ContradictionStatus.Dismissed, Note = "Settled." };
        var dataset = ShortClaims.Read("ann asserts likes=tea; bob denies likes=tea; cy asserts likes=ale") with { Contradictions = [declared] };

        var result = dataset.Find();

        result.Found.Should().ContainSingle().Which.Declared.Should().Be(isCovered ? "mine" : (ContradictionId?)null);
        result.ToDataset().Contradictions.Should().HaveCount(isCovered ? 1 : 2).And.StartWith(declared);
    }

    [Fact]
    public void Find_Options_AreInTheResultAndTheFindings()
    {
        var options = new FinderOptions { By = "machine", On = "2025-05-01", Rules = [ConflictRule.OppositeStance] };

        var result = ShortClaims.Read("ann asserts likes=tea; bob denies likes=tea; bob.2 questions likes=tea; ann.2 asserts likes=tea ~certain").Find(options);

        result.Options.Should().BeSameAs(options);
        result.ClaimsCompared.Should().Be(4);
        result.Found.Should().ContainSingle().Which.Contradiction.Detection.Should().Be(
            new Detection { Method = DetectionMethod.Rule, By = "machine", On = "2025-05-01", Rule = "opposite-stance" });
    }

    [Fact]
    public void Find_WithoutUndetermined_ExcludesThem() =>
        ShortClaims.Read("ann asserts likes=tea @2017; bob denies likes=tea").Find(new() { IncludeUndetermined = false }).Found.Should().BeEmpty();

    [Fact]
    public void Find_RuleBetweenSides_FindsItsConflict()
    {
        var rule = ConflictRule.BetweenSides(
            "broken-promise", "What was promised did not come.", ContradictionStrength.Tension, ContradictionBasis.PromiseVsOutcome,
            claim => claim.Modality == Modality.Promise, claim => claim.Stance == Stance.Denies);
        var claims = ShortClaims.Read("ann asserts likes=tea; bob denies likes=tea").Claims;
        var dataset = new ClaimDataset { Claims = [claims[0] with { Modality = Modality.Promise }, claims[1]] };

        var found = dataset.Find(new() { Rules = [rule] }).Found.Should().ContainSingle().Subject;

        found.Contradiction.Basis.Should().Be(new Term<ContradictionBasis>(ContradictionBasis.PromiseVsOutcome));
        found.ToString().Should().Be("What was promised did not come. ann against bob, on x likes.");
    }

    [Fact]
    public void Find_PairwiseRule_IsEvaluatedEvenIfAllAgree()
    {
        var rule = ConflictRule.BetweenPairs(
            "not-both", "Not both may say so.", ContradictionStrength.Tension, ContradictionBasis.WorldKnowledge, (one, other) => one.Id == "ann" && other.Id == "bob");

        var result = ShortClaims.Read("bob asserts likes=tea; ann asserts likes=tea; cy asserts likes=tea").Find(new() { Rules = [.. ConflictRule.Default, rule] });

        ShortClaims.Write(result).Should().Be("tension worldKnowledge not-both ann bob");
    }

    [Fact]
    public void Find_TwoRulesWithOneName_Throws() =>
        FluentActions.Invoking(() => new ClaimDataset().Find(new() { Rules = [ConflictRule.Questioned, ConflictRule.Questioned] }))
            .Should().Throw<ArgumentException>().WithMessage("Two rules have the name \"questioned\"; names must be unique, because they identify the rule that found a contradiction.");

    [Fact]
    public void Find_ManyClaims_FormOneContradictionByPosition()
    {
        var found = ShortClaims.Read("ann asserts likes=tea; bob denies likes=tea; cy asserts likes=Tea; di denies likes=tea; ed asserts likes=tea")
            .Find().Found.Should().ContainSingle().Subject;

        found.Positions.Select(position => $"{position.Stance}: {string.Join(' ', position.Holders)}").Should().Equal("asserts: ann cy ed", "denies: bob di");
        found.Pairs().Select(pair => $"{pair.One.Id}-{pair.Other.Id}").Should().Equal("ann-bob", "ann-di", "bob-cy", "bob-ed", "cy-di", "di-ed");
        found.ToString().Should().Be("ann, cy and ed assert and bob and di deny that x likes tea.");
    }

    [Theory]
    [InlineData("ann asserts likes=tea on:2017-04-12; bob denies likes=tea on:2017-05", "ann asserts and bob denies that x likes tea; on 2017-04-12 and on 2017-05.")]
    [InlineData("ann asserts likes=tea; ann.2 denies likes=tea", "ann both asserts and denies that x likes tea.")]
    [InlineData("?1 asserts likes=tea; bob denies likes=tea", "An unknown claimant asserts and bob denies that x likes tea.")]
    [InlineData("ann asserts toll#1..2:km; bob asserts toll#3..:km; cy asserts toll#9:km", "ann puts x toll at 1 to 2 km, bob at least 3 km, and cy 9 km; toll takes one number at a time.")]
    [InlineData("?1 asserts likes=tea; ?2 denies likes=tea", "An unknown claimant asserts and an unknown claimant denies that x likes tea.")]
    [InlineData("?1 asserts toll#1; ?2 asserts toll#2; ?3 asserts toll#2", "An unknown claimant puts x toll at 1, and 2 unknown claimants 2; toll takes one number at a time.")]
    [InlineData("ann asserts held*2017; bob asserts held*2018", "ann gives the date of x held as 2017, and bob 2018; held takes one date at a time.")]
    [InlineData("ann asserts likes=tea @2017; bob denies likes=tea", "ann asserts and bob denies that x likes tea. It is not known whether they are about the same time: they are about 2017 and an unspecified time.")]
    [InlineData("ann asserts likes=tea @2017; bob denies likes=tea @2011", "ann asserts and bob denies that x likes tea. They are about different times: 2011 and 2017.")]
    [InlineData("ann asserts toll#1; ann.2 asserts toll#2 ^ann", "ann puts x toll at 1, and ann 2; toll takes one number at a time. The claim \"ann\" has been superseded.")]
    public void Find_Explanation_SaysWhoWhatAndWhen(string claims, string explanation) =>
        ShortClaims.Read(claims).Find(new() { IncludeApparent = true }).Found.Should().ContainSingle().Which.ToString().Should().Be(explanation);

    [Fact]
    public void Find_DifferentUnits_AreReportedAsInformation() =>
        ShortClaims.Read("ann asserts toll#1:km; bob asserts toll#1000:m").Find().Incomparable.Should().ContainSingle().Which.ToString().Should()
            .Be("What 2 claims say of x toll cannot be compared: it is given in \"km\" and \"m\".");

    [Fact]
    public void Find_Topic_IsACommonQuestionIfPossible()
    {
        var dataset = ShortClaims.Read("ann asserts likes=tea; bob denies likes=tea");
        dataset = dataset with
        {
            Topics = [new() { Id = "drinks", Label = "Drinks" }, new() { Id = "which", Label = "Which?", Kind = TopicKind.Question }],
            Claims = dataset.Claims.Select(claim => claim with { Topics = ["drinks", "which", .. claim.Id == "ann" ? [(TopicId)"hers"] : Array.Empty<TopicId>()] }).ToValueList(),
        };

        dataset.Find().Found.Should().ContainSingle().Which.Contradiction.Topic.Should().Be((TopicId)"which");
    }

    [Fact]
    public void Find_Canceled_Throws() =>
        FluentActions.Invoking(() => ContradictionFinder.Find(Moscow, cancellationToken: new(canceled: true))).Should().Throw<OperationCanceledException>();

    [Fact]
    public void Find_Progress_GoesFromZeroToOne()
    {
        var reported = new List<double>();

        ContradictionFinder.Find(Moscow, progress: new ProgressRecorder(reported), cancellationToken: TestContext.Current.CancellationToken);

        reported.Should().BeInAscendingOrder().And.StartWith(0d).And.EndWith(1d);
    }

    [Fact]
    public void Find_NoClaims_FindsNothing() => new ClaimDataset().Find().Found.Should().BeEmpty();

    [Fact]
    public void Find_UnpairedSurrogates_AreComparedAsWritten()
    {
        static Claim Of(string id, Term<Stance> stance) => new() { Id = id, Text = "T", Stance = stance, Proposition = new() { Subject = "a\uD800", Predicate = "p" } };

        new ClaimDataset { Claims = [Of("a", Stance.Asserts), Of("b", Stance.Denies)] }.Find().Found.Should().ContainSingle();
    }

    [Fact]
    public void Find_TenThousandTimesOnOneIssue_FindsAll()
    {
        var day = new DateOnly(1990, 1, 1);
        var claims = Enumerable.Range(0, 10_000).Select(number => new Claim
        {
            Id = $"c{number}",
            Text = "T",
            ValidTime = day.AddDays(number / 2),
            Proposition = new() { Subject = "price", Predicate = "is", Quantity = new() { Amount = number % 3 } },
        });
        var dataset = new ClaimDataset { Predicates = [new() { Id = "is", Functional = true }], Claims = claims.ToValueList() };

        dataset.Find().Found.Should().HaveCount(5_000).And.OnlyContain(found => found.Claims.Count == 2);
    }

    private sealed class ProgressRecorder(List<double> reported) : IProgress<double>
    {
        public void Report(double value) => reported.Add(value);
    }
}
