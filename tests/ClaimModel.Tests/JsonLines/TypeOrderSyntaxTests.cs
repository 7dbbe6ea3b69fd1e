using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

public class TypeOrderSyntaxTests
{
    [Theory]
    [InlineData("""{"id":"a","type":"actor"garbage,"name":"A"}""")]
    [InlineData("""{"id":"a","type":"actor" 1,"name":"A"}""")]
    [InlineData("""{"id":"a","type":"actor"}{,"name":"A"}""")]
    [InlineData("""{"id":"a","name":"A","type":"actor"garbage}""")]
    public void Read_TypeFollowedByOtherText_ReportsError(string line)
    {
        var read = ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(line))).ToList();

        read.SelectMany(record => record.Diagnostics).Should().Contain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("""{"id":"c","type":"claim"garbage,"text":"He will go."}""")]
    [InlineData("""{"id":"c","type":"claim"}{,"text":"He will go."}""")]
    public void Validate_TypeFollowedByOtherText_ReportsError(string line)
    {
        var report = ClaimJsonLines.Validate(new MemoryStream(Encoding.UTF8.GetBytes(line)));

        report.Validation.Diagnostics.Should().Contain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
