using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>An input that was opened: its form is known, and it can be gone through more than once.</summary>
/// <remarks>What cannot, such as standard input or a pipe, is put into a temporary file.</remarks>
internal sealed class OpenInput : IDisposable
{
    private readonly FileStream _content;

    private OpenInput(InputFile file, FileStream content, bool isLines)
    {
        File = file;
        _content = content;
        IsLines = isLines;
    }

    /// <summary>Where it came from.</summary>
    public InputFile File { get; }

    /// <summary>Whether it is JSON Lines, compressed or not.</summary>
    public bool IsLines { get; }

    /// <summary>All bytes, from the beginning. There is one such stream: who asks for it again begins again.</summary>
    public FileStream Content
    {
        get
        {
            _content.Position = 0;
            return _content;
        }
    }

    /// <summary>How many bytes there are.</summary>
    public long Length => _content.Length;

    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public static OpenInput Open(InputFile file, ToolConsole console, CancellationToken cancellation)
    {
        try
        {
            if (file.Path is null)
            {
                using var standard = console.OpenInput();
                return OfUnnamed(file, standard, cancellation);
            }

            var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            if (stream.CanSeek)
            {
                return new(file, stream, DatasetFormats.Of(file.Path) != DatasetFormat.Document);
            }

            using (stream)
            {
                return OfUnnamed(file, stream, cancellation);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.For(file.Name, fault, "read");
        }
    }

    /// <summary>All bytes, in memory.</summary>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public byte[] ReadAll()
    {
        try
        {
            using var text = new MemoryStream((int)Math.Min(Length, Array.MaxLength));
            Content.CopyTo(text);
            return text.Length == text.Capacity ? text.GetBuffer() : text.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.For(File.Name, fault, "read");
        }
    }

    public void Dispose() => _content.Dispose();

    /// <summary>What has no name that says its form.</summary>
    private static OpenInput OfUnnamed(InputFile file, Stream input, CancellationToken cancellation)
    {
        var content = TemporaryFile.Create(Path.GetTempPath());
        try
        {
            var piece = new byte[1 << 16];
            int count;
            while ((count = input.Read(piece)) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                content.Write(piece, 0, count);
            }

            content.Position = 0;
            var beginning = new byte[Math.Min(content.Length, FirstLine.Longest)];
            content.ReadExactly(beginning);
            return new(file, content, FirstLine.IsOfLines(beginning));
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }
}
