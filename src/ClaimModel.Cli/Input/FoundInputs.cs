using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Input;

/// <summary>What paths on the command line stand for, and what is wrong with the rest of them.</summary>
/// <param name="Files">The datasets, each once, in the order of the command line and by name within a folder.</param>
/// <param name="Unreadable">What is not there or may not be read, in sentences.</param>
/// <param name="Unmatched">Patterns that no file matches, in sentences.</param>
internal sealed record FoundInputs(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Unreadable, IReadOnlyList<string> Unmatched)
{
    /// <summary>The exit code for what was not found.</summary>
    public int ExitCode => Unreadable.Count > 0 ? Cli.ExitCode.Unreadable : Unmatched.Count > 0 ? Cli.ExitCode.Usage : Cli.ExitCode.Valid;

    /// <summary>Says what was not found.</summary>
    public void Complain(ToolConsole console)
    {
        foreach (var sentence in Unmatched.Concat(Unreadable))
        {
            console.Complain(sentence);
        }
    }
}
