using ClaimModel.Analysis;

namespace ClaimModel.Tests.Analysis;

/// <summary>Numbers with very many digits, which take time in proportion to their length.</summary>
public class ManyDigitsTests
{
    private static readonly string Digits = "0." + new string('7', 1_000_000);

    [Fact]
    public void Find_NumbersThatDifferInTheLastOfAMillionDigits_AreContrary() =>
        Found(new() { Amount = Number.Parse(Digits + "1") }, new() { Amount = Number.Parse(Digits + "2") }).Should().Be(1);

    [Fact]
    public void Find_SameNumberOfAMillionDigits_IsNoContradiction() =>
        Found(new() { Amount = Number.Parse(Digits) }, new() { Amount = Number.Parse(Digits + "0") }).Should().Be(0);

    [Fact]
    public void Find_ApproximateNumbersOfAMillionDigits_AreCompared() =>
        Found(new() { Amount = Number.Parse(Digits), Approximate = true }, new() { Amount = 2 }).Should().Be(1);

    [Fact]
    public void Find_ConvertedNumbersOfAMillionDigits_AreCompared() =>
        Found(
            new() { Amount = Number.Parse(Digits), Unit = "k" },
            new() { Amount = 2, Unit = "m" },
            new Unit { Id = "k", Base = "m", ConversionMultiplier = Number.Parse(Digits) }).Should().Be(1);

    [Fact]
    public void Find_LongChainOfUnits_ConvertsToTheLast() =>
        Found(
            new() { Amount = 1, Unit = "u0" },
            new() { Amount = 5, Unit = "u20000" },
            [.. Enumerable.Range(0, 20_000).Select(number => new Unit { Id = $"u{number}", Base = $"u{number + 1}", ConversionMultiplier = 1 })]).Should().Be(1);

    private static int Found(Quantity one, Quantity other, params Unit[] units) => ContradictionFinder.Find(new ClaimDataset
    {
        Units = [.. units],
        Predicates = [new() { Id = "n", Functional = true }],
        Claims =
        [
            new() { Id = "a", Text = "A", Proposition = new() { Subject = "x", Predicate = "n", Quantity = one } },
            new() { Id = "b", Text = "B", Proposition = new() { Subject = "x", Predicate = "n", Quantity = other } },
        ],
    }).Found.Count;
}
