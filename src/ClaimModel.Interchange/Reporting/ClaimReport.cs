using System.Text;
using ClaimModel.Interchange.Reporting;
using ClaimModel.Interchange.Reporting.Html;
using ClaimModel.Interchange.Reporting.Pages;

namespace ClaimModel.Interchange;

/// <summary>Writes a dataset as web pages for people: who says what, about what, and where they contradict each other.</summary>
/// <remarks>
/// The pages have no scripts, and load nothing from other addresses. All texts of the dataset are encoded, and only http and https addresses become links.
/// Writing the same dataset twice with the same options produces the same bytes. This type is thread-safe.
/// </remarks>
public static class ClaimReport
{
    /// <summary>Writes a report as one HTML page in UTF-8.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="output">The destination. It is left open.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>What the report contains.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="InvalidDatasetException">The dataset was read with errors, so that a report would lack what could not be read.</exception>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    public static ReportSummary Write(ClaimDataset dataset, Stream output, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(output);
        ThrowIfIncomplete(dataset);
        var data = ReportData.Of(dataset, options ?? ReportOptions.Default);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        SinglePage.Write(new HtmlWriter(writer), data, cancellationToken);
        return SummaryOf(data, pages: 1);
    }

    private static void ThrowIfIncomplete(ClaimDataset dataset)
    {
        if (dataset.ReadErrorCount > 0)
        {
            throw new InvalidDatasetException(dataset.ReadErrors, Diagnostics.OmittedDiagnostics.None);
        }
    }

    private static ReportSummary SummaryOf(ReportData data, int pages) =>
        new(pages, data.Claims.Count, data.Contradictions.Count, data.Selection.OmittedClaims, data.Selection.OmittedContradictions);
}
