namespace ClaimModel.Cli.Reports;

/// <summary>A format in which problems are reported.</summary>
internal interface IProblemReport
{
    /// <summary>Adds a file, and those of its problems that are to be shown.</summary>
    void Add(CheckedFile file, IReadOnlyList<Diagnostic> problems);

    /// <summary>Completes the report.</summary>
    void Finish(CheckTotals totals);
}
