using ClaimModel.Analysis;
using static ClaimModel.Tests.Analysis.Explanations.ExplainedClaims;

namespace ClaimModel.Tests.Analysis.Explanations;

/// <summary>Tests of what explanations say about many claims, languages, limits and reasons.</summary>
public class ExplanationTests
{
    [Fact]
    public void Explain_ManyOnBothSides_CountsTheOthers() =>
        Read("times asserts min/resigned on:2010; ap asserts min/resigned on:2011; tass asserts min/resigned on:2012; bbc asserts min/resigned; "
            + "tom asserts min/resigned; mayor denies min/resigned; ap.2 denies min/resigned on:2019").Explain()
            .Should().Be(
                "The Times (2010), AP (2011), TASS (2012) and 2 others assert that Anna Weiss resigned; AP (2019) and The mayor deny it. AP is on both sides.");

    [Fact]
    public void Explain_OneSpeakerOnManyDates_ListsTheDatesBesideTheName() =>
        Read("ap.1 asserts min/resigned on:2017-04-12; ap.2 asserts min/resigned on:2017-04-13; tass denies min/resigned").Explain()
            .Should().Be("AP (2017-04-12 and 2017-04-13) asserts that Anna Weiss resigned; TASS denies it.");

    [Fact]
    public void Explain_OneSpeakerOnVeryManyDates_CountsTheOthers() =>
        Read(string.Join("; ", Enumerable.Range(10, 5).Select(day => $"ap.{day} asserts min/resigned on:2017-04-{day}")) + "; tass denies min/resigned").Explain()
            .Should().Be("AP (2017-04-10 and 4 other dates) asserts that Anna Weiss resigned; TASS denies it.");

    [Fact]
    public void Explain_JointClaimOfMany_CountsTheOthers() =>
        Read("ap+bbc+tass+min+tom asserts sprinklers/worked on:2017; met denies sprinklers/worked").Explain()
            .Should().Be("AP, BBC, TASS and 2 others assert in 2017 that sprinklers worked; Metropolitan Police denies it.");

    [Fact]
    public void Explain_CertaintyBelowCertain_IsNotedBesideTheSpeaker() =>
        Read("ap asserts sprinklers/worked ~possible on:2017-04-12; met denies sprinklers/worked").Explain()
            .Should().Be("AP (2017-04-12, as possible) asserts that sprinklers worked; Metropolitan Police denies it.");

    [Theory]
    [InlineData(null, "Russia interfered in the fire")]
    [InlineData("de", "Russland interfered in Brand")]
    [InlineData("de-AT", "Russland interfered in Brand")]
    [InlineData("fr", "Russia interfered in the fire")]
    public void Explain_Language_SelectsNamesAndLabels(string? language, string statement) =>
        Read("ap asserts russia/interfered-in=fire; tass denies russia/interfered-in=fire")
            .Explain(language is null ? null : LanguageTag.Parse(language))
            .Should().Be($"AP asserts that {statement}; TASS denies it.");

    [Fact]
    public void Explain_LanguageOfTheDataset_IsUsedIfNoneIsSpecified() =>
        (Read("ap asserts russia/interfered-in=fire; tass denies russia/interfered-in=fire") with { Language = "de" }).Explain("fr")
            .Should().Be("AP asserts that Russland interfered in Brand; TASS denies it.");

    [Fact]
    public void Explain_Alias_IsNamed() =>
        Read("ap asserts russia/interfered-in=us-election; tass denies Moscow/interfered-in=us-election").Explain()
            .Should().Be("AP asserts that Russia interfered in the 2016 U.S. elections; TASS denies it. “Moscow” is taken as an alias of Russia.");

    [Fact]
    public void Explain_Superseded_MarksTheClaim() =>
        Read("ap asserts ruritania/capital=Paris !superseded on:2016; tass asserts ruritania/capital=Lyon on:2017").Explain()
            .Should().Be(
                "AP (2016, since superseded) says that the capital of Ruritania is “Paris”; TASS (2017) says “Lyon”. “capital” takes one value at a time. "
                + "This only looks like a contradiction, because a claim in it has been superseded.");

