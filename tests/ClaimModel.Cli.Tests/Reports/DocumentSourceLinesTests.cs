using System.Text;
using ClaimModel.Cli.Reports;

namespace ClaimModel.Cli.Tests.Reports;

public sealed class DocumentSourceLinesTests
{
    [Fact]
    public void Item_EveryLineEnd_IsCountedOnce()
    {
        var lines = new DocumentSourceLines(Encoding.UTF8.GetBytes("\uFEFFone\ntwo\r\n\rfour"));

        lines[4].Should().Be("four");
        lines[1].Should().Be("one");
        lines[2].Should().Be("two");
        lines[3].Should().Be("");
        lines[5].Should().BeNull();
        lines[0].Should().BeNull();
    }
}
