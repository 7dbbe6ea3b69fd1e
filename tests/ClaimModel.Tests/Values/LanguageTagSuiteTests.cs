using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Values;

/// <summary>Language tags on which three other validators agree.</summary>
public class LanguageTagSuiteTests
{
    [Fact]
    public void Parse_EachRowOfTheSuite_MatchesTheExpectedResult()
    {
        string[][] rows = [.. File.ReadLines(SuiteFiles.PathOf("language-tags/cases.tsv")).Skip(1).Select(line => line.Split('\t'))];

        rows.Should().HaveCount(165);
        rows.Where(row => row[1] == "well-formed").Should().HaveCount(144).And.OnlyContain(row => IsRead(row[0]));
        rows.Where(row => row[1] == "malformed").Should().HaveCount(21).And.OnlyContain(row => IsSkipped(row[0]));
    }

    private static bool IsRead(string text) =>
        LanguageTag.TryParse(text, out LanguageTag? tag) && tag.ToString() == text
        && LanguageTag.TryParse(Encoding.UTF8.GetBytes(text), out LanguageTag? fromBytes) && fromBytes == tag;

    private static bool IsSkipped(string text) =>
        !LanguageTag.TryParse(text, out _) && !LanguageTag.TryParse(Encoding.UTF8.GetBytes(text), out _);
}