    [Fact]
    public void Explain_DifferentTimesOfTwoSides_NamesThem() =>
        Read("ap.1 asserts min/resigned @2011; tass.1 denies min/resigned @2017/..; tass.2 denies min/resigned @2017/..").Explain()
            .Should().Be(
                "AP asserts that Anna Weiss resigned; TASS denies it. This only looks like a contradiction, because they speak of different times: "
                + "the assertion is of 2011; the denials are of the time from 2017 on.");

    [Fact]
    public void Explain_TimesThatOverlap_AreNotedBesideTheSpeakers() =>
        Read("ap asserts min/resigned @2016/2018; tass denies min/resigned @2017/2019").Explain()
            .Should().Be("AP (for the time from 2016 to 2018) asserts that Anna Weiss resigned; TASS (for the time from 2017 to 2019) denies it.");

    [Fact]
    public void Explain_TimeOfOneNumber_SaysThatItIsNotCertain() =>
        Read("ap asserts tower/budget#1 @2017; tass asserts tower/budget#2").Explain()
            .Should().Be("AP puts the budget of Larkspur Tower at 1 GBP (for 2017), TASS at 2. It is not certain that they speak of the same time.");

    [Fact]
    public void Explain_ApproximateDate_SaysSo() =>
        Read("ap asserts min/born-in*1950-21; bbc asserts min/born-in*1953~").Explain()
            .Should().Be("AP says that Anna Weiss is born in spring 1950; BBC says about 1953. Not all of the values are exact.");

    [Fact]
    public void Explain_ValueIsAnActor_PutsTheDateBesideTheSpeaker() =>
        Read("times.1 asserts tower/head=min on:2017; times.2 asserts tower/head=tom on:2018").Explain()
            .Should().Be("The Times (2017) says that the head of Larkspur Tower is Anna Weiss; The Times (2018) also says Tom O’Neill. “head” takes one value at a time.");

    [Theory]
    [InlineData("2017-06", "The death toll of the fire changes with time, and it is not certain that they speak of the same day.")]
    [InlineData("2017-06-14", "This only looks like a contradiction, because the death toll of the fire changes with time, and they speak on different days.")]
    public void Explain_TimeVaryingPredicate_SaysThatItChanges(string date, string sentence)
    {
        var dataset = Read($"ap asserts fire/death-toll#11 on:{date}; bbc asserts fire/death-toll#12 on:2017-06-15")
            with
        { Predicates = [new() { Id = "death-toll", Functional = true, TimeVarying = true }] };

        dataset.Explain().Should().Be($"AP puts the death toll of the fire at 11 ({date}), BBC at 12 (2017-06-15). {sentence}");
    }

    [Fact]
    public void Explain_SameQualifiers_BeginsWithThem() =>
        WithQualifiers(("population", "registered voters"), ("population", "registered voters")).Explain()
            .Should().Be("For 2017 and population “registered voters” AP puts the budget of Larkspur Tower at 1 GBP, TASS at 2.");

    [Fact]
    public void Explain_DifferentQualifiers_NotesThemBesideTheSpeakers() =>
        WithQualifiers(("population", "registered voters"), ("population", "london")).Explain()
            .Should().Be(
                "For 2017 AP puts the budget of Larkspur Tower at 1 GBP (for population “registered voters”), TASS at 2 (for population London). "
                + "This only looks like a contradiction, because they speak of different cases.");

    [Fact]
    public void Explain_OtherQualifiers_SaysThatItIsNotCertain() =>
        WithQualifiers(("population", "registered voters"), ("countedIn", "london")).Explain()
            .Should().Be(
                "For 2017 AP puts the budget of Larkspur Tower at 1 GBP (for population “registered voters”), TASS at 2 (for counted in London). "
                + "It is not certain that they speak of the same cases.");

    [Fact]
    public void Explain_SixValuesInWords_CountsTheOthers() =>
        Read("ap asserts x/flagship=A; bbc asserts x/flagship=B; tass asserts x/flagship=C; tom asserts x/flagship=D; min asserts x/flagship=E; met asserts x/flagship=F").Explain()
            .Should().Be("AP says that the flagship of x is “A”; BBC says “B”; Metropolitan Police says “F”; 3 other values are given. “flagship” takes one value at a time.");

