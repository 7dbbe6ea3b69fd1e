using System.Text;

namespace ClaimModel.Interchange.Tests.Support;

/// <summary>Exports datasets for tests.</summary>
internal static class ExportedText
{
    /// <summary>Exports a dataset, and returns the text and the losses.</summary>
    public static (string Text, string[] Losses) Export(this IExportFormat format, ClaimDataset dataset)
    {
        using var output = new MemoryStream();
        var report = ClaimExport.Write(dataset, output, format);
        return (Encoding.UTF8.GetString(output.ToArray()), [.. report.Losses.Select(static loss => loss.ToString())]);
    }
}
