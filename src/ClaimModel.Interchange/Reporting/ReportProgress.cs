namespace ClaimModel.Interchange.Reporting;

/// <summary>Reports the progress of a report, and cancels it.</summary>
/// <param name="progress">Receives the progress from 0 to 1; null to disable.</param>
/// <param name="total">The number of records.</param>
/// <param name="cancellationToken">Cancels the report.</param>
internal sealed class ReportProgress(IProgress<double>? progress, long total, CancellationToken cancellationToken)
{
    private const int Steps = 200;

    private long _done;

    /// <summary>Notes that a record was written.</summary>
    /// <exception cref="OperationCanceledException">The report was canceled.</exception>
    public void Advance()
    {
        cancellationToken.ThrowIfCancellationRequested();
        _done++;
        if (progress is not null && (_done * Steps / Math.Max(total, 1)) != ((_done - 1) * Steps / Math.Max(total, 1)))
        {
            progress.Report(Math.Min(1, (double)_done / total));
        }
    }

    /// <summary>Notes that all is written.</summary>
    public void Complete() => progress?.Report(1);
}
