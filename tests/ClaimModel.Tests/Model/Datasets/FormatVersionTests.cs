namespace ClaimModel.Tests.Model.Datasets;

public class FormatVersionTests
{
    [Theory]
    [InlineData("1.0", 1, 0)]
    [InlineData("0.0", 0, 0)]
    [InlineData("1.10", 1, 10)]
    [InlineData("9999.9999", 9999, 9999)]
    public void Parse_TwoNumbers_IsAVersion(string text, int major, int minor)
    {
        FormatVersion version = FormatVersion.Parse(text);

        (version.Major, version.Minor).Should().Be((major, minor));
        version.ToString().Should().Be(text);
        version.Should().Be(new FormatVersion(major, minor));
        version.GetHashCode().Should().Be(new FormatVersion(major, minor).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1.0.0")]
    [InlineData("01.0")]
    [InlineData("1.00")]
    [InlineData("1.-1")]
    [InlineData("+1.0")]
    [InlineData(" 1.0")]
    [InlineData("1.0 ")]
    [InlineData("1.0\0")]
    [InlineData("1,0")]
    [InlineData("10000.0")]
    [InlineData("١.٠")]
    [InlineData("1.0-rc")]
    public void TryParse_OtherText_ReturnsFalse(string text)
    {
        FormatVersion.TryParse(text, out FormatVersion version).Should().BeFalse();
        version.Should().Be(default(FormatVersion));
        FluentActions.Invoking(() => FormatVersion.Parse(text)).Should().Throw<FormatException>()
            .WithMessage("* is not a version, which is two numbers separated by a period, such as 1.0.");
    }

    [Fact]
    public void TryParse_Null_ReturnsFalse()
    {
        FormatVersion.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => FormatVersion.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Default_IsTheCurrentVersion()
    {
        default(FormatVersion).Should().Be(FormatVersion.Current).And.Be(new FormatVersion(1, 0));
        new ClaimDataset().Version.ToString().Should().Be("1.0");
    }

    [Fact]
    public void Constructor_NegativeNumber_Throws()
    {
        FluentActions.Invoking(() => new FormatVersion(-1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new FormatVersion(1, -1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
