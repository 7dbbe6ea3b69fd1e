using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Commands;

/// <summary>The canonical form of JSON Lines of any size: each record in canonical form on its line, in the order of the file.</summary>
internal sealed class LineFormat(ToolConsole console, OpenInput input, CancellationToken cancellation)
{
    private readonly InputRecords _intake = new(input, cancellation);

    /// <summary>Whether the lines are in another form; null where they have errors, which are reported.</summary>
    public bool? IsOther()
    {
        using var canonical = TemporaryFile.Create(Path.GetTempPath());
        ClaimJsonLines.Write(canonical, _intake.Records(null));
        if (_intake.Complain(console))
        {
            return null;
        }

        canonical.Position = 0;
        return !IsSame(Gzip.Decompress(input.Content), canonical);
    }

    /// <summary>Writes the canonical form in the place of the input, or to standard output where that came from standard input.</summary>
    public void Write()
    {
        var target = input.File.Path is null ? OutputTarget.At(console, "-", "jsonl") : OutputTarget.At(console, input.File.Name, null);
        target.Write(_intake.Records(null), () => _intake.Errors == 0, cancellation);
    }

    private static bool IsSame(Stream one, Stream other)
    {
        var (left, right) = (new byte[1 << 16], new byte[1 << 16]);
        while (true)
        {
            var count = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            var otherCount = other.ReadAtLeast(right, right.Length, throwOnEndOfStream: false);
            if (!left.AsSpan(0, count).SequenceEqual(right.AsSpan(0, otherCount)))
            {
                return false;
            }

            if (count == 0)
            {
                return true;
            }
        }
    }
}
