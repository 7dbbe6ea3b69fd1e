using ClaimModel.Cli.Reports;

namespace ClaimModel.Cli.Tests.Reports;

public sealed class SourceLineViewTests
{
    [Theory]
    [InlineData("{ \"a\": 1 }", 3, "    7 | { \"a\": 1 }", "      |   ^")]
    [InlineData("\t\t\"a\"", 3, "    7 |         \"a\"", "      |         ^")]
    [InlineData("\"日本\": x", 7, "    7 | \"日本\": x", "      |         ^")]
    [InlineData("\"😀\": x", 7, "    7 | \"😀\": x", "      |       ^")]
    [InlineData("\"e\u0301\": x", 7, "    7 | \"e\u0301\": x", "      |      ^")]
    [InlineData("\"a\u001b[2J\": x", 10, "    7 | \"a\\u001B[2J\": x", "      |               ^")]
    [InlineData("\"\u202e\": x", 6, "    7 | \"\\u202E\": x", "      |           ^")]
    [InlineData("abc", 4, "    7 | abc", "      |    ^")]
    [InlineData("", 1, "    7 | ", "      | ^")]
    [InlineData("abc", 99, "    7 | abc", "      |    ^")]
    public void Of_ShortLine_PlacesCaretUnderTheCell(string text, int column, string line, string caret) =>
        SourceLineView.Of(text, 7, column, 80).Should().Be((line, caret));

    [Fact]
    public void Of_ColumnWithinASurrogatePair_PointsAtTheCharacter() =>
        SourceLineView.Of("😀x", 7, 2, 80).Should().Be(("    7 | 😀x", "      | ^"));

    [Theory]
    [InlineData(1, "    1 | 0123456789012345678901…", "      | ^")]
    [InlineData(51, "    1 | …012345678901234567890…", "      |            ^")]
    [InlineData(100, "    1 | …8901234567890123456789", "      |                       ^")]
    public void Of_LongLine_IsTruncatedAroundTheColumn(int column, string line, string caret)
    {
        var text = string.Concat(Enumerable.Repeat("0123456789", 10));

        SourceLineView.Of(text, 1, column, 31).Should().Be((line, caret));

        line[caret.Length - 1].Should().Be(text[column - 1]);
    }

    [Fact]
    public void Of_LineOfAMegabyte_IsQuick()
    {
        var text = new string('語', 1_000_000);

        var (line, caret) = SourceLineView.Of(text, 1, 500_000, 40);

        line.Should().StartWith("    1 | …語").And.EndWith("語…");
        caret.Should().StartWith("      | ").And.EndWith("^");
    }
}
