using System.CommandLine;
using System.Text;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel format</c>: writes datasets in canonical form.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<bool> _check = new("--check") { Description = "List the files that would change, without changing them." };

    public FormatCommand(ToolConsole console)
        : base(
            "format",
            "Formats datasets in place: canonical order of members and white space, without members that have their default value. "
            + "Records of JSON Lines keep their order. Files with errors are not changed. Standard input is written to standard output.",
            console) => AddAll(_paths, _check);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel format data", "Format all datasets in a folder."),
        ("claimmodel format --check data", "List the datasets that are not formatted, for example in a build."),
        ("claimmodel format - < x.claims.json", "Print a dataset in canonical form."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all files are in canonical form"),
        (ExitCode.Problems, "a file has errors and was not changed, or would change (--check)"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.FileError, "a file cannot be read or written, or a folder does not contain any datasets"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var isCheck = arguments.GetValue(_check);
        var found = new InputFinder(Console).Find(arguments.GetRequiredValue(_paths), cancellation);
        found.WriteErrors(Console);
        var exitCode = found.ExitCode;
        foreach (var file in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                using var input = OpenInput.Open(file, Console, cancellation);
                exitCode = Math.Max(exitCode, Format(input, isCheck, cancellation));
            }
            catch (Exception exception) when (FileAccessException.IsMatch(exception))
            {
                Console.WriteError(FileAccessException.For(file.Name, exception, "written").Message);
                exitCode = ExitCode.FileError;
            }
        }

        return exitCode;
    }

    private int Format(OpenInput input, bool isCheck, CancellationToken cancellation)
    {
        var (isChanged, write) = input.IsJsonLines ? PrepareLines(input, cancellation) : PrepareDocument(input);
        if (isChanged is null)
        {
            return ExitCode.Problems;
        }

        var name = ScreenText.FilePath(input.File.Name);
        if (isCheck)
        {
            Console.Out.Write(isChanged.Value ? $"{name}: would change\n" : "");
            return isChanged.Value ? ExitCode.Problems : ExitCode.Valid;
        }

        if (input.File.Path is null)
        {
            write();
        }
        else if (isChanged.Value)
        {
            write();
            Console.Out.WriteLine($"{name}: formatted");
        }

        return ExitCode.Valid;
    }

    /// <summary>Returns whether a file would change, null if it has errors, and the action that writes the canonical form.</summary>
    private (bool? IsChanged, Action Write) PrepareLines(OpenInput input, CancellationToken cancellation)
    {
        var formatter = new JsonLinesFormatter(Console, input, cancellation);
        return (formatter.IsChanged(), formatter.Write);
    }

    /// <inheritdoc cref="PrepareLines"/>
    private (bool? IsChanged, Action Write) PrepareDocument(OpenInput input)
    {
        var text = input.ReadAll();
        var read = ClaimDataset.Read(text, new ReadOptions { File = input.File.Name });
        if (read.HasErrors)
        {
            WriteErrors(input.File, read, text);
            return (null, () => { });
        }

        var canonical = read.Dataset.ToUtf8();
        return (!canonical.AsSpan().SequenceEqual(text), Write);

        void Write()
        {
            if (input.File.Path is null)
            {
                Console.Out.Write(Encoding.UTF8.GetString(canonical));
            }
            else
            {
                DatasetFile.At(Console, input.File.Name).Save(read.Dataset);
            }
        }
    }

    /// <summary>Writes the errors of a file that is not changed; to standard error if standard output is for the formatted text.</summary>
    private void WriteErrors(InputFile file, ReadResult read, ReadOnlyMemory<byte> text)
    {
        var console = file.Path is null ? Console.ForErrors : Console;
        var report = new TextReport(console, showsProblems: true, showsCounts: false);
        var lines = new SourceLines(text);
        foreach (var problem in read.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error))
        {
            report.WriteProblem(problem, lines);
        }

        console.Out.WriteLine($"{ScreenText.FilePath(file.Name)}: not changed, {DatasetReader.ErrorCount(read)}");
    }
}
