using System.CommandLine;
using System.Globalization;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.JsonLines;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel split</c>: splits a dataset into several files.</summary>
internal sealed class SplitCommand : TransferCommand
{
    private const int MostShards = 500;

    private readonly Argument<string> _path = new("PATH") { Description = "The file to split, or - for standard input." };
    private readonly Option<int?> _shards = SharedOptions.Number("--shards", "How many files to write.", 1, MostShards);
    private readonly Option<string?> _by = SharedOptions.Choice("--by", "id|topic", "How claims are distributed: by id, for files of similar size, or by first topic. [default: id]", ["id", "topic"]);
    private readonly Option<string> _output = new("--output", "-o") { Description = "The folder to write to; made where there is none.", HelpName = "FOLDER", Required = true };

    public SplitCommand(ToolConsole console)
        : base(
            "split",
            "Splits a dataset into several JSON Lines files; deterministic. Each file gets the line of the dataset and all actors, topics, sources and "
            + "predicates; a contradiction goes with the first of its claims, so \"claimmodel validate --partial\" checks such a file. \"claimmodel merge\" puts them together again.",
            console)
    {
        _shards.Required = true;
        Add(_path);
        Add(_shards);
        Add(_by);
        Add(_output);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel split big.claims.jsonl --shards 8 -o shards", "Write shards/big-1-of-8.claims.jsonl and so on."),
        new("claimmodel split big.claims.jsonl.gz --shards 4 --by topic -o shards", "Keep claims about one topic together; the shards are compressed as the input is."),
        new("claimmodel merge shards -o big.claims.jsonl", "Put them together again."),
    ];

    protected override string TargetOf(ParseResult arguments) => arguments.GetRequiredValue(_output);

    protected override int Transfer(ParseResult arguments, CancellationToken cancellation)
    {
        var by = arguments.GetValue(_by) == "topic" ? ShardKey.Topic : ShardKey.Id;
        var number = arguments.GetValue(_shards) ?? 1;
        using var input = OpenOne(arguments.GetRequiredValue(_path), cancellation);
        var folder = Console.FullPath(arguments.GetRequiredValue(_output));
        var isCompressed = input.File.Path is { } path && DatasetFormats.Of(path) == DatasetFormat.CompressedJsonLines;
        var names = Enumerable.Range(1, number).Select(shard => NameOf(input.File, shard, number) + (isCompressed ? ".gz" : "")).ToList();
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var intake = new InputRecords(input, cancellation);
        var targets = names.ConvertAll(name => new AtomicFile(Path.Combine(folder, name)));
        try
        {
            var counts = ProgressDisplay.Run(Console, $"Splitting {input.File.Name}", input.Length, progress =>
                Write(intake.Records(progress), targets, isCompressed, by, cancellation));
            if (intake.Complain(Console))
            {
                return ExitCode.Problems;
            }

            targets.ForEach(static target => target.Commit());
            for (var shard = 0; shard < number; shard++)
            {
                Console.Out.WriteLine($"Wrote {ScreenText.FilePath(Path.Combine(arguments.GetRequiredValue(_output), names[shard]))}: {counts[shard]}");
            }

            return ExitCode.Valid;
        }
        finally
        {
            targets.ForEach(static target => target.Dispose());
            if (isNew && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }

    private static ValueList<RecordCounts> Write(
        IEnumerable<ExtensibleRecord> records, List<AtomicFile> targets, bool isCompressed, ShardKey by, CancellationToken cancellation)
    {
        var streams = new List<Stream>();
        try
        {
            foreach (var target in targets)
            {
                var file = new FileStream(target.TemporaryPath, FileMode.CreateNew, FileAccess.Write);
                streams.Add(isCompressed ? Gzip.Compress(file, leaveOpen: false) : file);
            }

            return ClaimJsonLines.Split(records, streams, by, cancellation: cancellation);
        }
        finally
        {
            streams.ForEach(static stream => stream.Dispose());
        }
    }

    private static string NameOf(InputFile file, int shard, int number)
    {
        var name = Path.GetFileName(file.Path) ?? "shard";
        foreach (var ending in (string[])[".gz", ".jsonl", ".json", ".claims"])
        {
            name = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        }

        var width = number.ToString(CultureInfo.InvariantCulture).Length;
        return $"{name}-{shard.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0')}-of-{number.ToString(CultureInfo.InvariantCulture)}.claims.jsonl";
    }
}
