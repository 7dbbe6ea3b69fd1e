using static ClaimModel.Tests.Analysis.Explanations.ExplainedClaims;

namespace ClaimModel.Tests.Analysis.Explanations;

/// <summary>Tests of sentences that once named the wrong person, day, unit or number, or could not be read.</summary>
public class SentenceTests
{
    [Fact]
    public void Explain_DenialBeforeAssertion_PutsEachDateBesideItsSpeaker() =>
        Read("times asserts min/said-certified on:2024-02-02; min denies min/said-certified on:2024-02-01").Explain()
            .Should().Be("The Times asserts on 2024-02-02 that Anna Weiss said certified; Anna Weiss had denied it on 2024-02-01.");

    [Fact]
    public void Explain_DenialAfterAssertion_IsInThePresentTense() =>
        Read("times asserts min/resigned on:2024-02-02; min denies min/resigned on:2024-02-03").Explain()
            .Should().Be("The Times asserts on 2024-02-02 that Anna Weiss resigned; Anna Weiss denies it on 2024-02-03.");

    [Fact]
    public void Explain_TwoNumbers_PutsEachDateBesideItsSpeaker() =>
        Read("harrow asserts tower/rents#900 on:2023-06-17; residents asserts tower/rents#1150:GBP_a_month on:2023-06-16").Explain()
            .Should().Be("Harrow Homes Ltd puts the rents of Larkspur Tower at 900 GBP a month (2023-06-17), Residents’ association at 1,150 (2023-06-16).");

    [Fact]
    public void Explain_Question_PutsEachDateBesideItsSpeaker() =>
        Read("residents asserts owner/was-warned ~certain on:2023-06-30; tom questions owner/was-warned on:2024-01-12").Explain()
            .Should().Be("Residents’ association asserts as certain on 2023-06-30 that owner was warned; Tom O’Neill questions it on 2024-01-12.");

    [Fact]
    public void Explain_SubjectIsAnActor_NamesTheActor() =>
        Read("tom asserts min/resigns; bbc denies min/resigns").Explain()
            .Should().Be("Tom O’Neill asserts that Anna Weiss resigns; BBC denies it.");

    [Fact]
    public void Explain_ValuesAreTopics_UsesTheirLabels() =>
        Read("bbc asserts tower/located-in=london; afp asserts tower/located-in=Paris").Explain()
            .Should().Be("afp says that Larkspur Tower is located in “Paris”; BBC says London. “located in” takes one value at a time.");

    [Theory]
    [InlineData("bbc asserts tower/located-in=london; afp asserts tower/located-in=uk; times asserts tower/located-in=London")]
    [InlineData("gov asserts tower/budget#6000000 @2020/2021; gov.2 asserts tower/budget#7000000 @2021/2022; tom asserts tower/budget#7000000 @2021/2022")]
    [InlineData("ap asserts ruritania/capital=Paris; bbc asserts ruritania/capital=Paris; tass asserts ruritania/capital=Париж \"ap")]
    public void Find_WhatOnceWasASentence_IsNoFinding(string claims) => Read(claims).Find().Found.Should().BeEmpty();

    [Fact]
    public void Explain_ThirtyNumbersThatRise_GivesTheRange()
    {
        var claims = Enumerable.Range(11, 30).Select(number => $"{(number % 2 == 1 ? "mayor" : "ap")}.{number} asserts fire/death-toll#{number} on:2017-06-{number - 10:00}");

        Read(string.Join("; ", claims)).Explain().Should().Be(
            "30 numbers are given for the death toll of the fire, from 11 (The mayor, 2017-06-01) to 40 (AP, 2017-06-30). It rose with time: no contradiction if it was counted anew.");
    }

    [Fact]
    public void Explain_NumbersOfOnePeriod_BeginsWithThePeriod() =>
        Read("ap asserts tower/budget#1 @2015/2016; tass asserts tower/budget#2 @2015/2016").Explain()
            .Should().Be("For 2015/2016 AP puts the budget of Larkspur Tower at 1 GBP, TASS at 2.");

