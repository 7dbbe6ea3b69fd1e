using System.Text;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.JsonLines;
using ClaimModel.JsonLines.Reading;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Output;

/// <summary>Where records go: a file that appears when all of it is written, or standard output, which gets all or nothing too.</summary>
internal sealed class OutputTarget
{
    private const string StandardOutput = "-";

    private readonly ToolConsole _console;
    private readonly DatasetFile? _file;

    private OutputTarget(ToolConsole console, DatasetFile? file, DatasetFormat format)
    {
        _console = console;
        _file = file;
        Format = format;
    }

    /// <summary>The format in which records are written.</summary>
    public DatasetFormat Format { get; }

    /// <summary>The complete path; null for standard output.</summary>
    public string? Path => _file?.Path;

    /// <summary>As the user would write it.</summary>
    public string Name => _file?.Name ?? "<stdout>";

    /// <param name="console">Standard output, and from where relative paths go out.</param>
    /// <param name="name">A path, or <c>-</c> for standard output.</param>
    /// <param name="to">The format, json or jsonl; null to infer it from the name.</param>
    /// <exception cref="UsageException">The format cannot be inferred from the name, or the name is that of a folder.</exception>
    public static OutputTarget At(ToolConsole console, string name, string? to)
    {
        if (name == StandardOutput)
        {
            return new(console, null, to is null ? throw new UsageException("Standard output has no name that says its form: give --to json or --to jsonl.") : FormatOf(to));
        }

        var file = DatasetFile.At(console, name);
        if (Directory.Exists(file.Path))
        {
            throw new UsageException($"\"{ScreenText.FilePath(name)}\" is a folder; name a file.");
        }

        var format = DatasetFormats.Of(name);
        if (to is null && format == DatasetFormat.Document && !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"\"{ScreenText.FilePath(name)}\" does not say its form: name it *.claims.json, *.claims.jsonl or *.claims.jsonl.gz, or give --to json or --to jsonl.");
        }

        return new(console, file, to is null || (to == "jsonl" && format == DatasetFormat.CompressedJsonLines) ? format : FormatOf(to));
    }

    /// <summary>Writes records; what was written counts only where it is good then.</summary>
    /// <returns>Whether it counts.</returns>
    public bool Write(IEnumerable<ExtensibleRecord> records, Func<bool> isGood, CancellationToken cancellation) => WriteWhole(
        stream =>
        {
            switch (Format)
            {
                case DatasetFormat.Document:
                    WriteDocument(stream, records, cancellation);
                    break;
                case DatasetFormat.CompressedJsonLines:
                    using (var compressed = Gzip.Compress(stream))
                    {
                        ClaimJsonLines.Write(compressed, records);
                    }

                    break;
                default:
                    ClaimJsonLines.Write(stream, records);
                    break;
            }

            return isGood();
        });

    /// <summary>Has JSON Lines written into a file that can be read meanwhile, and brings them into the form that is wanted.</summary>
    /// <param name="write">Writes the lines; false where they do not count.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <returns>Whether they count.</returns>
    public bool WriteLines(Func<FileStream, bool> write, CancellationToken cancellation)
    {
        if (Format == DatasetFormat.JsonLines)
        {
            return WriteWhole(write);
        }

        using var lines = TemporaryFile.Create(System.IO.Path.GetTempPath());
        if (!write(lines))
        {
            return false;
        }

        lines.Position = 0;
        return Write(ClaimJsonLines.Read(lines, new ReadOptions { MaxLineBytes = int.MaxValue / 2 }).Select(line => line.Record).OfType<ExtensibleRecord>(), () => true, cancellation);
    }

    /// <summary>Writes a document. Its records are held in memory: data larger than that belongs in JSON Lines.</summary>
    private static void WriteDocument(Stream stream, IEnumerable<ExtensibleRecord> records, CancellationToken cancellation)
    {
        var dataset = new DatasetAssembler();
        foreach (var record in records)
        {
            cancellation.ThrowIfCancellationRequested();
            dataset.Add(record);
        }

        dataset.ToDataset().Write(stream);
    }

    private static DatasetFormat FormatOf(string to) => to == "json" ? DatasetFormat.Document : DatasetFormat.JsonLines;

    private bool WriteWhole(Func<FileStream, bool> write)
    {
        if (_file is null)
        {
            using var text = TemporaryFile.Create(System.IO.Path.GetTempPath());
            if (!write(text))
            {
                return false;
            }

            text.Position = 0;
            Print(text);
            return true;
        }

        using var target = new AtomicFile(_file.Path);
        using (var stream = new FileStream(target.TemporaryPath, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1 << 16))
        {
            if (!write(stream))
            {
                return false;
            }
        }

        target.Commit();
        return true;
    }

    private void Print(FileStream text)
    {
        using var reader = new StreamReader(text, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        var piece = new char[1 << 16];
        int count;
        while ((count = reader.Read(piece)) > 0)
        {
            _console.Out.Write(piece, 0, count);
        }
    }
}
