using System.Text.RegularExpressions;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests;

/// <summary>Validates each file of the json-parsing suite.</summary>
public sealed partial class JsonSuiteTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Validate_EveryFile_ReportsReadableProblemsWithLocations()
    {
        var files = Directory.GetFiles(Path.GetDirectoryName(SuiteFiles.PathOf("json-parsing/LICENSE"))!, "*.json"); // never null: the name is below the folder

        files.Should().HaveCount(318);
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            File.Copy(file, _folder.PathOf(name));

            var result = await ToolRun.InAsync(_folder, "validate", name);

            result.ExitCode.Should().BeOneOf([1, 3], "{0} is no dataset", name);
            result.Error.Should().Be("", name);
            result.OutLines.Should().HaveCountGreaterThan(1, name);
            result.OutLines[..^1].Should().OnlyContain(line => line.StartsWith(name, StringComparison.Ordinal) && Problem().IsMatch(line), name);
            result.OutLines[^1].Should().StartWith($"{name}: not valid, ", name);
            (result.Out.Contains("   at ", StringComparison.Ordinal) || result.Out.Contains("Exception", StringComparison.Ordinal)).Should().BeFalse(name);
            result.Out.Where(letter => char.IsControl(letter) && letter != '\n').Should().BeEmpty(name);
        }
    }

    [GeneratedRegex(@"^[^(]+\([1-9][0-9]*,[1-9][0-9]*\): (error|warning|info) CM[0-9]{4}: .*[.?]$")]
    private static partial Regex Problem();
}
