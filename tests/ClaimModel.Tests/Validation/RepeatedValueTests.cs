namespace ClaimModel.Tests.Validation;

/// <summary>CM4410: a claim whose value excludes that of the claim that it repeats.</summary>
public class RepeatedValueTests
{
    private static readonly Proposition Toll = new() { Subject = "fire", Predicate = "toll" };

    [Theory]
    [InlineData("12", "14", true)]
    [InlineData("14", "12", true)]
    [InlineData("12", "12.0", false)]
    [InlineData("12", "10..", false)]
    [InlineData("12", "13..", true)]
    [InlineData("12", "..11", true)]
    [InlineData("10..12", "12..14", false)]
    [InlineData("10..12", "13..14", true)]
    [InlineData("10..12", "14..13", false)]
    [InlineData("12 people", "14 people", true)]
    [InlineData("12 people", "14 persons", false)]
    [InlineData("12 MW", "14 mW", false)]
    [InlineData("12 kg", "14", true)]
    [InlineData("12 people", "14", false)]
    [InlineData("~12", "14", false)]
    [InlineData("12", "~14", false)]
    [InlineData("~10..12", "14", true)]
    public void Quantities_AreComparedInTheSameUnit(string original, string repeated, bool isReported) =>
        IsReported(Toll with { Quantity = QuantityOf(original) }, Toll with { Quantity = QuantityOf(repeated) }).Should().Be(isReported);

    [Theory]
    [InlineData("2017", "2018", true)]
    [InlineData("2018", "2017-04-12", true)]
    [InlineData("2017", "2017-04-12", false)]
    [InlineData("2017?", "2018", false)]
    [InlineData("2017-04-12T23:00:00Z", "2017-04-13", false)]
    public void Dates_AreComparedIfCertain(string original, string repeated, bool isReported) =>
        IsReported(Toll with { Date = original }, Toll with { Date = repeated }).Should().Be(isReported);

    [Theory]
    [InlineData("minsk", "moscow", true)]
    [InlineData("minsk", " moscow ", true)]
    [InlineData("minsk", "ann", true)]
    [InlineData("minsk", " minsk ", false)]
    [InlineData("minsk", "Moscow", false)]
    [InlineData("Minsk", "Moscow", false)]
    [InlineData("minsk", "belarus", false)]
    [InlineData("europe", "minsk", false)]
    public void Ids_AreComparedUnlessOneIsWithinTheOther(string original, string repeated, bool isReported) =>
        IsReported(Toll with { Value = original }, Toll with { Value = repeated }).Should().Be(isReported);

    [Fact]
    public void ValuesOfDifferentKinds_AreNotCompared()
    {
        IsReported(Toll with { Value = "minsk" }, Toll with { Quantity = QuantityOf("12") }).Should().BeFalse();
        IsReported(Toll with { Quantity = QuantityOf("12") }, Toll with { Date = "2017" }).Should().BeFalse();
        IsReported(Toll, Toll with { Date = "2017" }).Should().BeFalse();
        IsReported(Toll with { Value = "minsk", Date = "2016" }, Toll with { Value = "minsk", Date = "2017" }).Should().BeFalse();
    }

    [Theory]
    [InlineData("fire", "toll", true)]
    [InlineData(" Fire", "TOLL ", true)]
    [InlineData("flood", "toll", false)]
    [InlineData("fire", "injured", false)]
    public void SubjectAndPredicate_AreComparedAsWords(string subject, string predicate, bool isReported) =>
        IsReported(Toll with { Quantity = QuantityOf("12") }, new() { Subject = subject, Predicate = predicate, Quantity = QuantityOf("14") }).Should().Be(isReported);

    [Theory]
    [InlineData(Stance.Asserts, Stance.Asserts, true)]
    [InlineData(Stance.Asserts, Stance.Denies, false)]
    [InlineData(Stance.Denies, Stance.Asserts, false)]
    [InlineData(Stance.Denies, Stance.Denies, false)]
    [InlineData(Stance.Asserts, Stance.Questions, false)]
    public void OnlyAssertions_AreCompared(Stance original, Stance repeated, bool isReported) =>
        IsReported(Toll with { Quantity = QuantityOf("12") }, Toll with { Quantity = QuantityOf("14") }, original, repeated).Should().Be(isReported);

    private static bool IsReported(Proposition original, Proposition repeated, Stance stance = Stance.Asserts, Stance stanceOfRepeated = Stance.Asserts)
    {
        string[] codes =
        [
            .. SameInStream.Validate(new()
            {
                Actors = [new Actor { Id = "ann", Name = "Ann" }],
                Topics = [new Topic { Id = "europe", Label = "Europe" }, new Topic { Id = "belarus", Label = "Belarus", Broader = ["europe"] }, new Topic { Id = "minsk", Label = "Minsk", Broader = ["belarus"] }, new Topic { Id = "moscow", Label = "Moscow", Broader = ["europe"] }],
                Predicates = [new Predicate { Id = "toll", Unit = "kg" }],
                Claims =
                [
                    new Claim { Id = "original", Text = "As it was said first.", Stance = stance, Proposition = original },
                    new Claim { Id = "repeated", Text = "As it was repeated.", Stance = stanceOfRepeated, Proposition = repeated, Repeats = ["original"] },
                ],
            }),
        ];
        return codes.Contains("CM4410");
    }

    /// <summary>Reads a quantity such as <c>~10..12 people</c>.</summary>
    private static Quantity QuantityOf(string text)
    {
        string[] words = text.TrimStart('~').Split(' ');
        string[] bounds = words[0].Split("..");
        return new()
        {
            Amount = bounds.Length == 1 ? NumberOf(bounds[0]) : null,
            Lower = bounds.Length == 1 ? null : NumberOf(bounds[0]),
            Upper = bounds.Length == 1 ? null : NumberOf(bounds[1]),
            Unit = words.Length == 1 ? null : words[1],
            Approximate = text.StartsWith('~'),
        };
    }

    private static Number? NumberOf(string text) => text.Length == 0 ? null : Number.Parse(text);
}
