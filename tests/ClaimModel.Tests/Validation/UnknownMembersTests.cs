using System.Text;
using System.Text.Json;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>Tests that unknown members are found in every way to read and validate a dataset, and reported once.</summary>
public class UnknownMembersTests
{
    private const string Document =
        """
        {
          "claimModel": "1.0", "place": "Moscow",
          "actors": [{ "id": "a", "name": "A", "roles": [{ "title": "T", "since": "2004" }] }],
          "sources": [{ "id": "s", "title": "S", "date":
            "2017" }],
          "claims": [{ "id": "c", "text": "T", "claimants": ["a"], "x-mine": 1, "citations": [{ "source": "s", "quote": { "exact": "E", "a/b": 1 } }], "date": "2017" }]
        }
        """;

    private static readonly ValidationOptions Strict = new() { Rules = RuleSet.Default.WithSeverity("CM0013", DiagnosticSeverity.Error) };

    private static readonly string[] Expected =
    [
        "2:24 Warning /place []",
        "3:66 Warning /actors/0/roles/0/since [from]",
        "4:42 Warning /sources/0/date [publishedOn]",
        "6:129 Warning /claims/0/citations/0/quote/a~1b []",
        "6:144 Warning /claims/0/date [assertedOn]",
    ];

    [Fact]
    public void Validate_ReadDocument_ReportsEachMemberOnceAtItsName()
    {
        var result = ClaimDataset.Read(Document);

        Found(result.Diagnostics).Should().Equal(Expected);
        Found(result.Validate().Diagnostics).Should().Equal(Expected);
        Found(result.Dataset.Validate().Diagnostics).Should().Equal(Expected);
        Messages(result.Dataset.Validate().Diagnostics).Should().Equal(Messages(result.Diagnostics));
    }

