using ClaimModel.Cli.Input;

namespace ClaimModel.Cli.Tests.Input;

public sealed class FileAccessExceptionTests
{
    public static TheoryData<Exception, string, string> Failures { get; } = new()
    {
        { new FileNotFoundException("raw"), "read", "There is no file \"x\"." },
        { new FileNotFoundException("raw"), "written", "\"x\" cannot be written: there is no such folder." },
        { new DirectoryNotFoundException("raw"), "written", "\"x\" cannot be written: there is no such folder." },
        { new UnauthorizedAccessException("raw"), "read", "\"x\" cannot be read: permission is denied." },
        { new PathTooLongException("raw"), "read", "\"x\" cannot be read: the path is too long." },
        { new IOException("raw", 28), "written", "\"x\" cannot be written: the disk is full." },
        { new IOException("The network\nis gone."), "read", "\"x\" cannot be read: The network\\u000Ais gone." },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void For_SystemError_IsAPlainSentence(Exception cause, string verb, string sentence) =>
        FileAccessException.For("x", cause, verb).Message.Should().Be(sentence);
}
