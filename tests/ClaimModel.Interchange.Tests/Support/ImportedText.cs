using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Support;

/// <summary>Imports texts and files for tests.</summary>
internal static class ImportedText
{
    public const string File = "input";

    /// <summary>Imports a text into memory. Importing it again, and importing it as a stream, must give the same records.</summary>
    public static ImportResult Import(this IImportFormat format, string text) => format.Import(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Import(IImportFormat, string)"/>
    public static ImportResult Import(this IImportFormat format, byte[] content, ImportOptions? options = null)
    {
        options = (options ?? new()) with { File = File };
        var result = ClaimImport.Read(new MemoryStream(content), format, options);
        var again = ClaimImport.Read(new MemoryStream(content), format, options);
        again.Dataset.ToJson().Should().Be(result.Dataset.ToJson());
        again.Diagnostics.Should().Equal(result.Diagnostics);
        return result;
    }

    /// <summary>Imports a text as a stream, and returns the JSON Lines without the header.</summary>
    public static string[] ImportLines(this IImportFormat format, string text)
    {
        using var output = new MemoryStream();
        ClaimImport.ReadToJsonLines(new MemoryStream(Encoding.UTF8.GetBytes(text)), output, format, new() { File = File });
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
    }

    /// <summary>Returns the text of a file in the folder of the test project.</summary>
    public static string TextOf(string path) => System.IO.File.ReadAllText(Path.Combine(Repository.Root, "tests", "ClaimModel.Interchange.Tests", path));

    /// <summary>Returns the diagnostics as lines, with their location and code.</summary>
    public static string[] Problems(this ImportReport report) => [.. report.Diagnostics.Select(static problem => $"{problem.Location.Line},{problem.Location.Column} {problem.Code}: {problem.Message}")];

    /// <summary>Returns the losses as lines.</summary>
    public static string[] LossLines(this ImportReport report) => [.. report.Losses.Select(static loss => loss.ToString())];
}
