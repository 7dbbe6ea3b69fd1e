using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines;

/// <summary>Lines with an escaped unpaired surrogate in a name or in the type, which System.Text.Json cannot compare with a text.</summary>
public class UnpairedSurrogateTests
{
    private const string Header = """{"type":"dataset","claimModel":"1.0"}""";
    private const string Last = """{"type":"actor","id":"last","name":"Last"}""";

    public static TheoryData<string, int, string> Lines => new()
    {
        { """{"type":"actor","id":"a","name":"A","\ud800":1}""", 37, "/\\ud800" },
        { """{"\ud800":1,"type":"actor","id":"a","name":"A"}""", 2, "/\\ud800" },
        { """{"id":"a","\udc00x":1,"type":"actor","name":"A"}""", 11, "/\\udc00x" },
        { """{"type":"actor","id":"a","name":"A","x-\ud800":1}""", 37, "/x-\\ud800" },
        { """{"type":"actor","id":"a","name":"A","x-a":{"\ud800":1}}""", 44, "/x-a/\\ud800" },
        { """{"type":"actor","id":"a","name":"A","x-a":[{"b":[{"\ud800":1}]}]}""", 51, "/x-a/0/b/0/\\ud800" },
        { """{"type":"actor","id":"a","name":"A","names":{"\ud800":"B"}}""", 46, "/names/\\ud800" },
        { """{"type":"actor","id":"a","name":"A","roles":[{"title":"T","\ud800":1}]}""", 59, "/roles/0/\\ud800" },
        { """{"type":"\ud800xxx","id":"a"}""", 9, "/type" },
        { """{"id":"a","type":"\udfff"}""", 18, "/type" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_Line_IsReportedAndTheNextIsRead(string line, int column, string path)
    {
        var lines = ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{line}\n{Last}\n"))).ToList();

        lines[1].Diagnostics.Select(found => (found.Code, found.Line, found.Column, found.JsonPointer)).Should().Equal(("CM0004", 2, column, path));
        lines[2].Record.Should().BeOfType<Actor>().Which.Name.Should().Be("Last");
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Validate_Line_IsReportedAndTheNextIsRead(string line, int column, string path)
    {
        var report = ClaimJsonLines.Validate(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{line}\n{Last}\n")), cancellationToken: TestContext.Current.CancellationToken);

        report.Validation.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)
            .Select(found => (found.Code, found.Line, found.Column, found.JsonPointer)).Should().Equal(("CM0004", 2, column, path));
        report.Lines.Should().Be(3);
        report.IsComplete.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"\ud800":1}""", 2)]
    [InlineData("""{"ty\ud800pe":"actor","id":"a","name":"A"}""", 2)]
    [InlineData("""{"id":"a","x-a":{"b":"\udc00"}}""", 22)]
    [InlineData("""{"type":"zzz","\ud800":1}""", 15)]
    public void Read_LineOfNoType_ReportsTheSurrogateToo(string line, int column)
    {
        var lines = ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{line}\n{Last}\n"))).ToList();

        lines[1].Diagnostics.Select(found => (found.Code, found.Line)).Should().BeEquivalentTo([("CM0022", 2), ("CM0004", 2)]);
        lines[1].Diagnostics.Single(found => found.Code == "CM0004").Column.Should().Be(column);
        lines[2].Record.Should().BeOfType<Actor>();
    }

    [Fact]
    public void Read_Header_IsReportedAndTheNextIsRead()
    {
        var lines = ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes("{\"\\ud800\":1,\"type\":\"dataset\",\"claimModel\":\"1.0\"}\n" + Last))).ToList();

        lines[0].Diagnostics.Select(found => found.ToString()).Should().Equal(
            """(1,2): error CM0004: The string contains an unpaired surrogate, such as \ud800; write both surrogates of the character.""");
        lines[1].Record.Should().BeOfType<Actor>();
    }

    [Fact]
    public void Validate_UnknownReferenceWithSurrogateAmongNames_SuggestsAnId()
    {
        const string Claim = """{"type":"claim","id":"c","text":"T","claimants":["lest"]}""";
        const string Bad = """{"\ud800":1,"type":"actor","id":"other","name":"Other"}""";

        var report = ClaimJsonLines.Validate(new MemoryStream(Encoding.UTF8.GetBytes($"{Header}\n{Bad}\n{Last}\n{Claim}\n")), cancellationToken: TestContext.Current.CancellationToken);

        report.Validation.Diagnostics.Select(found => (found.Code, found.Suggestion)).Should().Contain(("CM4102", "last"));
    }

    [Fact]
    public void Merge_Line_IsListedAsReadError()
    {
        var input = Encoding.UTF8.GetBytes($"{Header}\n{{\"\\ud800\":1,\"type\":\"actor\"}}\n{Last}\n");
        using var output = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);

        var report = ClaimJsonLines.Merge([new("a.jsonl", ClaimJsonLines.Read(new MemoryStream(input)).ToList())], output, cancellationToken: TestContext.Current.CancellationToken);

        report.ReadErrors.Select(found => (found.Code, found.Line)).Should().Contain(("CM0004", 2));
        report.Counts.Actors.Should().Be(1);
    }
}
