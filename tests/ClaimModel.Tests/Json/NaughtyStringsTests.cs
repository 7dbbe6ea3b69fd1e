using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests with strings that often cause errors in software, in every text of every record.</summary>
public class NaughtyStringsTests
{
    [Fact]
    public void WriteAndRead_EveryStringInEveryText_GivesTheSameString()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!;

        strings.Should().HaveCount(515);
        foreach (string text in strings)
        {
            ClaimDataset dataset = new Samples(_ => text).Dataset;
            ReadResult result = ClaimDataset.Read(dataset.ToUtf8());

            result.HasErrors.Should().BeFalse();
            result.Dataset.Should().Be(dataset);
            result.Dataset.Claims[0].Text.Should().Be(text);
            result.Dataset.Extensions["x-dataset"]!.ToJsonElement().GetString().Should().Be(text);
            ClaimDataset.Read(dataset.ToJson(new() { Indented = false })).Dataset.Should().Be(dataset);
            JsonSerializer.Deserialize<ClaimDataset>(JsonSerializer.Serialize(dataset)).Should().Be(dataset);
        }
    }

    [Fact]
    public void WriteAndRead_EveryStringAsUnknownMemberName_GivesTheSameName()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!;
        Extensions extensions = strings.Distinct(StringComparer.Ordinal).Aggregate(Extensions.Empty, (all, name) => all.With("x-" + name, "1"));

        ReadResult result = ClaimDataset.Read(new ClaimDataset { Extensions = extensions }.ToUtf8());

        result.Diagnostics.Should().BeEmpty();
        (result.Dataset.Extensions == extensions).Should().BeTrue();
    }
}
