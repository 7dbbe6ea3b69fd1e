using System.Text;
using System.Text.Json;
using ClaimModel.JsonLines;
using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

/// <summary>Of very many diagnostics, the first of each severity are listed, and all of them are counted.</summary>
public class MaxDiagnosticsTests
{
    private const string KnownMember = "CM0013";
    private const string Header = """{"type":"dataset","claimModel":"1.0"}""";

    private static readonly string WrongElements = Document(Enumerable.Repeat("1", 25_000));

    [Fact]
    public void Read_ManyWrongElements_ListsTheFirstTenThousand()
    {
        var result = ClaimDataset.Read(WrongElements);

        result.Diagnostics.Should().HaveCount(10_000);
        result.Diagnostics[^1].JsonPointer.Should().Be("/claims/9999");
        result.Omitted.Should().Be(15_000);
        result.Count(DiagnosticSeverity.Error).Should().Be(25_000);
        result.ToString().Should().Be("25,000 errors, 0 warnings, 0 info messages");
        result.Dataset.ReadErrors.Should().HaveCount(10_000);
        result.Dataset.ReadErrorCount.Should().Be(25_000);
    }

    [Fact]
    public void Read_ManyWrongElements_TakesAFewTimesTheMemoryOfTheText()
    {
        var text = Encoding.UTF8.GetBytes(Document(Enumerable.Repeat("1", 1_000_000)));
        ClaimDataset.Read(WrongElements, new() { MaxDiagnostics = 10 });
        var before = GC.GetAllocatedBytesForCurrentThread();

        ClaimDataset.Read(text, new() { MaxDiagnostics = 10 }).Count(DiagnosticSeverity.Error).Should().Be(1_000_000);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(50L * text.Length);
    }

    [Fact]
    public void Read_ManySyntaxErrors_ListsTheFirst()
    {
        var result = ClaimDataset.Read($$"""{"claimModel":"1.0","x-a":[{{string.Concat(Enumerable.Repeat("1 ", 20_000))}}1]}""", new() { MaxDiagnostics = 3 });

        result.Diagnostics.Select(found => found.ToString()).Should().Equal(
            "(1,30): error CM0001: Found '1', where a comma or a closing bracket is required. A comma is missing before it.",
            "(1,32): error CM0001: Found '1', where a comma or a closing bracket is required. A comma is missing before it.",
            "(1,34): error CM0001: Found '1', where a comma or a closing bracket is required. A comma is missing before it.");
        result.Omitted.Should().Be(19_997);
    }

    [Fact]
    public void Read_ErrorsFoundInAnotherOrder_ListsTheFirstInTheText()
    {
        // That "text" is missing is known only at the end of a claim, and reported at its beginning.
        var result = ClaimDataset.Read(Document(Enumerable.Repeat("""{"id":"a","claimants":[1,2,3]}""", 5_000)), new() { MaxDiagnostics = 5 });

        result.Diagnostics.Select(found => $"{found.Code} {found.JsonPointer}").Should().Equal(
            "CM0007 /claims/0", "CM0009 /claims/0/claimants/0", "CM0009 /claims/0/claimants/1", "CM0009 /claims/0/claimants/2", "CM0007 /claims/1");
        result.Count(DiagnosticSeverity.Error).Should().Be(20_000);
    }

    [Fact]
    public void Validate_ManyWarningsBeforeAnError_ListsTheError()
    {
        var claims = Enumerable.Repeat("""{"id":"a","text":"t","unknown":1}""", 5_000).Append("7");

        var report = ClaimDataset.Read(Document(claims), new() { MaxDiagnostics = 10 }).Validate(new() { MaxDiagnostics = 10, Rules = RuleSet.Default.Without("CM4001") });

        report.Of(DiagnosticSeverity.Warning).Should().HaveCount(10);
        report.Of(DiagnosticSeverity.Error).Select(found => found.JsonPointer).Should().Equal("/claims/5000");
    }

