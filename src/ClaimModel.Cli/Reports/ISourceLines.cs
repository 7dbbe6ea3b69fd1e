namespace ClaimModel.Cli.Reports;

/// <summary>The lines of a file, to show those that have problems.</summary>
internal interface ISourceLines
{
    /// <summary>Gets a line without its line break, counted from 1; null if it does not exist or cannot be read.</summary>
    string? this[int line] { get; }
}
