using ClaimModel.Analysis.Explanations;

namespace ClaimModel.Tests.Analysis.Explanations;

/// <summary>Tests of numbers, dates and periods in words.</summary>
public class WordsTests
{
    [Theory]
    [InlineData("1", "1")]
    [InlineData("999", "999")]
    [InlineData("1150", "1,150")]
    [InlineData("-1150", "-1,150")]
    [InlineData("-150", "-150")]
    [InlineData("5000000", "5,000,000")]
    [InlineData("1234.5678", "1,234.5678")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("6.02E23", "6.02E23")]
    public void NumberOf_Number_GroupsDigitsBeforeThePoint(string number, string expected) => QuantityWords.NumberOf(Number.Parse(number)).Should().Be(expected);

    [Theory]
    [InlineData("3", "", "", "3 km")]
    [InlineData("", "3", "", "at least 3 km")]
    [InlineData("", "", "3000", "at most 3,000 km")]
    [InlineData("", "3", "4", "3 to 4 km")]
    [InlineData("", "3", "3", "3 km")]
    [InlineData("12", "10", "14", "12 (10 to 14) km")]
    [InlineData("12", "10", "", "12 (at least 10) km")]
    [InlineData("", "", "", "an unknown number km")]
    public void Of_Quantity_StatesNumbersAndUnit(string amount, string lower, string upper, string expected) =>
        QuantityWords.Of(QuantityOf(amount, lower, upper), "km").Should().Be(expected);

    [Theory]
    [InlineData("40000", "", "", "about 40,000")]
    [InlineData("", "3", "", "at least about 3")]
    [InlineData("", "3", "4", "about 3 to 4")]
    [InlineData("12", "10", "14", "about 12 (10 to 14)")]
    public void Of_ApproximateQuantity_SaysAbout(string amount, string lower, string upper, string expected) =>
        QuantityWords.Of(QuantityOf(amount, lower, upper) with { Approximate = true }, null).Should().Be(expected);

    [Theory]
    [InlineData("", "3", "", "3 or more km")]
    [InlineData("", "", "3", "3 or less km")]
    [InlineData("3", "", "", "3 km")]
    [InlineData("", "3", "4", "3 to 4 km")]
    public void Denied_Quantity_ReadsWellAfterANegation(string amount, string lower, string upper, string expected) =>
        QuantityWords.Denied(QuantityOf(amount, lower, upper), "km").Should().Be(expected);

    [Theory]
    [InlineData("2017-04-12", "2017-04-12", "on 2017-04-12")]
    [InlineData("2017-04", "2017-04", "in 2017-04")]
    [InlineData("2016", "2016", "in 2016")]
    [InlineData("2017-21", "spring 2017", "in spring 2017")]
    [InlineData("2017-24~", "about winter 2017", "in about winter 2017")]
    [InlineData("2017?", "perhaps 2017", "perhaps in 2017")]
    [InlineData("2017-04-12%", "perhaps about 2017-04-12", "perhaps on about 2017-04-12")]
    [InlineData("2017-04-12T15:04:00Z", "2017-04-12 at 15:04:00Z", "on 2017-04-12 at 15:04:00Z")]
    [InlineData("201X", "201X", "in 201X")]
    [InlineData("-0043-03-15", "-0043-03-15", "on -0043-03-15")]
    public void Of_Date_IsInWords(string date, string noun, string adverb)
    {
        DateWords.Of(date).Should().Be(noun);
        DateWords.When(date).Should().Be(adverb);
    }

    [Theory]
    [InlineData("2017", "2017", "2017")]
    [InlineData("2017/2017", "2017", "2017")]
    [InlineData("2019/2023", "the time from 2019 to 2023", "the time from 2019 to 2023")]
    [InlineData("2023/..", "the time from 2023 on", "the time from 2023 on")]
    [InlineData("2023/", "the time from 2023 to an unknown date", "the time from 2023 to an unknown date")]
    [InlineData("../2023", "the time until 2023", "the time until 2023")]
    [InlineData("/2023", "the time from an unknown date to 2023", "the time from an unknown date to 2023")]
    [InlineData("2015/2016", "the time from 2015 to 2016", "2015/2016")]
    [InlineData("2015?/2016", "the time from perhaps 2015 to 2016", "the time from perhaps 2015 to 2016")]
    public void Of_Period_IsInWords(string period, string noun, string scope)
    {
        PeriodWords.Of(period).Should().Be(noun);
        PeriodWords.AsScope(period).Should().Be(scope);
    }

    private static Quantity QuantityOf(string amount, string lower, string upper) => new() { Amount = NumberOf(amount), Lower = NumberOf(lower), Upper = NumberOf(upper) };

    private static Number? NumberOf(string text) => text.Length == 0 ? null : Number.Parse(text);
}