    [Fact]
    public void Validate_DisabledRule_DoesNotCountWhatReadingOmitted()
    {
        var read = ClaimDataset.Read(Document(Enumerable.Range(0, 5_000).Select(index => $$"""{"id":"c{{index}}","text":"t","unknown":1}""")), new() { MaxDiagnostics = 10 });
        read.Count(DiagnosticSeverity.Warning).Should().Be(5_000);
        var rules = RuleSet.Default.Without(KnownMember);

        var report = read.Validate(new() { MaxDiagnostics = 10, Rules = rules });

        report.Diagnostics.Should().NotContain(found => found.Code == KnownMember);
        report.Count(DiagnosticSeverity.Warning).Should().Be(read.Dataset.Validate(new() { MaxDiagnostics = 100_000, Rules = rules }).Count(DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Validate_SeverityOfARuleChanged_CountsWhatReadingOmittedAccordingly()
    {
        var read = ClaimDataset.Read(Document(Enumerable.Repeat("""{"id":"a","text":"t","unknown":1}""", 100)), new() { MaxDiagnostics = 10 });
        var rules = RuleSet.Default.WithSeverity(KnownMember, DiagnosticSeverity.Error).Without("CM4001");

        read.Validate(new() { Rules = rules }).Count(DiagnosticSeverity.Error).Should().Be(100);
    }

    [Fact]
    public void Validate_ManyViolationsInMemory_ListsTheFirstInTheText()
    {
        var many = Enumerable.Range(0, 5_000).Select(index => $$"""{"id":"c{{index}}","text":"t","claimants":["x","y"]}""");
        var options = new ValidationOptions { MaxDiagnostics = 10 };
        var read = ClaimDataset.Read(Document(many));

        var report = read.Validate(options);
        var all = read.Validate(new() { MaxDiagnostics = int.MaxValue });

        report.Of(DiagnosticSeverity.Error).Should().Equal(all.Of(DiagnosticSeverity.Error).Take(10));
        report.Of(DiagnosticSeverity.Warning).Should().Equal(all.Of(DiagnosticSeverity.Warning).Take(10));
        report.ToString().Should().Be(all.ToString());
        report.Omitted.Should().Be(all.Diagnostics.Count - 20);
        (read.Dataset with { Title = "Changed" }).Validate(options).ToString().Should().Be(all.ToString());
        (read.Dataset with { Title = "Changed" }).Validate(options).Of(DiagnosticSeverity.Error).Select(found => found.JsonPointer).Should().HaveCount(10).And.StartWith("/claims/0/claimants/0");
    }

    [Fact]
    public void Validate_ConsequencesOfErrorsThatAreNotListed_AreNotReported()
    {
        // The claimants cannot be read, so that it is not known whether the claims have any.
        var claims = Enumerable.Range(0, 3_000).Select(index => $$"""{"id":"c{{index}}","text":"t","claimants":7}""");

        var report = ClaimDataset.Read(Document(claims), new() { MaxDiagnostics = 5 }).Validate();

        report.Of(DiagnosticSeverity.Error).Should().HaveCount(5);
        report.Diagnostics.Select(found => found.Code).Should().NotContain("CM4401");
        report.Count(DiagnosticSeverity.Error).Should().Be(3_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void ValidateLines_ManyErrors_ListsTheFirstForAnyNumberOfThreads(int threads)
    {
        var lines = string.Join('\n', Enumerable.Repeat("""{"type":"claim","id":"a","text":"t","unknown":1}""", 40_000).Prepend(Header).Append("1"));

        var report = ClaimJsonLines.Validate(
            new MemoryStream(Encoding.UTF8.GetBytes(lines)),
            new() { MaxDiagnostics = 4 },
            new() { MaxDegreeOfParallelism = threads },
            TestContext.Current.CancellationToken).Validation;

        report.Of(DiagnosticSeverity.Warning).Select(found => found.Line).Should().AllSatisfy(line => line.Should().BeLessThan(5));
        report.Of(DiagnosticSeverity.Error).Select(found => found.Line).Should().Equal(3, 4, 5, 6);
        report.Count(DiagnosticSeverity.Error).Should().Be(40_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ValidateLines_InvalidLines_CountsAll(int threads)
    {
        var lines = string.Join('\n', Enumerable.Repeat("1", 30_000).Prepend(Header));

        var report = ClaimJsonLines.Validate(
            new MemoryStream(Encoding.UTF8.GetBytes(lines)), null, new() { MaxDegreeOfParallelism = threads, MaxDiagnostics = 7 }, TestContext.Current.CancellationToken).Validation;

        report.Diagnostics.Select(found => found.Line).Should().Equal(2, 3, 4, 5, 6, 7, 8);
        report.ToString().Should().Be("30,000 errors, 0 warnings, 0 info messages");
    }

    [Fact]
    public void ReadLines_ManyErrors_ListsTheFirst()
    {
        var line = $$"""{"type":"claim","id":"a","text":"t","claimants":[{{string.Join(',', Enumerable.Repeat("1", 100))}}]}""";
        var lines = string.Join('\n', Enumerable.Repeat(line, 10).Prepend(Header));

        var read = ClaimDataset.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(lines)), new() { MaxDiagnostics = 60 });

        read.Diagnostics.Select(found => found.Line).Should().HaveCount(60).And.AllBeEquivalentTo(2);
        read.Count(DiagnosticSeverity.Error).Should().Be(1_000);
        ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), new() { MaxDiagnostics = 60 }).Select(record => record.Omitted).Should().StartWith([0, 40, 40]);
    }

    [Fact]
    public void Deserialize_ManyErrors_ThrowsWithTheFirst()
    {
        var thrown = FluentActions.Invoking(() => JsonSerializer.Deserialize<ClaimDataset>(WrongElements)).Should().Throw<InvalidJsonException>().Which;

        thrown.Diagnostics.Should().HaveCount(10_000);
        thrown.Omitted.Should().Be(15_000);
        thrown.Message.Should().EndWith(" … and 24,990 more.");
    }

    [Fact]
    public void GetDatasetOrThrow_ManyErrors_StatesTheirNumber()
    {
        var read = ClaimDataset.Read(WrongElements, new() { MaxDiagnostics = 20 });

        var thrown = FluentActions.Invoking(read.GetDatasetOrThrow).Should().Throw<InvalidDatasetException>().Which;
        thrown.Message.Should().StartWith("The dataset has 25,000 errors.\n").And.EndWith("\n… and 24,990 more.");
        thrown.Omitted.Should().Be(24_980);
        FluentActions.Invoking(() => read.Dataset.ToJson()).Should().Throw<InvalidDatasetException>()
            .WithMessage("The dataset was read with 25,000 errors, and cannot be written*").Which.Omitted.Should().Be(24_980);
        read.Dataset.Validate().Count(DiagnosticSeverity.Error).Should().Be(25_000);
    }

    [Fact]
    public void Read_LaterMinorVersion_ReportsUnknownMembersOnceEach()
    {
        var claims = Enumerable.Repeat("""{"id":"a","text":"t","later":1}""", 500);

        var result = ClaimDataset.Read($$"""{"claimModel":"1.9","claims":[{{string.Join(',', claims)}}]}""", new() { MaxDiagnostics = 10 });

        result.ToString().Should().Be("0 errors, 0 warnings, 2 info messages");
        result.Omitted.Should().Be(0);
    }

    [Fact]
    public void Read_UnsupportedVersionAfterManyErrors_IsReportedAlone()
    {
        var result = ClaimDataset.Read("""{"claims":[1,1,1,1],"claimModel":"2.0"}""", new() { MaxDiagnostics = 2 });

        result.Diagnostics.Select(found => found.Code).Should().Equal("CM0019");
        result.Omitted.Should().Be(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MaxDiagnostics_LessThanOne_Throws(int value)
    {
        FluentActions.Invoking(() => new ReadOptions { MaxDiagnostics = value }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ValidationOptions { MaxDiagnostics = value }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Document(IEnumerable<string> claims) => $$"""{"claimModel":"1.0","claims":[{{string.Join(',', claims)}}]}""";
}
