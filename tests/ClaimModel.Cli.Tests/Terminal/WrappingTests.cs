using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Tests.Terminal;

public sealed class WrappingTests
{
    [Fact]
    public void Lines_LongText_IsBrokenAtBlanks() =>
        Wrapping.Lines("one two three incomprehensibilities 日本 日本", 10).Should().Equal("one two", "three", "incomprehensibilities", "日本 日本");

    [Fact]
    public void Lines_Example_KeepsItsLinesAndIndents() =>
        Wrapping.Lines("{\n  \"a\": 1\n}", 40).Should().Equal("{", "  \"a\": 1", "}");
}
