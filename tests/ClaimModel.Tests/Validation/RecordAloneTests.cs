using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>A record alone is asked nothing that only a dataset can answer: such a rule would throw.</summary>
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
    public void Validate_ContradictionAlone_IsNotAskedForItsClaims()
    {
        ContradictionStatus[] statuses = [ContradictionStatus.Open, ContradictionStatus.UnderReview, ContradictionStatus.Confirmed, ContradictionStatus.Resolved];

        statuses.SelectMany(status => new ContradictionValidator().Validate(Open with { Status = status }).Errors).Should().BeEmpty();
    }

    [Fact]
    public void Validate_ApparentContradictionAlone_IsAskedOnlyForItsReason() =>
        new ContradictionValidator().Validate(Open with { Status = ContradictionStatus.Apparent }).Errors.Select(error => error.ErrorCode)
            .Should().Equal("CM5206");

    [Fact]
    public void Validate_TopicAlone_IsNotComparedWithActors() =>
        new TopicValidator().Validate(new Topic { Id = "t", Label = "T" }).Errors.Should().BeEmpty();

    /// <summary>Nobody can ask for a predicate alone by way of a validator; the rules for it need a dataset nonetheless.</summary>
    [Fact]
    public void FindAlone_Predicate_IsNotComparedWithOthers() =>
        DatasetValidation.FindAlone(new Predicate { Id = "death-toll" }, RuleSet.Default.For<Predicate>(), ValidationOptions.Default).Should().BeEmpty();

    /// <summary>Each rule alone, for the first that throws hides the others.</summary>
    [Fact]
    public void FindAlone_EachRuleByItself_DoesNotThrow()
    {
        foreach (ActiveRule<Contradiction> rule in RuleSet.Default.For<Contradiction>())
        {
            FluentActions.Invoking(() => DatasetValidation.FindAlone(Open, [rule], ValidationOptions.Default)).Should().NotThrow(rule.Rule.Code);
        }

        foreach (ActiveRule<Topic> rule in RuleSet.Default.For<Topic>())
        {
            FluentActions.Invoking(() => DatasetValidation.FindAlone(new Topic { Id = "t", Label = "T" }, [rule], ValidationOptions.Default)).Should().NotThrow(rule.Rule.Code);
        }
    }
}
