using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>An open input of known format that can be read more than once.</summary>
/// <remarks>An input that cannot be read twice, such as standard input or a pipe, is copied to a temporary file.</remarks>
internal sealed class OpenInput : IDisposable
{
    private readonly FileStream _content;
    private readonly FileVersion? _version;

    private OpenInput(InputFile file, FileStream content, bool isJsonLines, FileStatus? status)
    {
        _version = FileVersion.Of(content);
        File = file;
        _content = content;
        IsJsonLines = isJsonLines;
        Status = status;
    }

    /// <summary>Gets the origin of the input.</summary>
    public InputFile File { get; }

    /// <summary>Gets a value indicating whether the input is JSON Lines, compressed or not.</summary>
    public bool IsJsonLines { get; }

    /// <summary>Gets the status of the file when it was opened; null if it is not a regular file.</summary>
    public FileStatus? Status { get; }

    /// <summary>Gets a value indicating whether the input is a file that can be replaced, rather than standard input or a pipe.</summary>
    public bool IsRegularFile => File.Path is not null && FileTarget.At(File.Path).IsReplaceable;

    /// <summary>Gets the stream of all bytes, positioned at the beginning. It is always the same stream.</summary>
    /// <exception cref="FileChangedException">The file has changed since it was opened.</exception>
    public FileStream Content
    {
        get
        {
            _version?.ThrowIfChanged(File.Name);
            _content.Position = 0;
            return _content;
        }
    }

    /// <summary>Gets the number of bytes.</summary>
    public long Length => _content.Length;

    /// <exception cref="FileAccessException">The file cannot be read.</exception>
    public static OpenInput Open(InputFile file, ToolConsole console, CancellationToken cancellationToken) => FileAccessException.Translate(file.Name, "read", () =>
    {
        if (file.Path is null)
        {
            using var input = console.OpenInput();
            return Copy(file, input, cancellationToken);
        }

        var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        if (stream.CanSeek)
        {
            return new(file, stream, DatasetFormats.Of(file.Path) != DatasetFormat.Document, FileStatus.Of(stream));
        }

        using (stream)
        {
            return Copy(file, stream, cancellationToken);
        }
    });

    /// <summary>Reads all bytes into memory.</summary>
    /// <exception cref="FileAccessException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public byte[] ReadAll(CancellationToken cancellationToken) => FileAccessException.Translate(File.Name, "read", () =>
    {
        if (Length > Array.MaxLength)
        {
            throw new IOException("it is longer than 2,147,483,591 bytes; write it as JSON Lines (*.claims.jsonl)");
        }

        using var text = new MemoryStream((int)Length);
        var (content, buffer) = (Content, new byte[1 << 17]);
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            text.Write(buffer, 0, count);
        }

        _version?.ThrowIfChanged(File.Name);
        return text.Length == text.Capacity ? text.GetBuffer() : text.ToArray();
    });

    public void Dispose() => _content.Dispose();

    /// <summary>Copies an input to a temporary file, and detects its format, which no file name indicates.</summary>
    private static OpenInput Copy(InputFile file, Stream input, CancellationToken cancellationToken)
    {
        var content = TemporaryFile.Create(Path.GetTempPath());
        try
        {
            TemporaryFile.Copy(input, content, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            content.Position = 0;
            var beginning = new byte[Math.Min(content.Length, JsonLinesDetector.MaxLength)];
            content.ReadExactly(beginning);
            return new(file, content, JsonLinesDetector.IsMatch(beginning), null);
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }
}
