using ClaimModel.Analysis.Explanations;

namespace ClaimModel.Tests.Analysis.Explanations;

public class PredicatePhraseTests
{
    [Theory]
    [InlineData("death-toll", "death toll")]
    [InlineData("death_toll", "death toll")]
    [InlineData("deathToll", "death toll")]
    [InlineData(" death toll ", "death toll")]
    [InlineData("Hauptstadt", "hauptstadt")]
    [InlineData("столица", "столица")]
    [InlineData("is married to", "is married to")]
    [InlineData("-", "-")]
    public void WordsOf_Predicate_AreReadable(string predicate, string expected) => PredicatePhrase.WordsOf(predicate).Should().Be(expected);

    [Theory]
    [InlineData("budget", "the budget of x is “v”")]
    [InlineData("date-of-birth", "the date of birth of x is “v”")]
    [InlineData("rents", "the rents of x are “v”")]
    [InlineData("population", "the population of x is “v”")]
    [InlineData("future-role", "the future role of x is “v”")]
    [InlineData("interfered-in", "x interfered in “v”")]
    [InlineData("leads-to", "x leads to “v”")]
    [InlineData("supports", "x supports “v”")]
    [InlineData("won", "x won “v”")]
    [InlineData("is-part-of", "x is part of “v”")]
    [InlineData("has-population", "x has population “v”")]
    [InlineData("located-in", "x is located in “v”")]
    [InlineData("investigated-by", "x is investigated by “v”")]
    [InlineData("responsible-for", "x is responsible for “v”")]
    [InlineData("capital-of", "x is capital of “v”")]
    [InlineData("married", "x is married “v”")]
    [InlineData("Hauptstadt", "x, hauptstadt, “v”")]
    [InlineData("years-leading-foreign-policy", "the years leading foreign policy of x is “v”")]
    [InlineData("president", "the president of x is “v”")]
    [InlineData("status", "the status of x is “v”")]
    [InlineData("of", "x, of, “v”")]
    public void StatementOf_Predicate_ReadsWell(string predicate, string expected) =>
        StatementOf(new() { Subject = "x", Predicate = predicate, Value = "v" }).Should().Be(Capitalized(expected));

    [Theory]
    [InlineData("resigned", "x resigned")]
    [InlineData("worked", "x worked")]
    [InlineData("sleepwalks", "x sleepwalks")]
    [InlineData("budget", "there is a value for the budget of x")]
    public void StatementOf_NoValue_ReadsWell(string predicate, string expected) =>
        StatementOf(new() { Subject = "x", Predicate = predicate }).Should().Be(Capitalized(expected));

    [Fact]
    public void StatementOf_QuantityOfUnknownWords_StandsBetweenCommas() =>
        StatementOf(new() { Subject = "the march", Predicate = "participants", Quantity = new() { Amount = 5 } }).Should().Be("The march, participants, 5");

    [Theory]
    [InlineData("died", "1950-04-12", "x died on 1950-04-12")]
    [InlineData("died", "1950", "x died in 1950")]
    [InlineData("died-in", "1950", "x died in 1950")]
    [InlineData("opened-on", "1913", "x opened in 1913")]
    [InlineData("born", "1950-04-12", "x is born on 1950-04-12")]
    [InlineData("ended-before", "1950", "x ended before 1950")]
    [InlineData("date-of-birth", "1950", "the date of birth of x is 1950")]
    public void StatementOf_Date_HasItsPreposition(string predicate, string date, string expected) =>
        StatementOf(new() { Subject = "x", Predicate = predicate, Date = date }).Should().Be(Capitalized(expected));

    [Theory]
    [InlineData("tenants", "Tenants are located in “v”")]
    [InlineData("boss", "Boss is located in “v”")]
    [InlineData("states", "United States is located in “v”")]
    public void StatementOf_Plural_AgreesUnlessItIsAName(string subject, string expected) =>
        new ExplanationWriter(new() { Actors = [new() { Id = "states", Name = "United States" }] }, null).Clauses
            .StatementOf(new() { Subject = subject, Predicate = "located-in", Value = "v" }).Should().Be(expected);

    [Fact]
    public void StatementOf_IdsOfTheDataset_AreNames() =>
        new ExplanationWriter(
            new()
            {
                Actors = [new() { Id = "russia", Name = "Russia" }],
                Topics = [new() { Id = "us-election-2016", Label = "The U.S. elections of 2016" }],
            },
            null).Clauses.StatementOf(new() { Subject = "russia", Predicate = "interfered-in", Value = "us-election-2016" })
            .Should().Be("Russia interfered in the U.S. elections of 2016");

    private static string StatementOf(Proposition proposition) => new ExplanationWriter(new(), null).Clauses.StatementOf(proposition);

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
