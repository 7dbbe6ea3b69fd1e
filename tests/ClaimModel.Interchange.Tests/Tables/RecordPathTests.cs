using ClaimModel.Interchange.Tables;

namespace ClaimModel.Interchange.Tests.Tables;

public sealed class RecordPathTests
{
    [Theory]
    [InlineData("text", "text")]
    [InlineData("citations[2].quote.exact", "citations|2|quote|exact")]
    [InlineData("names.zh-Hant", "names|zh-Hant")]
    [InlineData("qualifiers.place of death", "qualifiers|place of death")]
    [InlineData("[\"x-a.b\"]", "x-a.b")]
    [InlineData("qualifiers[\"\"].{}", "qualifiers||(others)")]
    [InlineData("a[\"\\\"]\\u0041\"][1]", "a|\"]A|1")]
    public void TryParse_Path_ReturnsItsSteps(string path, string steps)
    {
        RecordPath.TryParse(path, out var parsed).Should().BeTrue();
        string.Join('|', parsed!.Select(static step => step.IsOthers ? "(others)" : step.Name ?? $"{step.Number}")).Should().Be(steps);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("[1]")]
    [InlineData("a[0]")]
    [InlineData("a[-1]")]
    [InlineData("a[99999999999]")]
    [InlineData("a[1")]
    [InlineData("a[]")]
    [InlineData("a[\"b]")]
    [InlineData("a[\"\\uD800\"]")]
    [InlineData("a[\"\\q\"]")]
    [InlineData("Notes [old]")]
    [InlineData("a[1]b")]
    public void TryParse_OtherText_IsFalse(string path) => RecordPath.TryParse(path, out _).Should().BeFalse();

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData(" a")]
    [InlineData("a.b[1]\"\\")]
    [InlineData("\u0000\u2028")]
    public void Member_AnyName_IsParsedAgain(string name)
    {
        RecordPath.TryParse(RecordPath.Member("x", name), out var steps).Should().BeTrue();
        steps.Should().Equal(PathStep.Member("x"), PathStep.Member(name));
    }
}
