using System.Text;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Tests.Input;

/// <summary>An input that changes between opening and reading is reported in one line.</summary>
public sealed class ChangedInputTests
{
    private const string Header = "{\"type\":\"dataset\",\"claimModel\":\"1.0\"}\n";

    [Theory]
    [InlineData("x.claims.jsonl")]
    [InlineData("x.claims.json")]
    public async Task Merge_InputThatChanges_BlamesTheInput(string name)
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(path, name.EndsWith('l') ? Header : "{\"claimModel\":\"1.0\"}");

        var result = await ToolRun.InAsync(folder, console => console with { OpenInput = () => Changing(path) }, "merge", name, "-", "-o", "out.claims.jsonl");

        result.ExitCode.Should().Be(ExitCode.FileError);
        result.Error.Should().Be($"claimmodel: \"{name}\" was changed while it was being read; run the command again when no other program writes to it.\n");
        File.Exists(Path.Combine(folder.Path, "out.claims.jsonl")).Should().BeFalse();
    }

    [Fact]
    public void Content_FileThatHasChanged_Throws()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "x.claims.jsonl");
        File.WriteAllText(path, Header);
        using var input = OpenInput.Open(new("x", path), new ToolConsole { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null, Folder = folder.Path }, new(new(), MaxTemporaryBytes: 1), CancellationToken.None);
        input.Content.Length.Should().Be(Header.Length);

        Changing(path);

        var content = () => input.Content;
        var all = () => input.ReadDocument(CancellationToken.None);
        content.Should().Throw<FileChangedException>().Which.Name.Should().Be("x");
        all.Should().Throw<FileAccessException>().WithMessage("\"x\" was changed while it was being read; run the command again when no other program writes to it.");
    }

    [Fact]
    public void Content_FileThatHasChangedWhileItWasClosed_Throws()
    {
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "x.claims.jsonl");
        File.WriteAllText(path, Header);
        using var input = OpenInput.Open(new("x", path), new ToolConsole { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null, Folder = folder.Path }, new(new(), MaxTemporaryBytes: 1), CancellationToken.None);
        input.Close();
        input.Content.Length.Should().Be(Header.Length);
        input.Close();

        Changing(path);

        var content = () => input.Content;
        content.Should().Throw<FileChangedException>().Which.Name.Should().Be("x");
    }

    /// <summary>Changes a file, and returns an empty dataset.</summary>
    private static MemoryStream Changing(string path)
    {
        File.AppendAllText(path, "\n");
        return new(Encoding.UTF8.GetBytes(Header));
    }
}
