namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a file, to show those that have problems.</summary>
internal interface ISourceLines
{
    /// <summary>A line without its end, counted from 1; null where there is none, or where it cannot be read.</summary>
    string? this[int line] { get; }
}
