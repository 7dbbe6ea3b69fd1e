namespace ClaimModel.Cli.Reports;

/// <summary>A form in which problems are reported.</summary>
internal interface IProblemReport
{
    /// <summary>Takes the next file, and those of its problems that are to be shown.</summary>
    void Add(CheckedFile file, IReadOnlyList<Diagnostic> shown);

    /// <summary>Ends the report.</summary>
    void Finish(CheckTotals totals);
}
