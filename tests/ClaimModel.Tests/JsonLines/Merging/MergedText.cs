using System.Text;
using ClaimModel.JsonLines;

namespace ClaimModel.Tests.JsonLines.Merging;

/// <summary>Merges JSON Lines that are texts; the inputs are named by their index.</summary>
internal static class MergedText
{
    public static MergeReport Of(out string merged, MergeOptions? options, params IEnumerable<string> texts) =>
        OfInputs(out merged, options, texts.Select((text, index) => new MergeInput($"{index}", Lines(text))));

    public static MergeReport OfInputs(out string merged, MergeOptions? options, params IEnumerable<MergeInput> inputs)
    {
        using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 4096, FileOptions.DeleteOnClose);
        var report = ClaimJsonLines.Merge([.. inputs], file, options);
        file.Position.Should().Be(file.Length);
        file.Position = 0;
        merged = new StreamReader(file).ReadToEnd();
        return report;
    }

    public static IEnumerable<JsonLinesRecord> Lines(string text)
    {
        foreach (var line in ClaimJsonLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))))
        {
            yield return line;
        }
    }
}
