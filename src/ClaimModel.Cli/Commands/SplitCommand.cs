using System.CommandLine;
using System.Globalization;
using System.Text;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.JsonLines;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel split</c>: splits a dataset into several files.</summary>
internal sealed class SplitCommand : TransferCommand
{
    private const int MaxShards = 500;
    private const int MaxNameBytes = 255;

    private readonly Argument<string> _path = SharedOptions.Path();
    private readonly Option<int?> _shards = SharedOptions.Number("--shards", "The number of files to write.", 1, MaxShards);
    private readonly Option<string?> _by = SharedOptions.Choice(
        "--by", "id|topic", "How claims are distributed: by id, for files of similar size, or by first topic. [default: id]", ["id", "topic"]);

    private readonly Option<bool> _clean = new("--clean")
    {
        Description = $"Delete the files of another split in the folder, as its manifest (*{SplitManifest.Extension}) lists them.",
    };

    public SplitCommand(ToolConsole console)
        : base(
            "split",
            "Splits a dataset into several JSON Lines files. Each file contains the metadata of the dataset and all actors, topics, sources, predicates and units. "
            + $"A manifest, *{SplitManifest.Extension}, lists the files; a folder with files of another split is not written to. "
            + "The same dataset is always split in the same way. A contradiction is in the file of its first claim, so the files are validated with "
            + "\"claimmodel validate --partial\". \"claimmodel merge\" combines them again.",
            console)
    {
        _shards.Required = true;
        Output = SharedOptions.Output("The folder to write to. It is created if it does not exist.");
        AddAll([_path, _shards, _by, _clean, Output, .. Reading.All]);
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
        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(_path), Name, Reading.Of(arguments), cancellationToken);
        var folder = arguments.GetRequiredValue(Output);
        var isCompressed = input.File.Path is { } path && DatasetFormats.IsCompressed(path);
        var names = Enumerable.Range(1, count).Select(shard => NameOf(input.File, ShardSuffix(shard, count, isCompressed))).ToList();
        var reader = new RecordReader(input, cancellationToken);
        using var output = new ShardFolder(Console, folder, names, NameOf(input.File, SplitManifest.Extension), arguments.GetValue(_clean));
        using var unfinished = Console.DeleteIfKilled(output);
        var counts = ProgressDisplay.Run(Console, $"Splitting {input.File.Name}", input.Length, progress =>
            Write(reader.Records(progress), output, isCompressed, by, cancellationToken));
        if (reader.WriteErrors(Console))
        {
            return ExitCode.Problems;
        }

        output.Commit(SplitManifest.Write(by == ShardKey.Topic ? "topic" : "id", names));
        foreach (var (name, records) in names.Zip(counts))
        {
            Console.Out.WriteLine($"Wrote {ScreenText.FilePath(Path.Combine(folder, name))}: {records}");
        }

        return ExitCode.Valid;
    }

    private static ValueList<RecordCounts> Write(
        IEnumerable<ExtensibleRecord> records, ShardFolder output, bool isCompressed, ShardKey by, CancellationToken cancellationToken)
    {
        List<Stream> streams = [.. isCompressed ? output.Streams.Select(stream => Gzip.Compress(stream)) : output.Streams];
        var counts = ClaimJsonLines.Split(records, streams, by, cancellationToken: cancellationToken);
        if (isCompressed)
        {
            streams.ForEach(static stream => stream.Dispose()); // writes the end of the archive
        }

        return counts;
    }

    private static string ShardSuffix(int shard, int count, bool isCompressed)
    {
        var digits = count.ToString(CultureInfo.InvariantCulture);
        var number = shard.ToString(CultureInfo.InvariantCulture).PadLeft(digits.Length, '0');
        return $"-{number}-of-{digits}{DatasetFormats.JsonLinesExtension}{(isCompressed ? Gzip.Extension : "")}";
    }

    /// <summary>Returns the name of a file of the split: that of the input without extensions, shortened if it would be too long, and a suffix.</summary>
    private static string NameOf(InputFile file, string suffix)
    {
        var name = Path.GetFileName(file.Path) ?? "shard";
        while (Path.GetExtension(name).ToUpperInvariant() is ".GZ" or ".JSONL" or ".NDJSON" or ".JL" or ".JSON" or ".CLAIMS")
        {
            name = Path.GetFileNameWithoutExtension(name);
        }

        while (Encoding.UTF8.GetByteCount(name) + suffix.Length > MaxNameBytes)
        {
            name = name[..^(char.IsLowSurrogate(name[^1]) ? 2 : 1)];
        }

        return name + suffix;
    }
}
