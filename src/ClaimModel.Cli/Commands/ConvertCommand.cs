using System.CommandLine;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel convert</c>: converts between JSON documents, JSON Lines, YAML and workbooks.</summary>
internal sealed class ConvertCommand : TransferCommand
{
    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<bool> _force = SharedOptions.Force();

    public ConvertCommand(ToolConsole console)
        : base(
            "convert",
            "Converts datasets between JSON documents, JSON Lines, YAML and workbooks, without loss. The format is inferred from the name: *.json, *.jsonl, *.yaml, *.xlsx, or one of these with .gz. "
            + "Nothing is written if the input has errors.",
            console) => AddAll([_path, Output, To, _force, .. Reading.All]);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel convert moscow.claims.json -o moscow.claims.jsonl", "Convert a document to JSON Lines, with one record per line."),
        ("claimmodel convert big.claims.jsonl.gz -o big.claims.json", "Convert compressed JSON Lines to a document in canonical form."),
        ("claimmodel convert moscow.claims.json -o moscow.claims.xlsx", "Convert a document to a workbook, with a sheet for each type of record."),
        ("claimmodel convert moscow.claims.json -o - --to jsonl | grep '\"claim\"'", "Pipe JSON Lines to another program."),
    ];

    protected override int Transfer(ParseResult arguments, CancellationToken cancellationToken)
    {
        var target = OutputTarget.At(Console, arguments.GetRequiredValue(Output), FormatOf(arguments));
        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, Reading.Of(arguments), cancellationToken);
        target.After(input, arguments.GetValue(_force));
        var reader = new RecordReader(input, cancellationToken);
        var counts = default(RecordCounts);
        var isWritten = ProgressDisplay.Run(Console, $"Converting {input.File.Name}", input.Length, progress =>
            target.Write(reader.Records(progress).Select(Count), () => reader.Errors == 0, cancellationToken));
        if (!isWritten)
        {
            reader.WriteErrors(Console);
            return ExitCode.Problems;
        }

        if (!target.IsStandardOutput)
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
