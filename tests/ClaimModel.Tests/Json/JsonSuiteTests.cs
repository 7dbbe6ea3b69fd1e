using System.Text.Json;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests with the JSON documents of the suite json-parsing: 95 valid, 188 invalid, 35 that may be either.</summary>
public class JsonSuiteTests
{
    /// <summary>The codes of errors that are detected before values are read: syntax, encoding, invalid UTF-8, depth, empty file.</summary>
    private static readonly string[] Codes = ["CM0001", "CM0002", "CM0003", "CM0005", "CM0021"];

    [Fact]
    public void Read_EveryFile_GivesDiagnosticsWithLocations()
    {
        string[] files = Files("*");

        files.Should().HaveCount(318);
        files.Should().AllSatisfy(file =>
        {
            byte[] text = File.ReadAllBytes(file);
            int lines = 1 + text.Count(value => value is (byte)'\n' or (byte)'\r');

            ReadResult result = ClaimDataset.Read(text);

            result.HasErrors.Should().BeTrue("none of the files is a dataset");
            result.Diagnostics.Should().OnlyContain(found =>
                found.Line >= 1 && found.Line <= lines && found.Column >= 1 && found.Column <= text.Length + 1 && found.Message.EndsWith('.'));
            ClaimDataset.Read(result.Dataset.AcceptLoss().ToUtf8()).HasErrors.Should().BeFalse();
        });
    }

    [Fact]
    public void Read_EveryInvalidFile_ReportsTheLocationOfTheError()
    {
        string[] files = Files("n_*");

        files.Should().HaveCount(188);
        files.Should().OnlyContain(file => ClaimDataset.Read(File.ReadAllBytes(file), null).Diagnostics
            .Any(found => found.Severity == DiagnosticSeverity.Error && Codes.Contains(found.Code)));
    }

    [Fact]
    public void WriteAndRead_EveryValidFileAsUnknownMember_IsPreserved()
    {
        string[] files = Files("y_*");
        string[] rejected = [];

        files.Should().HaveCount(95);
        foreach (string file in files)
        {
            byte[] value = File.ReadAllBytes(file);
            byte[] text = [.. "{\"claimModel\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"T\",\"x-value\":"u8, .. value, .. "}],\"x-value\":"u8, .. value, .. "}"u8];
            ReadResult result = ClaimDataset.Read(text);
            if (result.HasErrors)
            {
                rejected = [.. rejected, Path.GetFileName(file)];
                result.Diagnostics.Select(found => found.Code).Should().Equal("CM0006", "CM0006");
                continue;
            }

            ClaimDataset again = ClaimDataset.Read(result.Dataset.ToUtf8()).GetDatasetOrThrow();

            again.Should().Be(result.Dataset);
            using JsonDocument original = JsonDocument.Parse(value);
            foreach (Extensions extensions in (Extensions[])[again.Extensions, again.Claims[0].Extensions])
            {
                JsonElement.DeepEquals(extensions["x-value"]!.ToJsonElement(), original.RootElement).Should().BeTrue();
            }
        }

        rejected.Should().BeEquivalentTo("y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json");
    }

    private static string[] Files(string pattern)
    {
        string folder = Path.GetDirectoryName(SuiteFiles.PathOf("json-parsing/LICENSE"))!;
        return [.. Directory.EnumerateFiles(folder, pattern + ".json").Order(StringComparer.Ordinal)];
    }
}