    [Fact]
    public void Explain_LargeNumber_HasGroupsAndTheUnitOfThePredicate() =>
        Read("ap asserts tower/budget#5000000; tass asserts tower/budget#4000000").Explain()
            .Should().Be("TASS puts the budget of Larkspur Tower at 4,000,000 GBP, AP at 5,000,000.");

    [Fact]
    public void Explain_DifferentPeriods_AreInWords() =>
        Read("ap asserts ruritania/capital=Paris @2019/2023; tass asserts ruritania/capital=Lyon @2023/..").Explain()
            .Should().Be(
                "AP (for the time from 2019 to 2023) says that the capital of Ruritania is “Paris”; TASS (for the time from 2023 on) says “Lyon”. "
                + "“capital” takes one value at a time. This only looks like a contradiction, because they speak of different times.");

    [Fact]
    public void Explain_TimeOfOneSide_SaysOfWhom() =>
        Read("ap asserts min/resigned; tass denies min/resigned @2023-06-14").Explain()
            .Should().Be(
                "AP asserts that Anna Weiss resigned; TASS denies it. "
                + "It is not certain that they speak of the same time: the denial is of 2023-06-14; the assertion names no time.");

    [Fact]
    public void Explain_TwoNumbersOfOneSpeaker_SaysAlso() =>
        Read("ap.1 asserts tower/budget#1; ap.2 asserts tower/budget#3").Explain()
            .Should().Be("AP puts the budget of Larkspur Tower at 1 GBP and also at 3.");

    [Fact]
    public void Explain_TwoNamesByOneSpeaker_SaysAlso() =>
        Read("times.1 asserts tower/head=Anna_Weiss; times.2 asserts tower/head=tom").Explain()
            .Should().Be("The Times says that the head of Larkspur Tower is “Anna Weiss” and also Tom O’Neill. “head” takes one value at a time.");

    [Fact]
    public void Explain_OneSpeakerOnBothSides_IsNamedOnce() =>
        Read("mayor+met asserts tenants/told-to-leave on:2023-06-14; mayor denies tenants/told-to-leave on:2023-07-01").Explain()
            .Should().Be("The mayor, who asserted it on 2023-06-14 together with Metropolitan Police, denied it on 2023-07-01: that tenants told to leave.");

    [Fact]
    public void Explain_DenialByTheSameSpeakerFirst_IsInTheOrderOfTime() =>
        Read("ap.1 asserts min/resigned on:2024-02-02; ap.2 denies min/resigned on:2024-02-01").Explain()
            .Should().Be("AP, which denied it on 2024-02-01, asserted it on 2024-02-02: that Anna Weiss resigned.");

    [Fact]
    public void Explain_OneSpeakerWithoutDates_SaysBoth() =>
        Read("ap.1 asserts min/resigned; ap.2 denies min/resigned").Explain()
            .Should().Be("AP both asserts and denies that Anna Weiss resigned.");

    [Fact]
    public void Explain_UnnamedVoicesOfOneSide_AreTakenTogether() =>
        Read("?1 asserts sprinklers/worked >gov on:2023-06-14; ?2 denies sprinklers/worked >gov").Explain()
            .Should().Be("Two unnamed voices for The Government contradict each other: one asserts on 2023-06-14 that sprinklers worked, and the other one denies it.");

    [Fact]
    public void Explain_UnnamedVoicesOfTwoSides_AreNamedByTheirSides() =>
        Read("?1 asserts sprinklers/worked >gov; ?2 denies sprinklers/worked >met").Explain()
            .Should().Be("An unnamed voice for The Government asserts that sprinklers worked; an unnamed voice for Metropolitan Police denies it.");

    [Fact]
    public void Explain_UnnamedVoicesWithoutDates_AreCounted() =>
        Read("ap asserts x/price#3; ?1 asserts x/price#3; ?2 asserts x/price#3; ?3 asserts x/price#3; ?4 asserts x/price#5 >gov").Explain()
            .Should().Be("AP and three unnamed voices put the price of x at 3, an unnamed voice for The Government at 5.");
}
