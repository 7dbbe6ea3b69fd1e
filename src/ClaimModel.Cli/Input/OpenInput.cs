namespace ClaimModel.Cli.Input;

/// <summary>An input that was opened: its form is known, and it can be gone through more than once.</summary>
/// <remarks>Standard input is put into memory where it is a document, and into a temporary file where it is JSON Lines.</remarks>
internal sealed class OpenInput : IDisposable
{
    private readonly FileStream? _lines;
    private readonly byte[] _text;

    private OpenInput(InputFile file, FileStream? lines, byte[] text)
    {
        File = file;
        _lines = lines;
        _text = text;
    }

    /// <summary>Where it came from.</summary>
    public InputFile File { get; }

    /// <summary>Whether it is JSON Lines, compressed or not.</summary>
    public bool IsLines => _lines is not null;

    /// <summary>The document.</summary>
    public ReadOnlyMemory<byte> Text => _text;

    /// <summary>The JSON Lines, from their beginning.</summary>
    /// <exception cref="InvalidOperationException">It is a document.</exception>
    public FileStream Lines
    {
        get
        {
            var lines = _lines ?? throw new InvalidOperationException("A document has no lines.");
            lines.Position = 0;
            return lines;
        }
    }

    /// <summary>Whether it is compressed JSON Lines.</summary>
    public bool IsFolded
    {
        get
        {
            Span<byte> beginning = stackalloc byte[2];
            return IsLines && Lines.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false) == 2 && beginning is [0x1F, 0x8B];
        }
    }

    /// <summary>How many bytes there are.</summary>
    public long Length => _lines?.Length ?? _text.Length;

    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public static OpenInput Open(InputFile file, ToolConsole console, CancellationToken cancellation)
    {
        try
        {
            if (file.Path is null)
            {
                return OfStandardInput(file, console, cancellation);
            }

            return DatasetForms.Of(file.Path) == DatasetForm.Document
                ? new(file, null, System.IO.File.ReadAllBytes(file.Path))
                : new(file, new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1), []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.For(file.Name, fault, "read");
        }
    }

    public void Dispose() => _lines?.Dispose();

    private static OpenInput OfStandardInput(InputFile file, ToolConsole console, CancellationToken cancellation)
    {
        using var input = console.OpenInput();
        using var beginning = new MemoryStream();
        var piece = new byte[1 << 16];
        var count = 0;
        while (beginning.Length < FirstLine.Longest && (count = input.Read(piece)) > 0)
        {
            beginning.Write(piece, 0, count);
            if (beginning.GetBuffer() is [0x1F, 0x8B, ..] || piece.AsSpan(0, count).Contains((byte)'\n'))
            {
                break;
            }
        }

        if (!FirstLine.IsOfLines(beginning.GetBuffer().AsSpan(0, (int)beginning.Length)))
        {
            CopyRest(input, beginning, piece, cancellation);
            return new(file, null, beginning.ToArray());
        }

        var lines = TemporaryFile.Create(System.IO.Path.GetTempPath());
        try
        {
            beginning.WriteTo(lines);
            CopyRest(input, lines, piece, cancellation);
            return new(file, lines, []);
        }
        catch
        {
            lines.Dispose();
            throw;
        }
    }

    private static void CopyRest(Stream input, Stream output, byte[] piece, CancellationToken cancellation)
    {
        int count;
        while ((count = input.Read(piece)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            output.Write(piece, 0, count);
        }

        output.Flush();
    }
}
