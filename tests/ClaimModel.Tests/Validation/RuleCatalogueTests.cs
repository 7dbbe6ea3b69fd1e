using System.Text.RegularExpressions;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public partial class RuleCatalogueTests
{
    private static readonly IReadOnlyList<Rule> Rules = RuleSet.Default.Rules;

    [Fact]
    public void CodesAndNames_AreUnique()
    {
        Rules.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();
        Rules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Rules_AreInTheOrderOfTheirCodes() =>
        Rules.Select(rule => rule.Code).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Names_AreLowerCaseWordsWithHyphens() => Rules.Should().OnlyContain(rule => NameFormat().IsMatch(rule.Name));

    [Fact]
    public void Codes_AreCMAndFourDigits() => Rules.Should().OnlyContain(rule => CodeFormat().IsMatch(rule.Code));

    [Fact]
    public void Codes_AreInTheRangeOfTheRecordType()
    {
        var rules = RuleSet.Default;

        rules.Texts.Should().OnlyContain(rule => rule.Check.Rule.Code.StartsWith("CM01"));
        rules.For<Actor>().Should().OnlyContain(rule => IsIn(rule.Check.Rule, "CM1") || rule.Check.Rule.Code == "CM0109");
        rules.For<Topic>().Should().OnlyContain(rule => IsIn(rule.Check.Rule, "CM2") || rule.Check.Rule.Code == "CM0109");
        rules.For<Source>().Should().OnlyContain(rule => IsIn(rule.Check.Rule, "CM3") || rule.Check.Rule.Code == "CM0109");
        rules.For<Claim>().Should().OnlyContain(rule => IsIn(rule.Check.Rule, "CM4") || rule.Check.Rule.Code == "CM0109");
        rules.For<Contradiction>().Should().OnlyContain(rule => IsIn(rule.Check.Rule, "CM5") || rule.Check.Rule.Code == "CM0109");
        rules.For<Predicate>().Should().OnlyContain(rule => IsIn(rule.Check.Rule, "CM60"));
        rules.For<Unit>().Should().OnlyContain(rule => IsIn(rule.Check.Rule, "CM61"));
    }

    [Fact]
    public void RetiredCodes_AreNotReused() => Rules.Select(rule => rule.Code).Should().NotContain(["CM4206", "CM5208"]);

    [Fact]
    public void Texts_AreSentences()
    {
        Rules.Should().OnlyContain(rule => rule.Title.EndsWith('.') && rule.Rationale.EndsWith('.') && rule.Fix.EndsWith('.'));
        Rules.Should().OnlyContain(rule => rule.Example.Length > 0 && rule.Title.Trim() == rule.Title && rule.Rationale.Trim() == rule.Rationale && rule.Fix.Trim() == rule.Fix);
    }

    [Fact]
    public void ToString_Rule_IsCodeAndName() => RuleSet.Default.Find("CM4102")!.ToString().Should().Be("CM4102 claimant-exists");

    /// <summary>A rule that compares records of two types is in the range of the dataset.</summary>
    private static bool IsIn(Rule rule, string range) => rule.Code.StartsWith(range, StringComparison.Ordinal) || rule.Code.StartsWith("CM6", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex NameFormat();

    [GeneratedRegex("^CM[0-6][0-9]{3}$")]
    private static partial Regex CodeFormat();
}
