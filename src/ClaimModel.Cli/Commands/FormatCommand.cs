using System.CommandLine;
using System.Text;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel format</c>: brings datasets into the one form in which the library writes them.</summary>
internal sealed class FormatCommand : ToolCommand
{
    private readonly Argument<string[]> _paths = SharedOptions.Paths();
    private readonly Option<bool> _check = new("--check") { Description = "Say which files would change, and write nothing." };

    public FormatCommand(ToolConsole console)
        : base(
            "format",
            "Brings datasets into canonical form, in place: order of members, white space, no members with their default value. "
            + "Records of JSON Lines stay in their order. A file that cannot be read without loss is left as it is. Standard input is written to standard output.",
            console)
    {
        Add(_paths);
        Add(_check);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel format data", "Format all datasets of a folder."),
        new("claimmodel format --check data", "Say which would change, in a build for instance."),
        new("claimmodel format - < x.claims.json", "Print the canonical form."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all files are in canonical form now"),
        (ExitCode.Problems, "a file has errors and was left, or would change with --check"),
        (ExitCode.Usage, "invalid command line, or no file matches a pattern"),
        (ExitCode.Unreadable, "a file cannot be read or written, or a folder holds no dataset"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var isCheck = arguments.GetValue(_check);
        var found = new InputFinder(Console).Find(arguments.GetRequiredValue(_paths), cancellation);
        found.Complain(Console);
        var exitCode = found.ExitCode;
        foreach (var file in found.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                using var input = OpenInput.Open(file, Console, cancellation);
                exitCode = Math.Max(exitCode, input.IsLines ? FormatLines(input, isCheck, cancellation) : Format(file, input.ReadAll(), isCheck));
            }
            catch (Exception fault) when (fault is UnreadableException or IOException or UnauthorizedAccessException)
            {
                Console.Complain((fault as UnreadableException ?? UnreadableException.For(file.Name, fault, "written")).Message);
                exitCode = ExitCode.Unreadable;
            }
        }

        return exitCode;
    }

    private int FormatLines(OpenInput input, bool isCheck, CancellationToken cancellation)
    {
        var format = new LineFormat(Console, input, cancellation);
        if (format.IsOther() is not { } isChanged)
        {
            return ExitCode.Problems;
        }

        var name = ScreenText.FilePath(input.File.Name);
        if (isCheck && isChanged)
        {
            Console.Out.WriteLine($"{name}: would change");
            return ExitCode.Problems;
        }

        if (!isCheck && (isChanged || input.File.Path is null))
        {
            format.Write();
            Console.Out.Write(input.File.Path is null ? "" : $"{name}: formatted\n");
        }

        return ExitCode.Valid;
    }

    private int Format(InputFile file, ReadOnlyMemory<byte> text, bool isCheck)
    {
        var name = ScreenText.FilePath(file.Name);
        var read = ClaimDataset.Read(text, new ReadOptions { File = file.Name });
        if (read.HasErrors)
        {
            WriteErrors(file.Name, read, text, isReport: file.Path is not null);
            return ExitCode.Problems;
        }

        var canonical = read.Dataset.ToUtf8();
        var isChanged = !canonical.AsSpan().SequenceEqual(text.Span);
        if (isCheck)
        {
            if (isChanged)
            {
                Console.Out.WriteLine($"{name}: would change");
            }

            return isChanged ? ExitCode.Problems : ExitCode.Valid;
        }

        if (file.Path is null)
        {
            Console.Out.Write(Encoding.UTF8.GetString(canonical));
        }
        else if (isChanged)
        {
            DatasetFile.At(Console, file.Name).Save(read.Dataset);
            Console.Out.WriteLine($"{name}: formatted");
        }

        return ExitCode.Valid;
    }

    /// <summary>Says why a file is left; on standard error where standard output is for the formatted text.</summary>
    private void WriteErrors(string name, ReadResult read, ReadOnlyMemory<byte> text, bool isReport)
    {
        var console = isReport ? Console : Console with { Out = Console.Error, IsTerminal = false, HasColor = false };
        var report = new TextReport(console, showsProblems: true, showsCounts: false);
        var lines = new SourceLines(text);
        foreach (var problem in read.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error))
        {
            report.WriteProblem(problem, lines);
        }

        var errors = read.Diagnostics.Count(problem => problem.Severity == DiagnosticSeverity.Error);
        console.Out.WriteLine($"{ScreenText.FilePath(name)}: left as it is, {Counted.Of(errors, "error")}");
    }
}
