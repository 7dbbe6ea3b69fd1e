using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>If a record is validated alone, rules that need the dataset are skipped, because they would throw.</summary>
public class RecordAloneTests
{
    private static readonly Contradiction Open = new()
    {
        Id = "x",
        Claims = ["a", "b"],
        Strength = ContradictionStrength.Tension,
        Topic = "t",
    };

    [Fact]
    public void Validate_ContradictionAlone_DoesNotLookUpItsClaims()
    {
        ContradictionStatus[] statuses = [ContradictionStatus.Open, ContradictionStatus.UnderReview, ContradictionStatus.Confirmed, ContradictionStatus.Resolved];

        statuses.SelectMany(status => new ContradictionValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(Open with { Status = status }).Errors).Should().BeEmpty();
    }

    [Fact]
    public void Validate_ApparentContradictionAlone_ReportsOnlyTheReason() =>
        new ContradictionValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(Open with { Status = ContradictionStatus.Apparent }).Errors.Select(error => error.ErrorCode)
            .Should().Equal("CM5206");

    [Fact]
    public void Validate_TopicAlone_IsNotComparedWithActors() =>
        new TopicValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Topic { Id = "t", Label = "T" }).Errors.Should().BeEmpty();

    /// <summary>There is no validator for predicates, but their rules also need the dataset.</summary>
    [Fact]
    public void FindAlone_Predicate_IsNotComparedWithOthers() =>
        DatasetRuleRunner.FindAlone(new Predicate { Id = "death-toll" }, ValidationOptions.Default).Should().BeEmpty();

    /// <summary>Each rule is evaluated separately, because the first one that throws would hide the others.</summary>
    [Fact]
    public void Evaluate_EachRuleAlone_DoesNotThrow()
    {
        foreach (ConfiguredRule<Contradiction> rule in RuleSet.Default.For<Contradiction>())
        {
            FluentActions.Invoking(() => new RuleRunner(records: null, ValidationOptions.Default, new ViolationCollector(10)).Evaluate("", -1, Open, [rule])).Should().NotThrow(rule.Rule.Code);
        }

        foreach (ConfiguredRule<Topic> rule in RuleSet.Default.For<Topic>())
        {
            FluentActions.Invoking(() => new RuleRunner(records: null, ValidationOptions.Default, new ViolationCollector(10)).Evaluate("", -1, new Topic { Id = "t", Label = "T" }, [rule])).Should().NotThrow(rule.Rule.Code);
        }
    }
}
