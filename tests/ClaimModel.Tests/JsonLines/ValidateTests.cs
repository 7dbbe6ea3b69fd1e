using System.Text;
using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;
using ClaimModel.Tests.Validation;
using ClaimModel.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimModel.Tests.JsonLines;

public sealed class ValidateTests : IDisposable
{
    private const int Chunks = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string FilePath => Path.Combine(_folder.FullName, "x.claims.jsonl");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Streaming validation finds the same problems as validation in memory, whether references point forward or backward.</summary>
    [Fact]
    public void Validate_GeneratedDatasets_FindsTheSameAsInMemory() => Prop.ForAll(InvalidDatasets.All.ToArbitrary(), dataset =>
    {
        var expected = ClaimDataset.Read(dataset.ToUtf8()).Validate(RuleFiles.Options).Diagnostics.Select(found => Shown(found, InRecord(found.JsonPointer))).Order(StringComparer.Ordinal).ToList();

        foreach (var records in new[] { dataset.EnumerateRecords().Skip(1), Mixed(dataset) })
        {
            Write(records);
            var report = Validate(RuleFiles.Options, null);
            report.Validation.Diagnostics.Select(found => Shown(found, found.JsonPointer)).Order(StringComparer.Ordinal).Should().Equal(expected);
            report.Counts.Should().Be(RecordCounts.Of(dataset));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(TestEffort.Cases(150)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Validate_ManyChunks_ReportsTheSameInFileOrder(int jobs)
    {
        var length = WriteMany(claimsFirst: true);
        length.Should().BeGreaterThan(Chunks << 18);

        var report = Validate(null, new() { MaxDegreeOfParallelism = jobs, MaxDiagnostics = 30, Reading = new() { File = "x" } });

        report.Validation.Diagnostics.Select(found => found.ToString()).Should().StartWith(
        [
            "x(102,37): warning CM4002: Claim \"c-100\" is perhaps the same claim as \"c-0\": text and claimants are the same, but no day is known. If it is, merge the two, with the citations and reviews of both; if the claim was made again, use \"repeats\".",
        ]);
        report.Validation.Diagnostics.Select(found => found.Line!.Value).Should().BeInAscendingOrder();
        report.Validation.Diagnostics.Should().Equal(Validate(null, new() { MaxDegreeOfParallelism = 3, MaxDiagnostics = 30, Reading = new() { File = "x" } }).Validation.Diagnostics);
        report.Validation.ToString().Should().Be("12 errors, 119 warnings, 0 info messages");
        report.Validation.Omitted.Should().Be(89);
        report.Validation.Of(DiagnosticSeverity.Error).Should().HaveCount(12);
        report.Counts.Should().Be(new RecordCounts(1, 1, 1, 0, 0, 12_000, 0));
        report.Lines.Should().Be(12_004);
        report.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Validate_ForwardReferences_ReportsNothing()
    {
        File.WriteAllText(FilePath, """
            {"type":"contradiction","claims":["a","b"],"strength":"contrary"}
            {"type":"claim","id":"a","text":"He will go.","claimants":["x"],"citations":[{"source":"s"}]}
            {"type":"claim","id":"b","text":"He will stay.","claimants":["x"],"citations":[{"source":"s"}]}
            {"type":"source","id":"s","title":"Talks"}
            {"type":"actor","id":"x","name":"Ann"}
            """);

        Validate(null, null).Validation.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Validate_CycleAcrossChunks_IsReportedOnceAtItsFirstClaim()
    {
        File.WriteAllLines(FilePath, Enumerable.Range(0, 5_000).Select(claim =>
            $$"""{"type":"claim","id":"c{{claim}}","text":"It is the claim number {{claim}}, with words enough that all of them fill several chunks of a file.","claimants":["x"],"citations":[{"source":"s"}]{{(claim switch { 10 => ",\"repeats\":[\"c4990\"]", 4990 => ",\"repeats\":[\"c2500\"]", 2500 => ",\"repeats\":[\"c10\"]", _ => "" })}}}""")
            .Append("""{"type":"source","id":"s","title":"Talks"}""").Append("""{"type":"actor","id":"x","name":"Ann"}"""));

        Validate(null, new() { Reading = new() { File = "x" } }).Validation.Diagnostics.Select(found => found.ToString()).Should().Equal(
            "x(11,188): error CM4112: Claim \"c10\" repeats itself: \"c10\" → \"c4990\" → \"c2500\" → \"c10\". Remove one of the links.");
    }

    [Fact]
    public void Validate_InvalidLine_DoesNotHideOtherProblems()
    {
        File.WriteAllText(FilePath, """
            {"type":"actor","id":"x","name":"Ann"}
            {"type":"actor","id":"y","name":"Bob",,}
            {"type":"source","id":"s","title":"Talks"}
            {"type":"claim","id":"a","text":"He will go.","claimants":["y","z"],"citations":[{"source":"s"}]}

            """);

        Validate(null, new() { Reading = new() { File = "f" } }).Validation.Diagnostics.Select(found => found.ToString()).Should().Equal(
            "f(2,39): error CM0001: Found a second ',', where a member's name in quotation marks is required. Remove one of the two.",
            "f(2,40): error CM0001: Found '}', where a member's name in quotation marks is required. Remove the comma before it.",
            "f(4,64): error CM4102: Claim \"a\" names the claimant \"z\", which is not an actor in this dataset. Did you mean \"x\"?");
    }

    [Fact]
    public void Validate_TruncatedFile_ReportsOnlyTheTruncation()
    {
        File.WriteAllText(FilePath, """
            {"type":"claim","id":"a","text":"He will go.","claimants":["y"],"citations":[{"source":"s"}]}
            {"type":"source","id":"s","ti
            """);

        Validate(null, null).Validation.Diagnostics.Select(found => $"{found.Line} {found.Code}").Should().Equal("2 CM0001");
    }

    [Fact]
    public void Validate_Canceled_ReportsProblemsFoundSoFar()
    {
        WriteMany(claimsFirst: false);
        using var source = new CancellationTokenSource();

        var report = ClaimJsonLines.Validate(FilePath, options: new() { MaxDegreeOfParallelism = 1, Progress = new Cancelling(source) }, cancellationToken: source.Token);

        report.IsComplete.Should().BeFalse();
        report.Counts.Claims.Should().BeInRange(1, 11_999);
        report.Validation.Diagnostics.Should().NotBeEmpty();
    }

    [Fact]
    public void Validate_RuleThatNeedsLaterRecord_IsEvaluatedAgainAtTheEnd()
    {
        WriteMany(claimsFirst: true);
        var rule = new RecordRule<ClaimDataset>(
            new("X0001", "x", DiagnosticSeverity.Error, "X.", "X.", "x", "X."), static (_, context) => context.Report("", $"Ann is {context.FindActor("ann")?.Name}."))
        { NeedsDataset = true };

        Validate(new() { Rules = RuleSet.Default.With(rule) }, null).Validation.Diagnostics.Where(found => found.Code == "X0001").Select(found => $"{found.Line} {found.Message}")
            .Should().Equal("1 Ann is Ann.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Validate_InvalidRecordWithValidDuplicateInLaterChunk_UsesTheValidRecord(int jobs)
    {
        const int Many = 10_000;
        var claims = Enumerable.Range(0, Many).Select(index => $$"""{"type":"claim","id":"c{{index}}","text":"Claim {{index}}.","claimants":["a"],"onBehalfOf":"b","assertedOn":"2017-04-12"}""");
        File.WriteAllLines(FilePath,
        [
            """{"type":"actor","id":"b","name":"B"}""",
            """{"type":"actor","id":"a","name":7}""",
            .. claims,
            """{"type":"actor","id":"a","name":"A","roles":[{"title":"minister","organization":"b","to":"2010"}]}""",
        ]);

        var found = Validate(null, new() { MaxDegreeOfParallelism = jobs, MaxDiagnostics = 3 * Many }).Validation.Diagnostics.Where(diagnostic => diagnostic.Code != "CM4402");

        found.Select(diagnostic => $"{diagnostic.Line} {diagnostic.Code}").Should().Equal(["2 CM0009", .. Enumerable.Range(3, Many).Select(line => $"{line} CM4305")]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Validate_RunningClock_IsReadOnce(int jobs)
    {
        WriteMany(claimsFirst: true);
        var clock = new RunningClock();

        Validate(new() { TimeProvider = clock }, new() { MaxDegreeOfParallelism = jobs });

        clock.Reads.Should().Be(1);
    }

    [Fact]
    public void Validate_ByteOrderMark_DoesNotHideProblemsOfTheFirstLine()
    {
        const string Text = """
            {"type":"claim","id":"a","text":"He will go.","claimants":["x"],"citations":[{"source":"s"}]}
            {"type":"claim","id":"b","text":"He will stay.","claimants":["x"],"citations":[{"source":"s"}],"supersedes":["a"]}
            {"type":"claim","id":"a","text":"He will go.","claimants":["x"],"citations":[{"source":"s"}]}
            {"type":"source","id":"s","title":"Talks"}
            {"type":"actor","id":"x","name":"Ann"}
            """;
        File.WriteAllText(FilePath, Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Validate(null, null).Validation.Diagnostics.Select(found => $"{found.Line}:{found.Column} {found.Code}").Should().Equal("2:110 CM4406", "3:22 CM4001", "3:33 CM4002");
    }

    [Fact]
    public void Validate_RuleThatThrows_ThrowsItsException()
    {
        WriteMany(claimsFirst: false);
        var rule = new RecordRule<Claim>(new("X0001", "x", DiagnosticSeverity.Error, "X.", "X.", "x", "X."), static (_, _) => throw new TimeoutException("no"));

        FluentActions.Invoking(() => Validate(new() { Rules = RuleSet.Default.With(rule) }, new() { MaxDegreeOfParallelism = 2 }))
            .Should().Throw<TimeoutException>().WithMessage("no");
    }

    private StreamingReport Validate(ValidationOptions? validation, StreamingOptions? options) =>
        ClaimJsonLines.Validate(FilePath, validation, options, TestContext.Current.CancellationToken);

    private static string Shown(Diagnostic found, string pointer) => $"{found.RecordId} {pointer} {found.Severity} {found.Code} {found.Message}";

    private static string InRecord(string pointer) => pointer.Split('/', 4) is [_, _, _, var rest] ? $"/{rest}" : "";

    /// <summary>Returns the records with types mixed, so that references point in both directions; records of one type keep their order.</summary>
    private static IEnumerable<ExtensibleRecord> Mixed(ClaimDataset dataset) =>
    [
        .. dataset.Contradictions, .. dataset.Claims.Take(2), .. dataset.Sources.Take(1), .. dataset.Actors, .. dataset.Claims.Skip(2),
        .. dataset.Units.Take(1), .. dataset.Predicates, .. dataset.Topics, .. dataset.Units.Skip(1), .. dataset.Sources.Skip(1),
    ];

    private void Write(IEnumerable<ExtensibleRecord> records)
    {
        using var file = File.Create(FilePath);
        ClaimJsonLines.Write(file, records.Prepend(new ClaimDataset()));
    }

    /// <summary>Writes 12,000 claims: every hundredth repeats the text of an earlier one, and every thousandth has an unknown claimant.</summary>
    private long WriteMany(bool claimsFirst)
    {
        ExtensibleRecord[] others = [new Actor { Id = "ann", Name = "Ann" }, new Topic { Id = "t", Label = "Talks" }, new Source { Id = "s", Title = "Talks" }];
        var claims = Enumerable.Range(0, 12_000).Select(claim => new Claim
        {
            Id = $"c-{claim}",
            Text = claim % 100 == 0 ? "It was said." : $"It was said in the talks, for the time number {claim}.",
            Claimants = [claim % 1_000 == 999 ? "bob" : "ann"],
            Topics = ["t"],
            Citations = [new() { Source = "s" }],
        });
        Write(claimsFirst ? claims.Concat(others) : others.Concat(claims));
        return new FileInfo(FilePath).Length;
    }

    private sealed class RunningClock : TimeProvider
    {
        private int _reads;

        public int Reads => _reads;

        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).AddYears(Interlocked.Increment(ref _reads));
    }

    private sealed class Cancelling(CancellationTokenSource source) : IProgress<JsonLinesProgress>
    {
        public void Report(JsonLinesProgress value)
        {
            if (value.Records > 2_000)
            {
                source.Cancel();
            }
        }
    }
}
