using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Values;

/// <summary>Partial dates and intervals on which edtf.js, edtf-validate and python-edtf agree.</summary>
public class EdtfSuiteTests
{
    [Fact]
    public void Parse_EachRowOfTheSuite_MatchesTheExpectedResult()
    {
        string[][] rows = [.. File.ReadLines(SuiteFiles.PathOf("edtf/cases.tsv")).Skip(1).Select(line => line.Split('\t'))];

        rows.Should().HaveCount(298);
        rows.Where(row => row[1] == "valid").Should().HaveCount(208).And.OnlyContain(row => IsReadAs(row[0], row[3]));
        rows.Where(row => row[1] == "invalid").Should().HaveCount(90).And.OnlyContain(row => IsSkipped(row[0]));
    }

    private static bool IsReadAs(string text, string kind)
    {
        bool isInterval = kind == "Interval";
        bool dateAsExpected = PartialDate.TryParse(text, out PartialDate? date) != isInterval
            && (date is null || (date.ToString() == text && date.Kind.ToString() == kind && PartialDate.Parse(Encoding.UTF8.GetBytes(text)) == date));
        return dateAsExpected
            && DateInterval.TryParse(text, out DateInterval? interval)
            && DateInterval.TryParse(Encoding.UTF8.GetBytes(text), out DateInterval? fromBytes)
            && interval.ToString() == text && fromBytes == interval && interval.IsSingleDate == !isInterval;
    }

    private static bool IsSkipped(string text) =>
        !PartialDate.TryParse(text, out _) && !PartialDate.TryParse(Encoding.UTF8.GetBytes(text), out _)
        && !DateInterval.TryParse(text, out _) && !DateInterval.TryParse(Encoding.UTF8.GetBytes(text), out _);
}
