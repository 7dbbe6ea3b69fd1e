namespace ClaimModel.Tests.Analysis.Explanations;

/// <summary>Tests of the explanation that each rule gives, on what the finder finds.</summary>
public class RuleExplanationTests
{
    private static readonly ValueList<Predicate> Relations =
    [
        new() { Id = "spouse", Symmetric = true, EquivalentTo = ["married-to"], DisjointWith = ["sibling-of"], Functional = true },
        new() { Id = "employs", InverseOf = ["works-for"] },
        new() { Id = "works-for", Functional = true },
        new() { Id = "parent-of", Asymmetric = true },
        new() { Id = "said", AboutClaims = true },
        new() { Id = "distance", Functional = true, Unit = "km" },
        new() { Id = "death-toll", Functional = true, TimeVarying = true },
    ];

    [Theory]
    [InlineData(
        "denied-quantity",
        "ap asserts fire/death-toll#14 on:2017-06-02; bbc denies fire/death-toll#10.. on:2017-06-02",
        "AP puts the death toll of the fire at 14 (2017-06-02); BBC denies on 2017-06-02 that it is 10 or more.")]
    [InlineData(
        "denied-date",
        "ap asserts min/date-of-birth*1950-04-12; bbc denies min/date-of-birth*1950",
        "AP says that the date of birth of Anna Weiss is 1950-04-12; BBC denies that it is 1950.")]
    [InlineData(
        "denied-existence",
        "ap asserts tower/owner=harrow on:2017-06-02; bbc+tass denies tower/owner on:2017-06-01",
        "AP (2017-06-02) says that the owner of Larkspur Tower is Harrow Homes Ltd; BBC and TASS deny on 2017-06-01 that there is any.")]
    [InlineData(
        "denied-broader",
        "ap asserts tower/located-in=london; bbc denies tower/located-in=uk",
        "AP says that Larkspur Tower is located in London; BBC denies that it is United Kingdom. London is within United Kingdom.")]
    [InlineData(
        "disjoint-predicate",
        "ap asserts min/spouse=tom; bbc asserts min/sibling-of=tom on:2017",
        "BBC asserts in 2017 that Anna Weiss is sibling of Tom O’Neill; AP asserts that the spouse of Anna Weiss is Tom O’Neill. “spouse” and “sibling of” are declared to exclude each other.")]
    [InlineData(
        "asymmetric-predicate",
        "ap asserts min/parent-of=tom; bbc asserts tom/parent-of=min",
        "AP asserts that Anna Weiss is parent of Tom O’Neill; BBC asserts that Tom O’Neill is parent of Anna Weiss. “parent of” is declared to hold in one direction only.")]
    [InlineData(
        "promise-vs-outcome",
        "ap asserts fire/investigated on:2017-01-01 &prediction; bbc denies fire/investigated on:2018-01-01",
        "AP predicted on 2017-01-01 that the fire investigated; on 2018-01-01 BBC denied it.")]
    [InlineData(
        "promise-vs-outcome",
        "gov asserts tower/capital=london on:2017-01-01 &promise; bbc asserts tower/capital=Paris on:2018-01-01",
        "The Government promised on 2017-01-01 that the capital of Larkspur Tower is London; on 2018-01-01 BBC asserted that the capital of Larkspur Tower is “Paris”.")]
    [InlineData(
        "opposite-stance",
        "ap asserts min/spouse=tom; bbc denies tom/married-to=min",
        "AP asserts that the spouse of Anna Weiss is Tom O’Neill; BBC denies it. “married to” is declared the same as “spouse”. “spouse” is declared to hold in both directions.")]
    [InlineData(
        "opposite-stance",
        "ap asserts gov/employs=tom; bbc denies tom/works-for=gov",
        "AP asserts that The Government employs Tom O’Neill; BBC denies it. “works for” is declared the inverse of “employs”.")]
    [InlineData(
        "opposite-stance",
        "ap asserts min/spouse=tom; bbc denies tom/spouse=min",
        "AP asserts that the spouse of Anna Weiss is Tom O’Neill; BBC denies it. “spouse” is declared to hold in both directions.")]
    [InlineData(
        "opposite-stance",
        "ap asserts russia/interfered-in=us-election; tass denies Moscow/interfered-in=us-election",
        "AP asserts that Russia interfered in the 2016 U.S. elections; TASS denies it. “Moscow” is taken as an alias of Russia.")]
    [InlineData(
        "disjoint-quantity",
        "ap asserts tower/distance#5:mi; bbc asserts tower/distance#12",
        "AP puts the distance of Larkspur Tower at 5 mi, BBC at 12 km. 5 mi are 8.04672 km.")]
    [InlineData(
        "disjoint-quantity",
        "ap asserts fire/death-toll#11 on:2017-06; bbc asserts fire/death-toll#12 on:2017-06-15",
        "AP puts the death toll of the fire at 11 (2017-06), BBC at 12 (2017-06-15). The death toll of the fire changes with time, and it is not certain that they speak of the same day.")]
    [InlineData(
        "exclusive-value",
        "ap asserts gov/employs=tom; bbc asserts met/employs=tom",
        "AP asserts that The Government employs Tom O’Neill; BBC asserts that Metropolitan Police employs Tom O’Neill. “employs” holds of one subject at a time.")]
    [InlineData(
        "disputed-attribution",
        "min asserts fire/investigated on:2017-04-12; tass denies min/said on:2017-04-13",
        "TASS denies on 2017-04-13 that Anna Weiss said on 2017-04-12: “min asserts fire/investigated on:2017-04-12”.")]
    [InlineData(
        "disputed-attribution",
        "min asserts fire/investigated on:2017-04-12; min.2 denies min/said on:2017-04-13",
        "Anna Weiss denies on 2017-04-13 having said on 2017-04-12: “min asserts fire/investigated on:2017-04-12”.")]
    public void Find_Conflict_IsExplained(string rule, string claims, string explanation)
    {
        var dataset = ExplainedClaims.Read(claims);
        dataset = dataset with
        {
            Predicates = [.. Relations, .. dataset.Predicates.Where(predicate => Relations.All(relation => relation.Id != predicate.Id))],
            Units = [new() { Id = "mi", Base = "km", ConversionMultiplier = 1.609344m }],
        };

        var found = dataset.Find().Found.Should().ContainSingle().Subject;

        found.Rule.Name.Should().Be(rule);
        found.Contradiction.Explanation.Should().Be(explanation);
    }
}
