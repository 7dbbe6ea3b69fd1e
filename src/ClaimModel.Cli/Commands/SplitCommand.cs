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
    private const int MaxShards = 500;

    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<int?> _shards = SharedOptions.Number("--shards", "The number of files to write.", 1, MaxShards);
    private readonly Option<string?> _by = SharedOptions.Choice(
        "--by", "id|topic", "How claims are distributed: by id, for files of similar size, or by first topic. [default: id]", ["id", "topic"]);

    public SplitCommand(ToolConsole console)
        : base(
            "split",
            "Splits a dataset into several JSON Lines files. Each file contains the metadata of the dataset and all actors, topics, sources, predicates and units. "
            + "The same dataset is always split in the same way. A contradiction is in the file of its first claim, so the files are validated with "
            + "\"claimmodel validate --partial\". \"claimmodel merge\" combines them again.",
            console)
    {
        _shards.Required = true;
        Output = SharedOptions.Output("The folder to write to. It is created if it does not exist.");
        AddAll(_path, _shards, _by, Output);
    }

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel split big.claims.jsonl --shards 8 -o shards", "Write shards/big-1-of-8.claims.jsonl, and so on."),
        ("claimmodel split big.claims.jsonl.gz --shards 4 --by topic -o shards", "Keep claims about one topic together. The files are compressed, because the input is."),
        ("claimmodel merge shards -o big.claims.jsonl", "Combine the files again."),
    ];

    protected override int Transfer(ParseResult arguments, CancellationToken cancellationToken)
    {
        var by = arguments.GetValue(_by) == "topic" ? ShardKey.Topic : ShardKey.Id;
        var count = arguments.GetValue(_shards) ?? 1;
        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, cancellationToken);
        var folder = Console.FullPath(arguments.GetRequiredValue(Output));
        var isCompressed = input.File.Path is { } path && DatasetFormats.Of(path) == DatasetFormat.CompressedJsonLines;
        var names = Enumerable.Range(1, count).Select(shard => NameOf(input.File, shard, count, isCompressed)).ToList();
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var reader = new RecordReader(input, cancellationToken);
        var targets = names.ConvertAll(name => new AtomicFile(Path.Combine(folder, name)));
        try
        {
            var counts = ProgressDisplay.Run(Console, $"Splitting {input.File.Name}", input.Length, progress =>
                Write(reader.Records(progress), targets, isCompressed, by, cancellationToken));
            if (reader.WriteErrors(Console))
            {
                return ExitCode.Problems;
            }

            targets.ForEach(static target => target.Commit());
            foreach (var (name, records) in names.Zip(counts))
            {
                Console.Out.WriteLine($"Wrote {ScreenText.FilePath(Path.Combine(arguments.GetRequiredValue(Output), name))}: {records}");
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
        IEnumerable<ExtensibleRecord> records, List<AtomicFile> targets, bool isCompressed, ShardKey by, CancellationToken cancellationToken)
    {
        var streams = new List<Stream>();
        try
        {
            foreach (var target in targets)
            {
                streams.Add(isCompressed ? Gzip.Compress(target.Create(), leaveOpen: false) : target.Create());
            }

            return ClaimJsonLines.Split(records, streams, by, cancellationToken: cancellationToken);
        }
        finally
        {
            streams.ForEach(static stream => stream.Dispose());
        }
    }

    private static string NameOf(InputFile file, int shard, int count, bool isCompressed)
    {
        var name = Path.GetFileName(file.Path) ?? "shard";
        while (Path.GetExtension(name).ToUpperInvariant() is ".GZ" or ".JSONL" or ".JSON" or ".CLAIMS")
        {
            name = Path.GetFileNameWithoutExtension(name);
        }

        var digits = count.ToString(CultureInfo.InvariantCulture);
        var number = shard.ToString(CultureInfo.InvariantCulture).PadLeft(digits.Length, '0');
        return $"{name}-{number}-of-{digits}{DatasetFormats.JsonLinesExtension}{(isCompressed ? Gzip.Extension : "")}";
    }
}