    [Fact]
    public void Validate_DeserializedDataset_ReportsTheSameMembers()
    {
        var dataset = JsonSerializer.Deserialize<ClaimDataset>(Document)!; // the document is not null
        var expected = Messages(ClaimDataset.Read(Document).Diagnostics);

        Messages(dataset.Validate().Diagnostics).Should().BeEquivalentTo(expected);
        new ClaimDatasetValidator(Strict).Validate(dataset).Errors.Where(error => error.ErrorCode == "CM0013").Select(error => error.ErrorMessage).Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Validate_RecordWithExtensions_ReportsThoseWithoutPrefix()
    {
        var claim = new Claim { Id = "c", Text = "T", Extensions = Extensions.Empty.With("answers", "1").With("x-answers", "1").With("verdict", "1") };

        new ClaimValidator(Strict).Validate(claim).Errors.Where(error => error.ErrorCode == "CM0013").Select(error => error.ErrorMessage).Should().Equal(
            "The member \"answers\" is not a known member of a claim; it is preserved. Custom members start with \"x-\".",
            "The member \"verdict\" is not a known member of a claim; it is preserved. Did you mean \"reviews\"? Custom members start with \"x-\".");
    }

    [Fact]
    public void Validate_ExtensionWithNameOfKnownMember_IsAnErrorBecauseItCannotBeWritten()
    {
        var dataset = new ClaimDataset { Extensions = Extensions.Empty.With("title", "\"T\"") };
        const string Message = "\"title\" is a known member of a dataset, and cannot be the name of an extension.";

        dataset.Validate().Diagnostics.Select(diagnostic => diagnostic.ToString()).Should().Equal($"/title: error CM0006: {Message}");
        dataset.Validate(new() { Rules = RuleSet.Default.Without("CM0013") }).HasErrors.Should().BeTrue();
        new ClaimDatasetValidator().Validate(dataset).Errors.Select(error => $"{error.PropertyName}: {error.ErrorMessage}").Should().Equal($"Title: {Message}");
    }

    [Fact]
    public void Validate_OtherSeverity_IsUsed()
    {
        var result = ClaimDataset.Read(Document);

        result.Validate(Strict).Diagnostics.Count(found => found.Severity == DiagnosticSeverity.Error).Should().Be(Expected.Length);
        result.Dataset.Validate(Strict).Diagnostics.Count(found => found.Severity == DiagnosticSeverity.Error).Should().Be(Expected.Length);
        result.Validate(new() { Rules = RuleSet.Default.Without("CM0013") }).Diagnostics.Should().BeEmpty();
        result.Dataset.Validate(new() { Rules = RuleSet.Default.Without("CM0013") }).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1.7", """{"claimModel":"1.7","claims":[{"id":"c","text":"T","date":1,"new":1},{"id":"d","text":"T","date":2}],"sources":[{"id":"s","date":1}]}""")]
    [InlineData("last", """{"claims":[{"id":"c","text":"T","date":1,"new":1},{"id":"d","text":"T","date":2}],"sources":[{"id":"s","date":1}],"claimModel":"1.7"}""")]
    public void Validate_LaterMinorVersion_ReportsEachNameOnceAsInformation(string version, string json)
    {
        string[] expected = ["Info /claims/0/date", "Info /claims/0/new", "Info /sources/0/date"];
        var result = ClaimDataset.Read(json);

        InfoOf(result.Diagnostics).Should().Equal(expected, version);
        InfoOf(result.Validate(Strict).Diagnostics).Should().Equal(expected);
        InfoOf(result.Dataset.Validate(Strict).Diagnostics).Should().Equal(expected);
        InfoOf(JsonSerializer.Deserialize<ClaimDataset>(json)!.Validate(Strict).Diagnostics).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ValidateLines_AnyNumberOfThreads_ReportsEachMember(int threads)
    {
        var lines = Lines("1.0");

        var report = Validate(lines, threads);

        report.Should().HaveCount(2 * LineCount).And.OnlyContain(found => found.Severity == DiagnosticSeverity.Warning);
        report.Take(2).Select(found => (found.Line, found.Column, found.JsonPointer, found.Suggestion)).Should().Equal(
            (2, 42, "/date", "assertedOn"), (2, 78, "/citations/0/page", "locator"));
        Messages(report).Should().Equal(Messages(ReadLines(lines)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ValidateLines_LaterMinorVersion_ReportsEachNameOnceAsInformation(int threads)
    {
        var lines = Lines("1.7");
        (int?, string, DiagnosticSeverity)[] expected = [(2, "/date", DiagnosticSeverity.Info), (2, "/citations/0/page", DiagnosticSeverity.Info)];

        Validate(lines, threads).Select(found => (found.Line, found.JsonPointer, found.Severity)).Should().Equal(expected);
        ReadLines(lines).Select(found => (found.Line, found.JsonPointer, found.Severity)).Should().Equal(expected);
    }

    private const int LineCount = 5_000;

    /// <summary>Lines of several chunks; the claims refer to a source at the end, so that they are also evaluated there.</summary>
    private static byte[] Lines(string version) => Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, LineCount)
        .Select(number => $$"""{"type":"claim","id":"c{{number:D5}}","text":"T","date":1,"citations":[{"source":"s","page":1}],"x-note":"{{new string('n', 100)}}"}""")
        .Prepend($$"""{"type":"dataset","claimModel":"{{version}}"}""")
        .Append("""{"type":"source","id":"s","title":"S"}""")));

    private static List<Diagnostic> Validate(byte[] lines, int threads) => UnknownIn(ClaimJsonLines.Validate(
        new MemoryStream(lines), null, new() { MaxDegreeOfParallelism = threads, MaxDiagnostics = 10 * LineCount }, TestContext.Current.CancellationToken).Validation.Diagnostics);

    private static List<Diagnostic> ReadLines(byte[] lines) => UnknownIn(ClaimDataset.ReadLines(new MemoryStream(lines)).Validate().Diagnostics);

    private static List<Diagnostic> UnknownIn(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Where(found => found.Code == "CM0013")];

    private static IEnumerable<string> Found(IEnumerable<Diagnostic> diagnostics) =>
        UnknownIn(diagnostics).Select(found => $"{found.Line}:{found.Column} {found.Severity} {found.JsonPointer} [{found.Suggestion}]");

    private static IEnumerable<string> InfoOf(IEnumerable<Diagnostic> diagnostics) => UnknownIn(diagnostics).Select(found => $"{found.Severity} {found.JsonPointer}");

    private static IEnumerable<string> Messages(IEnumerable<Diagnostic> diagnostics) => UnknownIn(diagnostics).Select(found => found.Message);
}
