using System.IO.Compression;
using System.Text;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.JsonLines;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Output;

/// <summary>Where records go: a file that appears when all of it is written, or standard output, which gets all or nothing too.</summary>
internal sealed class OutputTarget
{
    private const string StandardOutput = "-";

    private readonly ToolConsole _console;
    private readonly DatasetFile? _file;

    private OutputTarget(ToolConsole console, DatasetFile? file, DatasetFormat form)
    {
        _console = console;
        _file = file;
        Form = form;
    }

    /// <summary>In which form records are written.</summary>
    public DatasetFormat Form { get; }

    /// <summary>The complete path; null for standard output.</summary>
    public string? Path => _file?.Path;

    /// <summary>As the user would write it.</summary>
    public string Name => _file?.Name ?? "<stdout>";

    /// <param name="console">Standard output, and from where relative paths go out.</param>
    /// <param name="name">A path, or <c>-</c> for standard output.</param>
    /// <param name="to">The form, json or jsonl; null for that which the name says.</param>
    /// <exception cref="UsageException">The name says no form, or is that of a folder.</exception>
    public static OutputTarget At(ToolConsole console, string name, string? to)
    {
        if (name == StandardOutput)
        {
            return new(console, null, to is null ? throw new UsageException("Standard output has no name that says its form: give --to json or --to jsonl.") : FormOf(to));
        }

        var file = DatasetFile.At(console, name);
        if (Directory.Exists(file.Path))
        {
            throw new UsageException($"\"{ScreenText.FilePath(name)}\" is a folder; name a file.");
        }

        var form = DatasetFormats.Of(name);
        if (to is null && form == DatasetFormat.Document && !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"\"{ScreenText.FilePath(name)}\" does not say its form: name it *.claims.json, *.claims.jsonl or *.claims.jsonl.gz, or give --to json or --to jsonl.");
        }

        return new(console, file, to is null || (to == "jsonl" && form == DatasetFormat.FoldedLines) ? form : FormOf(to));
    }

    /// <summary>Writes records; what was written counts only where it is good then.</summary>
    /// <returns>Whether it counts.</returns>
    public bool Write(IEnumerable<ExtensibleRecord> records, Func<bool> isGood, CancellationToken cancellation) => WriteWhole(
        stream =>
        {
            switch (Form)
            {
                case DatasetFormat.Document:
                    ClaimJsonLines.WriteDocument(stream, records, cancellation: cancellation);
                    break;
                case DatasetFormat.FoldedLines:
                    using (var folded = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
                    {
                        ClaimJsonLines.Write(folded, records);
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
        if (Form == DatasetFormat.Lines)
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

    private static DatasetFormat FormOf(string to) => to == "json" ? DatasetFormat.Document : DatasetFormat.Lines;

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
