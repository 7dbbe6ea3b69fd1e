using System.CommandLine;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel convert</c>: turns a document into JSON Lines, and back.</summary>
internal sealed class ConvertCommand : TransferCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "The file to convert, or - for standard input." };
    private readonly Option<string> _output = SharedOptions.Output();
    private readonly Option<string?> _to = SharedOptions.To();

    public ConvertCommand(ToolConsole console)
        : base(
            "convert",
            "Converts a document to JSON Lines and back, without loss. The format is inferred from the name: *.json, *.jsonl, *.jsonl.gz. "
            + "Nothing is written if the input has errors.",
            console)
    {
        Add(_path);
        Add(_output);
        Add(_to);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel convert moscow.claims.json -o moscow.claims.jsonl", "Write each record on a line of its own."),
        new("claimmodel convert big.claims.jsonl.gz -o big.claims.json", "Write one document, in canonical form."),
        new("claimmodel convert moscow.claims.json -o - --to jsonl | grep '\"claim\"'", "Hand the lines on to another program."),
    ];

    protected override string TargetOf(ParseResult arguments) => arguments.GetRequiredValue(_output);

    protected override int Transfer(ParseResult arguments, CancellationToken cancellation)
    {
        var target = OutputTarget.At(Console, arguments.GetRequiredValue(_output), arguments.GetValue(_to));
        using var input = OpenOne(arguments.GetRequiredValue(_path), cancellation);
        var intake = new InputRecords(input, cancellation);
        var counts = default(RecordCounts);
        var isWritten = ProgressDisplay.Run(Console, $"Converting {input.File.Name}", input.Length, progress =>
            target.Write(intake.Records(progress).Select(Count), () => intake.Errors == 0, cancellation));
        if (!isWritten)
        {
            intake.Complain(Console);
            return ExitCode.Problems;
        }

        if (target.Path is not null)
        {
            Console.Out.WriteLine($"Wrote {ScreenText.FilePath(target.Name)}: {counts}");
        }

        return ExitCode.Valid;

        ExtensibleRecord Count(ExtensibleRecord record)
        {
            counts += RecordCounts.OfOne(record);
            return record;
        }
    }
}
