using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Support;

/// <summary>Exports for tests.</summary>
internal static class Exports
{
    /// <summary>The example dataset about the talks in Moscow.</summary>
    public static ClaimDataset Moscow { get; } = ClaimDataset.Load(Path.Combine(Repository.Root, "docs", "examples", "moscow-2017.claims.json"));

    /// <summary>Exports a dataset to a text.</summary>
    public static (string Text, ExportReport Report) Write(ClaimDataset dataset, string format, ExportOptions? options = null)
    {
        using var output = new MemoryStream();
        var report = ClaimExport.Write(dataset, output, InterchangeFormats.FindExport(format)!, options); // the formats of the tests exist
        return (Encoding.UTF8.GetString(output.ToArray()), report);
    }
}
