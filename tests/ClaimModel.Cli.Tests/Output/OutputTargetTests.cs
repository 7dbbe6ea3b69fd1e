using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Output;

public sealed class OutputTargetTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private ToolConsole Console => new() { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = static () => Stream.Null, Folder = _folder.Path };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_InputChangedAfterReading_IsRefusedUnlessForced(bool isForced)
    {
        _folder.With("a.claims.json", Datasets.Empty);
        using var input = Open("a.claims.json");
        var target = OutputTarget.At(Console, "a.claims.json", null).After(input, isForced);

        _folder.With("a.claims.json", Datasets.Empty + " ");
        var write = target.Invoking(output => output.Write(new ClaimDataset { Title = "new" }));

        if (isForced)
        {
            write.Should().NotThrow();
            _folder.Read("a.claims.json").Should().Contain("new");
        }
        else
        {
            write.Should().Throw<FileAccessException>().WithMessage(
                "\"a.claims.json\" cannot be written: another program changed it after it was read. Run the command again, or specify --force to overwrite the change.");
            _folder.Read("a.claims.json").Should().Be(Datasets.Empty + " ");
        }

        Directory.GetFiles(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void Write_OtherFileChanged_IsReplaced()
    {
        _folder.With("a.claims.json", Datasets.Empty).With("b.claims.json", "");
        using var input = Open("a.claims.json");
        var target = OutputTarget.At(Console, "b.claims.json", null).After(input, isForced: false);

        _folder.With("b.claims.json", "changed");
        target.Write(new ClaimDataset());

        _folder.Read("b.claims.json").Should().Be("{\n  \"claimModel\": \"1.0\"\n}\n");
    }

    [Fact]
    public void IsSameFile_OtherName_IsTrue()
    {
        _folder.With("a.claims.json", Datasets.Empty).With("c.claims.json", Datasets.Empty);
        SpecialFiles.CreateHardLink(_folder.PathOf("b.claims.json"), _folder.PathOf("a.claims.json"));
        using var input = Open("a.claims.json");

        OutputTarget.At(Console, "b.claims.json", null).IsSameFile(input).Should().BeTrue();
        OutputTarget.At(Console, "c.claims.json", null).IsSameFile(input).Should().BeFalse();
        OutputTarget.At(Console, "d.claims.json", null).IsSameFile(input).Should().BeFalse();
    }

    [Fact]
    public void DeleteUnfinished_WhileWriting_DeletesTheTemporaryFile()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows, a file that is read cannot be deleted.");
        var console = Console;

        OutputTarget.At(console, "a.claims.jsonl", null).Invoking(output => output.Write(Records(), () => true)).Should().Throw<ObjectDisposedException>();

        Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();

        IEnumerable<ExtensibleRecord> Records()
        {
            Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
            console.DeleteUnfinished();
            Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();
            yield return new ClaimDataset();
        }
    }

    [Fact]
    public void At_StandardOutputByPath_IsStandardOutput()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/stdout is different on other systems.");

        OutputTarget.At(Console, "/dev/stdout", Files.DatasetFormat.JsonLines).Should().Match<OutputTarget>(target => target.IsStandardOutput && target.Name == "<stdout>");
        OutputTarget.At(Console, "/proc/self/fd/1", Files.DatasetFormat.JsonLines).IsStandardOutput.Should().BeTrue();
        OutputTarget.At(Console, "/dev/stderr", Files.DatasetFormat.JsonLines).IsStandardOutput.Should().BeFalse();
    }

    private OpenInput Open(string name) => OpenInput.Open(new(name, _folder.PathOf(name)), Console, new(new(), MaxTemporaryBytes: 1 << 20), TestContext.Current.CancellationToken);
}
