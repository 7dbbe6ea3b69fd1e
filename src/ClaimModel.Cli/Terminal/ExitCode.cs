namespace ClaimModel.Cli.Terminal;

/// <summary>The exit codes of the tool. If several apply, the highest is returned.</summary>
internal static class ExitCode
{
    /// <summary>All datasets are valid; there may be warnings.</summary>
    public const int Valid = 0;

    /// <summary>A dataset has problems.</summary>
    public const int Problems = 1;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 2;

    /// <summary>A file cannot be read or written.</summary>
    public const int FileError = 3;

    /// <summary>An internal error (EX_SOFTWARE in sysexits.h).</summary>
    public const int InternalError = 70;

    /// <summary>The command was interrupted: with Ctrl+C (128 plus the number of SIGINT). The process returns 129 after SIGHUP and 143 after SIGTERM.</summary>
    public const int Interrupted = 130;
}
