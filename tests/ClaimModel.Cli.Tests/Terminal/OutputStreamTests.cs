using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Tests.Terminal;

public class OutputStreamTests
{
    [Fact]
    public void Write_Fails_NamesTheStream()
    {
        using var stream = new OutputStream(new FullStream(), "<stdout>");

        stream.Invoking(output => output.Write("x"u8)).Should().Throw<IOException>().WithMessage("\"<stdout>\" cannot be written: the disk is full.");
        stream.Invoking(output => output.Flush()).Should().Throw<IOException>().WithMessage("\"<stdout>\" cannot be written: the disk is full.");
    }

    [Fact]
    public void Write_StandardErrorFails_IsIgnored()
    {
        using var stream = new OutputStream(new FullStream(), name: null);

        stream.Invoking(output => output.Write("x"u8)).Should().NotThrow();
        stream.Invoking(output => output.Flush()).Should().NotThrow();
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("raw", 28);

        public override void Flush() => throw new IOException("raw", 28);
    }
}
