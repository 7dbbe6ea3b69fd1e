using System.Text;
using ClaimModel.Interchange.Importing;

namespace ClaimModel.Interchange.Tests.Importing;

public class LinesSinkTests
{
    private static readonly ImportOrigin Somewhere = ImportOrigin.At(DiagnosticLocation.InText(3, 7, file: "f"));

    [Theory]
    [InlineData(1000)]
    [InlineData(2)]
    [InlineData(0)]
    public void Add_RepeatedAndDifferentRecords_AreFoundWithAndWithoutTemporaryFiles(long maxRemembered)
    {
        var log = new ImportLog(new() { File = "f" });
        using var output = new MemoryStream();
        using var sink = new LinesSink(output, log, maxRemembered);
        foreach (var text in "abcabdaxayaxb")
        {
            sink.Add(new Claim { Id = $"{(text is 'x' or 'y' ? 'a' : text)}", Text = $"{text}." }, Somewhere);
        }

        sink.Complete();

        var claims = ClaimDataset.ReadLines(new MemoryStream(output.ToArray())).Dataset.Claims;
        claims.Select(claim => claim.Text).Should().Equal("a.", "b.", "c.", "d.", "x.", "y.");
        claims.Select(claim => claim.Id.Value).Should().OnlyHaveUniqueItems();
        sink.Counts.Claims.Should().Be(6);
        log.Diagnostics().Select(diagnostic => diagnostic.ToString()).Distinct().Should().HaveCount(2).And.OnlyContain(text => text.StartsWith("f(3,7): warning CM7006: The id \"a\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Add_ManyRecords_AreTheSameWithAndWithoutTemporaryFiles()
    {
        Lines(10_000_000).Should().Equal(Lines(500));
        Lines(500).Should().HaveCount(3001);
    }

    private static string[] Lines(long maxRemembered)
    {
        using var output = new MemoryStream();
        using var sink = new LinesSink(output, new(new()), maxRemembered);
        for (var number = 0; number < 5000; number++)
        {
            sink.Add(new Claim { Id = $"c{number % 3000}", Text = new string('x', number % 3000) }, Somewhere);
        }

        sink.Complete();
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
