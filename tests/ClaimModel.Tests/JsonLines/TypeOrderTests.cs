using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

/// <summary>The type of a line may be anywhere among its members.</summary>
public class TypeOrderTests
{
    private const string Header = """{"type":"dataset","claimModel":"1.0"}""";

    /// <summary>A line that is not tried in plain form, because the header is not in plain form.</summary>
    private const string Other = """{"type":"actor","id":"b","name":"B"}""";

    [Theory]
    [InlineData("""{"type":"claim","id":"a","text":"A"}""")]
    [InlineData("""{ "type" : "claim" , "id" : "a" , "text" : "A" }""")]
    [InlineData("""{"id":"a","type":"claim","text":"A"}""")]
    [InlineData("""{"text":"A","id":"a","type":"claim"}""")]
    [InlineData("""{"text":"A","id":"a","t\u0079pe":"claim"}""")]
    public void Read_TypeAnywhere_IsRead(string line)
    {
        var read = Read(line);

        read.Diagnostics.Should().BeEmpty();
        read.Record.Should().Be(new Claim { Id = "a", Text = "A" });
    }

    [Theory]
    [InlineData("""{"type":"claim","id":"a","text":"A","type":"claim"}""", "CM0006")]
    [InlineData("""{"id":"a","type":"claim","text":"A","type":"actor"}""", "CM0006")]
    [InlineData("""{"id":"a","text":"A","citations":[{"source":"s","type":"claim"}],"type":"claim"}""", "CM0013")]
    [InlineData("""{"id":"a","text":"A"}""", "CM0022")]
    [InlineData("""{"id":"a","type":"clam","text":"A"}""", "CM0022")]
    [InlineData("""{"id":"a","type":"claim" 5,"text":"A"}""", "CM0001")]
    [InlineData("""{"id":"a","text":"A","type":"claim"5}""", "CM0001")]
    [InlineData("""{"id":"a","text":"A","type":"claim"]}""", "CM0001")]
    public void Read_OtherType_IsReported(string line, string code) => Read(line).Diagnostics.Select(found => found.Code).Should().Equal(code);

    private static JsonLinesRecord Read(string line) =>
        ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Other}\n{line}")), cancellationToken: TestContext.Current.CancellationToken).Last();
}
