using System.Security.Cryptography;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.JsonLines;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Commands;

/// <summary>Formats JSON Lines of any size: each record is written in canonical form, in the order of the file.</summary>
internal sealed class JsonLinesFormatter(ToolConsole console, OpenInput input, CancellationToken cancellation)
{
    private readonly RecordReader _reader = new(input, cancellation);

    /// <summary>Determines whether formatting would change the input; null if it has errors, which are written to standard error.</summary>
    public bool? IsChanged()
    {
        using var canonical = TemporaryFile.Create(Path.GetTempPath());
        ClaimJsonLines.Write(canonical, _reader.Records(null));
        if (_reader.WriteErrors(console))
        {
            return null;
        }

        canonical.Position = 0;
        return !SHA256.HashData(Gzip.Decompress(input.Content)).AsSpan().SequenceEqual(SHA256.HashData(canonical));
    }

    /// <summary>Writes the canonical form to the input file; to standard output if the input is standard input.</summary>
    public void Write() => (input.File.Path is null
            ? OutputTarget.At(console, ToolConsole.StandardStream, DatasetFormat.JsonLines)
            : OutputTarget.At(console, input.File.Name, format: null))
        .Write(_reader.Records(null), () => _reader.Errors == 0, cancellation);
}
