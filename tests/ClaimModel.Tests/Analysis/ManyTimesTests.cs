using ClaimModel.Analysis;

namespace ClaimModel.Tests.Analysis;

/// <summary>If claims are about many times, not all of them are compared. The findings are the same as those of a rule that compares all pairs.</summary>
public class ManyTimesTests
{
    private static readonly ConflictRule ByPairs = ConflictRule.BetweenPairs(
        "by-pairs", "All pairs are compared.", ConflictRule.DisjointQuantity.Strength, ConflictRule.DisjointQuantity.Basis,
        static (one, other) => one.Proposition!.Quantity!.Amount != other.Proposition!.Quantity!.Amount);

    public static TheoryData<int, int> Seeds => [.. Enumerable.Range(0, 40).Select(seed => (seed, 1 + (seed % 4)))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Find_ManyTimes_FindsTheSameAsAllPairs(int seed, int amounts)
    {
        var random = new Random(seed);
        var dataset = new ClaimDataset
        {
            Predicates = [new() { Id = "price", Functional = true }],
            Claims = Enumerable.Range(0, 120).Select(number => ClaimOf(number, random, amounts, seed % 2 == 0 ? 60 : 3000)).ToValueList(),
        };

        Found(ConflictRule.DisjointQuantity).Should().Equal(Found(ByPairs));

        IEnumerable<string> Found(ConflictRule rule) => dataset.Find(new() { Rules = [rule], IncludeApparent = true }).Found
            .Select(found => $"{found.Contradiction.Strength} {found.Contradiction.ApparentBecause} {found.Contradiction.Claims}");
    }

    [Fact]
    public async Task Find_ManyDaysAndOneOpenEnd_SkipsDaysThatEndedBefore()
    {
        const int Days = 40_000;
        var first = new DateOnly(1800, 1, 1);
        var days = Enumerable.Range(0, Days).Select(day => Priced($"c{day:D5}", day % 2, $"{first.AddDays(day):yyyy-MM-dd}"));
        var dataset = new ClaimDataset { Predicates = [new() { Id = "price", Functional = true }], Claims = [.. days, Priced("open", 0, "1700/..")] };

        // Comparing each day with all earlier days would take minutes.
        var found = await Task.Run(() => dataset.Find().Found, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        found.Should().ContainSingle().Which.Claims.Should().HaveCount((Days / 2) + 1);
    }

    private static Claim Priced(string id, int price, string time) => new()
    {
        Id = id,
        Text = "T",
        ValidTime = DateInterval.Parse(time),
        Proposition = new() { Subject = "bread", Predicate = "price", Quantity = new() { Amount = price } },
    };

    private static Claim ClaimOf(int number, Random random, int amounts, int days)
    {
        var start = new DateOnly(2000, 1, 1).AddDays(random.Next(days));
        return new()
        {
            Id = $"c{number:D3}",
            Text = "T",
            Status = random.Next(20) == 0 ? ClaimStatus.Superseded : ClaimStatus.Active,
            ValidTime = random.Next(12) switch
            {
                0 => null,
                1 => DateInterval.Parse($"{start:yyyy-MM-dd}/.."),
                2 => DateInterval.Parse($"{start:yyyy-MM}"),
                3 => DateInterval.Parse($"{start:yyyy-MM-dd}?"),
                4 or 5 => DateInterval.Parse($"{start:yyyy-MM-dd}/{start.AddDays(random.Next(20)):yyyy-MM-dd}"),
                _ => DateInterval.Parse($"{start:yyyy-MM-dd}"),
            },
            Proposition = new() { Subject = "bread", Predicate = "price", Quantity = new() { Amount = random.Next(amounts) } },
        };
    }
}
