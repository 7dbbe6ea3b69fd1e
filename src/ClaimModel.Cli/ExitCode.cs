namespace ClaimModel.Cli;

/// <summary>What the tool says to the program that called it; where several apply, the highest counts.</summary>
internal static class ExitCode
{
    /// <summary>All is valid; there may be warnings.</summary>
    public const int Valid = 0;

    /// <summary>There are problems in a dataset.</summary>
    public const int Problems = 1;

    /// <summary>The command line cannot be meant so.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int Unreadable = 3;

    /// <summary>A fault of the tool itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Ended by Ctrl+C (128 and the number of SIGINT).</summary>
    public const int Interrupted = 130;
}
