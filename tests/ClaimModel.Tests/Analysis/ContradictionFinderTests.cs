using ClaimModel.Analysis;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Analysis;

public class ContradictionFinderTests
{
    private static readonly ClaimDataset Moscow = ClaimDataset.Load(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

    [Fact]
    public void Find_MoscowWithoutContradictions_FindsThoseBetweenTheMinisters()
    {
        var found = (Moscow with { Contradictions = [] }).Find().Found;

        // The statements on the future of Assad are a policy and a prediction, which do not exclude each other, and Tillerson calls interference probable.
        found.Select(each => $"{each.Contradiction.Topic} {each.Contradiction.Strength} {each.Contradiction.Basis} {each.Rule}").Should().Equal(
            "attack-responsibility tension factive questioned",
            "election-interference contrary negation opposite-stance");
        foreach (var each in found)
        {
            var declared = Moscow.FindContradiction(each.Contradiction.Topic!.Value.Value);
            declared!.Claims.Should().BeEquivalentTo(each.Contradiction.Claims);
            declared.Basis.Should().Be(each.Contradiction.Basis);
        }
    }

    [Fact]
    public void Find_MoscowAsDeclared_AddsNothing()
    {
        var result = Moscow.Find(new() { IncludeApparent = true });

        result.Found.Select(each => each.Declared?.Value).Should().Equal("attack-responsibility", "election-interference");
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