    [Fact]
    public void Explain_NumbersInDifferentUnits_AreListed() =>
        (Read("ap asserts x/length#1:km; bbc asserts x/length#2:km; tass asserts x/length#3:mi; tom asserts x/length#4:mi; min asserts x/length#9:km")
                with
        { Units = [new() { Id = "mi", Base = "km", ConversionMultiplier = 1.609344m }] }).Explain()
            .Should().Be("AP puts the length of x at 1 km, BBC at 2, TASS at 3 mi; 2 other values are given. 3 mi are 4.828032 km.");

    [Fact]
    public void Explain_NumbersThatFall_SaysSo() =>
        Read(string.Join("; ", Enumerable.Range(1, 5).Select(day => $"ap.{day} asserts x/price#{10 - day} on:2017-04-0{day}"))).Explain()
            .Should().Be("5 numbers are given for the price of x, from 5 (AP, 2017-04-05) to 9 (AP, 2017-04-01). It fell with time: no contradiction if it was counted anew.");

    [Fact]
    public void Explain_NumbersOfOneDay_HaveNoTrend() =>
        Read(string.Join("; ", Enumerable.Range(1, 5).Select(number => $"ap.{number} asserts x/price#{number} on:2017-04-01"))).Explain()
            .Should().Be("5 numbers are given for the price of x, from 1 (AP, 2017-04-01) to 5 (AP, 2017-04-01).");

    [Fact]
    public void Explain_SeveralSpeakersAtAnEnd_CountsTheOthers() =>
        Read("ap asserts x/price#1; bbc asserts x/price#1; tass asserts x/price#1; tom asserts x/price#2; tom.2 asserts x/price#3; tom.4 asserts x/price#4; tom.5 asserts x/price#5").Explain()
            .Should().Be("5 numbers are given for the price of x, from 1 (AP, and 2 others) to 5 (Tom O’Neill).");

    [Fact]
    public void Explain_PredicateInUnknownWords_StandsBetweenCommas() =>
        Read("ap asserts ruritania/Hauptfluss=Oder; tass denies ruritania/Hauptfluss=Oder").Explain()
            .Should().Be("AP asserts: Ruritania, hauptfluss, “Oder”; TASS denies it.");

    [Fact]
    public void Explain_HiddenAndQuotationMarks_AreEscaped() =>
        Read("ap asserts x/flagship=The_“A”\u202E; tass asserts x/flagship=B").Explain()
            .Should().Be("AP says that the flagship of x is “The ‘A’\\u202E”; TASS says “B”. “flagship” takes one value at a time.");

    [Fact]
    public void Explain_RuleOfTheCaller_BeginsWithItsDescription()
    {
        var rule = ConflictRule.BetweenSides(
            "opposite-stance", "A promise was not kept.", ContradictionStrength.Tension, ContradictionBasis.PromiseVsOutcome,
            claim => claim.Stance == Stance.Asserts, claim => claim.Stance != Stance.Asserts, isOfOneValue: false);

        Read("ap asserts min/role=A on:2011; tass denies min/role=A; bbc questions min/role=B; tom doubts min/role=C").Find(new() { Rules = [rule] })
            .Found.Should().ContainSingle().Which.ToString().Should().Be(
                "A promise was not kept. AP asserts in 2011 that the role of Anna Weiss is “A”; TASS denies it; BBC questions whether the role of Anna Weiss is “B”; and 1 other statement.");
    }

    private static ClaimDataset WithQualifiers(Qualifier one, Qualifier other)
    {
        var dataset = Read("ap asserts tower/budget#1 @2017; tass asserts tower/budget#2 @2017");
        return dataset with { Claims = [Qualify(dataset.Claims[0], one), Qualify(dataset.Claims[1], other)] };
    }

    private static Claim Qualify(Claim claim, Qualifier qualifier) => claim with { Proposition = claim.Proposition! with { Qualifiers = Qualifiers.Of(qualifier) } };
}
