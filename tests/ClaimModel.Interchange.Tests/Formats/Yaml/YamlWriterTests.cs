using System.Text;
using System.Text.Json;
using ClaimModel.Interchange.Formats.Yaml;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Yaml;

public sealed class YamlWriterTests
{
    [Fact]
    public void Write_Dataset_IsInBlockStyle()
    {
        var dataset = new ClaimDataset
        {
            Title = "no",
            Claims =
            [
                new Claim
                {
                    Id = "a",
                    Text = "He said: \"the allegations are nonsense\".",
                    Claimants = ["lavrov", "peskov"],
                    AssertedOn = "2017-04-12",
                    StatusReason = "First line.\n\n  Second: line.\n",
                    Proposition = new() { Subject = "Putin's advisers", Predicate = "12", Quantity = new() { Amount = Number.Parse("1.10") } },
                    Tags = ["https://example.org/a#b", "yes"],
                    Extensions = Extensions.Empty.With("x-empty", "{}").With("x-null", "null").With("x-text", "\"null\""),
                },
            ],
        };

        Write(dataset).Should().Be("""
            claimModel: "1.0"
            title: "no"
            claims:
            - id: a
              text: "He said: \"the allegations are nonsense\"."
              claimants: [lavrov, peskov]
              proposition:
                subject: Putin's advisers
                predicate: "12"
                quantity:
                  amount: 1.10
              assertedOn: "2017-04-12"
              statusReason: |
                First line.

                  Second: line.
              tags:
              - https://example.org/a#b
              - "yes"
              x-empty: {}
              x-null: null
              x-text: "null"

            """);
    }

    [Fact]
    public void Write_EveryMemberOfEveryType_IsReadAgain() => AssertRoundTrip(Samples.Maximal);

    [Fact]
    public void Write_Moscow_IsReadAgain() => AssertRoundTrip(ClaimDataset.Load(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json")));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("~")]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("\na")]
    [InlineData(" a\nb")]
    [InlineData("a\n b\n\n\n  c")]
    [InlineData("a \nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\u0085b\u2028c")]
    [InlineData("\uFEFFa")]
    [InlineData("- a\n- b\n")]
    [InlineData("# a\n--- b\n...\n")]
    [InlineData("a\n---\n...\nb")]
    [InlineData("\uD83D\uDE00\n\uD83D\uDE00")]
    [InlineData("\u0000\u0007\u001B")]
    [InlineData("a:\n")]
    [InlineData("a #b")]
    [InlineData("é: è")]
    [InlineData("NULL")]
    [InlineData("1_000")]
    [InlineData("\"'\\")]
    [InlineData("a\tb\n")]
    [InlineData("%a\n@b\n`c")]
    public void Write_DifficultTexts_AreReadAgain(string difficult) =>
        AssertRoundTrip(new ClaimDataset
        {
            Title = difficult,
            Claims = [new Claim { Id = "c", Text = difficult, Tags = [difficult, difficult], Proposition = new() { Subject = difficult, Predicate = "p", Qualifiers = Qualifiers.Of((difficult, difficult)) }, Extensions = Extensions.Empty.With("x-" + difficult, JsonSerializer.Serialize(difficult)) }],
        });

    [Fact]
    public void Write_NaughtyStrings_AreReadAgain()
    {
        var strings = JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(SuiteFiles.PathOf("naughty-strings/blns.json")))!;

        AssertRoundTrip(new ClaimDataset
        {
            Claims = [.. strings.Select((text, index) => new Claim { Id = $"c{index}", Text = text, StatusReason = $"{text}\n{text}\n", Tags = [text, text], Extensions = Extensions.Empty.With($"x-{text}", JsonSerializer.Serialize(text)) })],
        });
    }

    [Fact]
    public void Export_Import_AreTheSameDataset()
    {
        using var output = new MemoryStream();
        ClaimExport.Write(Samples.Maximal, output, InterchangeFormats.FindExport("yaml")!).Losses.Should().BeEmpty();
        output.Position = 0;
        var imported = ClaimImport.Read(output, InterchangeFormats.ImportOf("mine.claims.yml")!);

        imported.HasErrors.Should().BeFalse();
        imported.Dataset.Should().Be(Samples.Maximal);
    }

    [Fact]
    public void Import_Problem_IsLocatedInTheYaml()
    {
        var yaml = "claimModel: \"1.0\"\nclaims:\n- id: a\n  text: b\n  claimants: [nobody]\n"u8.ToArray();
        var imported = ClaimImport.Read(new MemoryStream(yaml), InterchangeFormats.Recognize(yaml)!, new ImportOptions { File = "f.yaml" });

        imported.Validate().Diagnostics.Select(static problem => problem.ToString()).Should().Contain(message => message.StartsWith("f.yaml(5,15): error CM4102"));
    }

    private static string Write(ClaimDataset dataset)
    {
        using var output = new MemoryStream();
        YamlWriter.Write(dataset, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void AssertRoundTrip(ClaimDataset dataset)
    {
        var yaml = Write(dataset);
        var read = YamlReader.Read(Encoding.UTF8.GetBytes(yaml), ReadOptions.Default);
        read.Diagnostics.Where(static problem => problem.Severity == DiagnosticSeverity.Error).Should().BeEmpty(yaml);
        read.Dataset.ToJson().Should().Be(dataset.ToJson());
    }
}
