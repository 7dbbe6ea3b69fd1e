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
        var progress = ProgressOf(data, cancellationToken);
        SinglePage.Write(new HtmlWriter(writer), data, progress);
        progress.Complete();
        return SummaryOf(data, pages: 1);
    }

    /// <summary>Writes a report as a folder of HTML pages, for datasets that are too large for one page: an index, a page or more for each topic, and pages of actors, sources and claims.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="folder">
    /// The path of the folder, which is created if it does not exist. If it contains an earlier report, its pages are replaced, and those that are no longer needed are deleted;
    /// other files stay as they are. If writing fails or is canceled before all pages are complete, the folder is unchanged.
    /// </param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>What the report contains.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="IOException">The folder cannot be written, or contains other files with the names of pages.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write to the folder.</exception>
    /// <exception cref="InvalidDatasetException">The dataset was read with errors, so that a report would lack what could not be read.</exception>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    public static ReportSummary WriteFolder(ClaimDataset dataset, string folder, ReportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ThrowIfIncomplete(dataset);
        cancellationToken.ThrowIfCancellationRequested();
        using var target = new ReportFolder(folder);
        return WriteFolder(dataset, target, options ?? ReportOptions.Default, cancellationToken);
    }

    /// <inheritdoc cref="WriteFolder(ClaimDataset, string, ReportOptions?, CancellationToken)"/>
    internal static ReportSummary WriteFolder(ClaimDataset dataset, ReportFolder target, ReportOptions options, CancellationToken cancellationToken)
    {
        var data = ReportData.Of(dataset, options, static selected => new PagePlan(selected));
        var progress = ProgressOf(data, cancellationToken);
        var writer = new FolderWriter(data, (PagePlan)data.Links.Pages, target.WorkPath, progress);
        writer.Write();
        cancellationToken.ThrowIfCancellationRequested();
        target.Commit(writer.Pages.ToHashSet(StringComparer.Ordinal));
        progress.Complete();
        return SummaryOf(data, writer.Pages.Count);
    }

    /// <summary>Returns the number of claims that a report would have.</summary>
    internal static int CountClaims(ClaimDataset dataset, ReportOptions options) => ReportSelection.Of(dataset, options).Dataset.Claims.Count;

    private static void ThrowIfIncomplete(ClaimDataset dataset)
    {
        if (dataset.ReadErrorCount > 0)
        {
            throw new InvalidDatasetException(dataset.ReadErrors, Diagnostics.OmittedDiagnostics.None);
        }
    }

    private static ReportProgress ProgressOf(ReportData data, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var dataset = data.Dataset;
        return new(data.Options.Progress, dataset.Claims.Count + dataset.Contradictions.Count + dataset.Topics.Count + dataset.Actors.Count + dataset.Sources.Count, cancellationToken);
    }

    private static ReportSummary SummaryOf(ReportData data, int pages) =>
        new(pages, data.Claims.Count, data.Contradictions.Count, data.Selection.OmittedClaims, data.Selection.OmittedContradictions);
}
