using ClaimModel.Validation.Rules;

namespace ClaimModel.Tests.Validation.Rules;

public class SeparatePeriodTests
{
    private static readonly string[] Samples = ["2009", "2010/2012", "2012/2014", "2011-05", "2013-01-01/2013-02-01", "2030", "../2009", "2031/..", "2016?", "2017-04-12T10:00:00Z", "2010-01-01"];

    [Fact]
    public void IndexIn_ManyPeriods_ReturnsTheSameAsComparingAllPairs()
    {
        var random = new Random(12);
        for (var round = 0; round < 300; round++)
        {
            List<DateInterval?> periods = [.. Enumerable.Range(0, 40).Select(_ => Any(random))];

            SeparatePeriod.IndexIn(periods).Should().Be(Expected(periods), "of {0}", string.Join(' ', periods));
        }
    }

    [Fact]
    public void IndexIn_PeriodsThatMeet_ReturnsTheFirst()
    {
        List<DateInterval?> periods = [.. Enumerable.Range(1900, 100).Select(year => DateInterval.Parse($"{year}/{year + 1}"))];

        SeparatePeriod.IndexIn(periods).Should().Be(0);
        SeparatePeriod.IndexIn([.. periods, null]).Should().Be(-1);
        SeparatePeriod.IndexIn([.. periods, DateInterval.Parse("2017/2011")]).Should().Be(-1);
    }

    /// <summary>Each period overlaps only with one that is far from it in the list; comparing all pairs takes minutes.</summary>
    [Fact]
    public void IndexIn_EachOverlapsWithOneOther_ReturnsNone()
    {
        const int Count = 20_000;
        var day = new DateOnly(1000, 1, 1);
        List<DateInterval?> periods = [.. Enumerable.Range(0, 2 * Count).Select(number => DateInterval.Parse($"{day.AddDays(number % Count):yyyy-MM-dd}"))];

        SeparatePeriod.IndexIn(periods).Should().Be(-1);

        periods[Count + 5] = DateInterval.Parse("2017");
        SeparatePeriod.IndexIn(periods).Should().Be(5);
    }

    private static DateInterval Any(Random random)
    {
        var (year, length) = (random.Next(1000, 3000), random.Next(0, 40));
        return DateInterval.Parse(random.Next(12) switch
        {
            0 => Samples[random.Next(Samples.Length)],
            < 4 => $"{year}",
            < 8 => $"{year}-01/{year}-0{random.Next(2, 9)}",
            _ => $"{year}/{year + length + 1}",
        });
    }

    private static int Expected(List<DateInterval?> periods)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods.Where((other, at) => at != i && !(periods[i]!.Meets(other!) || other!.Meets(periods[i]!) || periods[i]!.Overlaps(other) == Ternary.No)).FirstOrDefault() is null)
            {
                return i;
            }
        }

        return -1;
    }
}
