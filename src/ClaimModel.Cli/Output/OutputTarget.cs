using System.Text;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.JsonLines;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Output;

/// <summary>The destination of records: a file or standard output. Nothing is written until all records are available.</summary>
internal sealed class OutputTarget
{
    private readonly ToolConsole _console;
    private readonly FileTarget? _file;
    private readonly DatasetFormat _format;

    private readonly bool _isCompressed;

    /// <summary>The status of the file when it was read, if it is also the input: if it has changed since, it is not replaced.</summary>
    private FileStatus? _read;

    private OutputTarget(ToolConsole console, FileTarget? file, DatasetFormat format)
    {
        _console = console;
        _file = file;
        _format = format;
        _isCompressed = file is not null && DatasetFormats.IsCompressed(file.Name);
    }

    /// <summary>Gets a value indicating whether the destination is standard output.</summary>
    public bool IsStandardOutput => _file is null;

    /// <summary>Gets a value indicating whether the destination is a regular file that exists, whose content would be lost.</summary>
    public bool IsExistingFile => _file?.Status is { Kind: FileKind.Regular };

    /// <summary>Gets the format in which records are written.</summary>
    public DatasetFormat Format => _format;

    /// <summary>Gets a value indicating whether records are written as JSON Lines, so that they need not be held in memory.</summary>
    public bool IsJsonLines => _format == DatasetFormat.JsonLines;

    /// <summary>Gets the path as the user wrote it.</summary>
    public string Name => _file?.Name ?? ToolConsole.OutputName;

    /// <param name="console">The console.</param>
    /// <param name="name">A path, or <c>-</c> for standard output.</param>
    /// <param name="format">The format; null to infer it from the name.</param>
    /// <exception cref="UsageException">The format cannot be inferred from the name, or the name is that of a folder.</exception>
    public static OutputTarget At(ToolConsole console, string name, DatasetFormat? format)
    {
        var file = name == ToolConsole.StandardStream ? null : DatasetFile.At(console, name);
        if (file is null or { IsStandardOutput: true })
        {
            if (format == DatasetFormat.Workbook)
            {
                throw new UsageException("A workbook cannot be written to standard output; specify a file.");
            }

            return new(console, null, format ?? throw new UsageException("The format of standard output must be specified: --to json or --to jsonl."));
        }

        return new(console, file, format ?? FileFormats.Of(name) ?? throw new UsageException(
            $"The format cannot be inferred from the name {ScreenText.QuotedPath(name)}; use a name such as {DatasetFile.NamePatterns}, or specify --to json or --to jsonl."));
    }

    /// <summary>Returns the destination of content that the caller formats.</summary>
    /// <param name="console">The console.</param>
    /// <param name="name">A path, or <c>-</c> for standard output.</param>
    /// <exception cref="UsageException">The name is that of a folder.</exception>
    public static OutputTarget OfAnyFormat(ToolConsole console, string name) => At(console, name, DatasetFormat.Document);

    /// <summary>Determines whether an input is the same file, also by another name.</summary>
    public bool IsSameFile(OpenInput input) =>
        _file is not null && (input.File.Path == _file.Path || (_file.Status is { } target && input.Status is { } read && target.IsSameFile(read)));

    /// <summary>Does not write the file if it is the input and was changed by another program after it was read, unless forced.</summary>
    public OutputTarget After(OpenInput input, bool isForced)
    {
        _read = !isForced && IsSameFile(input) ? input.Status : null;
        return this;
    }

    /// <summary>Writes a dataset.</summary>
    /// <exception cref="FileAccessException">The file cannot be written.</exception>
    public void Write(ClaimDataset dataset, CancellationToken cancellationToken = default) => WriteAtomically(stream =>
    {
        FileFormats.Write(stream, dataset, _format, _isCompressed, cancellationToken);

        return true;
    });

    /// <summary>Writes records.</summary>
    /// <param name="records">The records.</param>
    /// <param name="isComplete">Called after the last record; returns false to discard the output.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>False if the output was discarded.</returns>
    /// <exception cref="FileAccessException">The file cannot be written.</exception>
    public bool Write(IEnumerable<ExtensibleRecord> records, Func<bool> isComplete, CancellationToken cancellationToken = default) => WriteAtomically(stream =>
    {
        FileFormats.Write(stream, records, _format, _isCompressed, cancellationToken);
        return isComplete();
    });

    /// <summary>Writes JSON Lines to a file that can be read while it is written, and converts them to the requested format.</summary>
    /// <param name="write">Writes the lines; returns false to discard the output.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>False if the output was discarded.</returns>
    /// <exception cref="FileAccessException">The file cannot be written.</exception>
    public bool WriteLines(Func<FileStream, bool> write, CancellationToken cancellationToken)
    {
        if (_format == DatasetFormat.JsonLines && !_isCompressed)
        {
            return WriteAtomically(write);
        }

        using var lines = TemporaryFile.Create(Path.GetTempPath());
        if (!write(lines))
        {
            return false;
        }

        lines.Position = 0;
        return Write(ClaimJsonLines.Read(lines, new ReadOptions { MaxLineBytes = ReadOptions.LongestLine }, cancellationToken: cancellationToken).Select(RecordOf).OfType<ExtensibleRecord>(), () => true, cancellationToken);

        ExtensibleRecord? RecordOf(JsonLinesRecord line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return line.Record;
        }
    }

    /// <summary>Writes content that the caller formats; standard output receives it as text.</summary>
    /// <param name="write">Writes the content; returns false to discard the output.</param>
    /// <returns>False if the output was discarded.</returns>
    /// <exception cref="FileAccessException">The file cannot be written.</exception>
    public bool WriteAtomically(Func<FileStream, bool> write)
    {
        if (_file is null)
        {
            using var text = TemporaryFile.Create(Path.GetTempPath());
            if (!write(text))
            {
                return false;
            }

            text.Position = 0;
            Print(text);
            return true;
        }

        using var target = FileAccessException.Translate(Name, "written", () => new AtomicFile(_file.Path, Name, _read));
        using var unfinished = _console.DeleteIfKilled(target);
        if (!write(target.Content))
        {
            return false;
        }

        FileAccessException.Translate(Name, "written", () =>
        {
            target.Commit();
            return true;
        });
        return true;
    }

    private void Print(FileStream text)
    {
        using var reader = new StreamReader(text, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 16, leaveOpen: true);
        var buffer = new char[1 << 16];
        int count;
        while ((count = reader.Read(buffer)) > 0)
        {
            _console.Out.Write(buffer, 0, count);
        }
    }
}
