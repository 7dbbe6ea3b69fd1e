using ClaimModel.JsonLines;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.JsonLines.Sketches;

/// <summary>Validation with and without sketches, on random files of which most lines are changed.</summary>
public class SketchDifferenceTests
{
    private const int Claims = 1_000;

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, TestEffort.Cases(5))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Validate_ChangedLines_ReportsTheSameWithSketches(int seed)
    {
        var random = new Random(seed);
        using var file = SketchedFile.Create(random, Claims);
        var expected = file.Validate(usesSketches: false, threads: 1, chunkSize: 1 << 18);

        var sketched = file.Validate(usesSketches: true);
        var parallel = file.Validate(usesSketches: true, threads: 3, chunkSize: 1 << random.Next(8, 19));

        sketched.Json.Should().Be(expected.Json);
        parallel.Json.Should().Be(expected.Json);
        expected.Report.Validation.Diagnostics.Count.Should().BeGreaterThan(Claims / 2);
        sketched.ClearedLines.Should().BeGreaterThan(Claims / 5);
        expected.ClearedLines.Should().Be(0);
    }

    /// <summary>Without lines that are not read completely: what is reported of them depends on what else is in the document.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Validate_ReadableChangedLines_FindsTheSameAsInMemory(int seed)
    {
        using var file = new SketchedFile(SketchedFile.CreateLines(new Random(seed), Claims).Where(IsReadable));

        var streamed = file.Validate(usesSketches: true).Report.Validation.Diagnostics.Select(Shown).ToList();
        var held = file.ValidateInMemory().Select(Shown).ToList();

        streamed.Order(StringComparer.Ordinal).Should().Equal(held.Order(StringComparer.Ordinal));
        streamed.Count.Should().BeGreaterThan(Claims / 4);
    }

    [Fact]
    public void Validate_GeneratedLines_ClearsMostClaims()
    {
        using var file = new SketchedFile(GeneratedLines.Records().Concat(Enumerable.Range(0, Claims).Select(new GeneratedLines(new Random(1)).Claim)));

        var result = file.Validate(usesSketches: true);

        result.Report.Counts.Claims.Should().Be(Claims);
        result.ClearedLines.Should().BeGreaterThan(Claims * 3 / 4);
        result.Json.Should().Be(file.Validate(usesSketches: false).Json);
    }

    private static bool IsReadable(byte[] line) => ClaimJsonLines.Read(new MemoryStream(line)).SelectMany(read => read.Diagnostics).All(found => found.Severity < DiagnosticSeverity.Warning);

    /// <summary>Without locations, which are more exact where the text is available.</summary>
    private static string Shown(Diagnostic found) => $"{found.RecordId} {found.Code} {found.Message} {found.Suggestion}";
}
