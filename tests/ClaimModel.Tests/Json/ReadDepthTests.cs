using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

public class ReadDepthTests
{
    [Fact]
    public void Read_64Levels_IsPreserved()
    {
        string json = $$"""{"claimModel":"1.0","x-a":{{new string('[', 63)}}{{new string(']', 63)}}}""";

        ReadResult result = ClaimDataset.Read(json);

        result.Diagnostics.Should().BeEmpty();
        result.Dataset.ToJson(new() { Indented = false }).Should().Be(json);
        ClaimDataset.Read(result.Dataset.ToJson()).Dataset.Should().Be(result.Dataset);
    }

    [Theory]
    [InlineData("[", 64, 90, 63)]
    [InlineData("[", 100_000, 90, 63)]
    [InlineData("[ ", 70, 153, 63)]
    public void Read_DeeperArrays_AreReportedAtLevel65(string open, int count, int column, int levels)
    {
        string json = $$"""{"claimModel":"1.0","title":"T","x-a":{{string.Concat(Enumerable.Repeat(open, count))}}""";

        ReadResult result = ClaimDataset.Read(json);

        result.ShouldReport(
            $"CM0005 1:{column + 12} /x-a{string.Concat(Enumerable.Repeat("/0", levels - 1))}: Objects and arrays are nested more than 64 levels deep.");
        result.Dataset.Title.Should().Be("T");
    }

    [Fact]
    public void Read_DeeperObjects_AreReportedAtLevel65()
    {
        string json = $$"""{"claimModel":"1.0","x-a":{{string.Concat(Enumerable.Repeat("{\"a\":\n", 64))}}""";

        ClaimDataset.Read(json).ShouldReport(
            $"CM0005 64:1 /x-a{string.Concat(Enumerable.Repeat("/a", 63))}: Objects and arrays are nested more than 64 levels deep.");
    }
}
