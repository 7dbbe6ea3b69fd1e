using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Interchange.Translation;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>An open input of known format that can be read more than once.</summary>
/// <remarks>An input that cannot be read twice, such as standard input or a pipe, is copied to a temporary file.</remarks>
internal sealed class OpenInput : IDisposable
{
    private readonly bool _isCopy;
    private FileStream? _content;
    private FileVersion? _version;

    private OpenInput(InputFile file, FileStream content, InputOptions options, bool isCopy)
    {
        _version = FileVersion.Of(content);
        File = file;
        Options = options.Reading with { File = file.Name };
        _content = content;
        _isCopy = isCopy;
        Length = content.Length;
        Status = isCopy ? null : FileStatus.Of(content);
        Format = FileFormats.Of(file.Path ?? "") ?? FileFormats.Detect(Beginning());
    }

    /// <summary>Gets the origin of the input.</summary>
    public InputFile File { get; }

    /// <summary>Gets the options for reading the input.</summary>
    public ReadOptions Options { get; }

    /// <summary>Gets the format of the input, compressed or not.</summary>
    public DatasetFormat Format { get; }

    /// <summary>Gets a value indicating whether the input is JSON Lines, compressed or not.</summary>
    public bool IsJsonLines => Format == DatasetFormat.JsonLines;

    /// <summary>Gets the status of the file when it was opened; null if it is not a regular file.</summary>
    public FileStatus? Status { get; }

    /// <summary>Gets a value indicating whether the input is a file that can be replaced, rather than standard input or a pipe.</summary>
    public bool IsRegularFile => File.Path is not null && FileTarget.At(File.Path).IsReplaceable;

    /// <summary>Gets the stream of all bytes, positioned at the beginning. It is the same stream until <see cref="Close"/> is called.</summary>
    /// <exception cref="FileChangedException">The file has changed since it was opened.</exception>
    public FileStream Content
    {
        get
        {
            if (_content is null)
            {
                _content = OpenFile(File.Path!); // only a file with a path is closed
                _version = FileStatus.Of(_content) == Status ? FileVersion.Of(_content) : throw new FileChangedException(File.Name);
            }

            _version?.ThrowIfChanged(File.Name);
            _content.Position = 0;
            return _content;
        }
    }

    /// <summary>Gets the number of bytes.</summary>
    public long Length { get; }

    /// <exception cref="FileAccessException">The file cannot be read.</exception>
    public static OpenInput Open(InputFile file, ToolConsole console, InputOptions options, CancellationToken cancellationToken) => FileAccessException.Translate(file.Name, "read", () =>
    {
        var source = file.Path is null ? console.OpenInput() : OpenFile(file.Path);
        if (source is FileStream { CanSeek: true } content && file.Path is not null)
        {
            return Create(content, isCopy: false);
        }

        using (source)
        {
            var copy = TemporaryFile.Create(Path.GetTempPath());
            try
            {
                var limit = new TemporaryLimit(options.MaxTemporaryBytes, options.Reading.Names.MaxTemporaryBytes, options.Reading.Names.TemporaryFolder);
                TemporaryFile.Copy(source, copy, limit, cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
            }
            catch
            {
                copy.Dispose();
                throw;
            }

            return Create(copy, isCopy: true);
        }

        OpenInput Create(FileStream content, bool isCopy)
        {
            try
            {
                return new(file, content, options, isCopy);
            }
            catch
            {
                content.Dispose();
                throw;
            }
        }
    });

    /// <summary>Reads the input, which is not JSON Lines. The text is empty if it cannot be decompressed, and for a workbook.</summary>
    /// <exception cref="FileAccessException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public (ReadResult Result, ReadOnlyMemory<byte> Text) ReadDocument(CancellationToken cancellationToken) => ReadDocument(Options, cancellationToken);

    /// <inheritdoc cref="ReadDocument(CancellationToken)"/>
    public (ReadResult Result, ReadOnlyMemory<byte> Text) ReadDocument(ReadOptions options, CancellationToken cancellationToken) => FileAccessException.Translate(File.Name, "read", () =>
    {
        var read = Format switch
        {
            DatasetFormat.Yaml => TranslatedFile.ReadYaml(Content, options, cancellationToken),
            DatasetFormat.Workbook => (TranslatedFile.ReadWorkbook(Content, options, cancellationToken).Result, default),
            _ => DocumentText.Read(Content, options, cancellationToken),
        };
        _version?.ThrowIfChanged(File.Name);
        return read;
    });

    /// <summary>Closes the file until it is read again, so that many inputs do not exceed the number of files that can be open at once. A copy stays open.</summary>
    public void Close()
    {
        if (!_isCopy)
        {
            Dispose();
        }
    }

    public void Dispose()
    {
        _content?.Dispose();
        _content = null;
    }

    private byte[] Beginning()
    {
        var beginning = new byte[Math.Min(Length, FormatDetector.MaxLength)];
        var length = Content.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        return beginning[..length];
    }

    private static FileStream OpenFile(string path) => InheritedDescriptors.IsMissing(path) ? throw new IOException("it is closed.") : new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
}
