namespace ClaimModel.Interchange.Tests.Formats;

public class InterchangeFormatsTests
{
    [Theory]
    [InlineData("claims.csv", "csv")]
    [InlineData("CLAIMS.CSV.gz", "csv")]
    [InlineData("pairs.jsonl", null)]
    [InlineData("", null)]
    public void ImportOf_Path_IsTheFormatOfTheExtension(string path, string? format) => (InterchangeFormats.ImportOf(path)?.Name).Should().Be(format);

    [Fact]
    public void ReadFile_ExtensionOfNoFormat_IsRecognizedByContent()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.jsonl");
        File.WriteAllText(path, """{"premise":"A.","hypothesis":"B.","label":"contradiction"}""");
        try
        {
            ClaimImport.ReadFile(path).Dataset.Contradictions.Should().ContainSingle();
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void ExportOf_ExtensionOfNoFormat_IsNull() => InterchangeFormats.ExportOf("pairs.jsonl").Should().BeNull();
}
