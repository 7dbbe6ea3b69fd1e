using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Tests.Support;
using ClaimModel.Tests.Support;

namespace ClaimModel.Cli.Tests.Input;

public sealed class InputFinderTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("a.claims.json", "")
        .With("b.json", "")
        .With(".hidden.claims.json", "")
        .With("x/c.claims.json", "")
        .With("x/y/d.CLAIMS.JSON", "")
        .With("x/y/2017-e.claims.json", "")
        .With("x/.git/f.claims.json", "");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".", "a.claims.json", "x/c.claims.json", "x/y/2017-e.claims.json", "x/y/d.CLAIMS.JSON")]
    [InlineData("x", "x/c.claims.json", "x/y/2017-e.claims.json", "x/y/d.CLAIMS.JSON")]
    [InlineData("x/", "x/c.claims.json", "x/y/2017-e.claims.json", "x/y/d.CLAIMS.JSON")]
    [InlineData("b.json", "b.json")]
    [InlineData("-", "<stdin>")]
    [InlineData("*.json", "a.claims.json", "b.json")]
    [InlineData(".*.json", ".hidden.claims.json")]
    [InlineData("?.claims.json", "a.claims.json")]
    [InlineData("**/*.claims.json", "a.claims.json", "x/c.claims.json", "x/y/2017-e.claims.json")]
    [InlineData("x/**/2017-?.claims.json", "x/y/2017-e.claims.json")]
    [InlineData("*/y/*", "x/y/2017-e.claims.json", "x/y/d.CLAIMS.JSON")]
    [InlineData("**/y/**", "x/y/2017-e.claims.json", "x/y/d.CLAIMS.JSON")]
    [InlineData("x/../*.json", "x/../a.claims.json", "x/../b.json")]
    public void Find_Path_RefersToFiles(string path, params string[] names)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Case matters differently there.");

        var found = Find(path);

        found.Files.Select(file => file.Name).Should().Equal(names);
        found.ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("pipes")]
    [InlineData("pipes/*")]
    [InlineData("**/p.claims.json")]
    public async Task Find_PipeInFolderOrPattern_IsSkippedWithNote(string path)
    {
        _folder.With("pipes/a.claims.json", """{"claimModel":"1.0"}""");
        SpecialFiles.CreatePipe(_folder.PathOf("pipes/p.claims.json"));

        Find(path).Files.Select(file => file.Name).Should().NotContain("pipes/p.claims.json");
        var result = await ToolRun.InAsync(_folder, "validate", "-q", "pipes");

        result.Should().Be(new ToolResult(0, "", "claimmodel: \"pipes/p.claims.json\" is not a regular file, and is skipped. To read it nevertheless, specify its own path.\n"));
        Find("pipes/p.claims.json").Files.Select(file => file.Name).Should().Equal("pipes/p.claims.json");
    }

    [Fact]
    public void Find_NameThatIsNotUtf8_IsReported()
    {
        SpecialFiles.Run("sh", "-c", $"cd '{_folder.Path}' && mkdir names && touch \"$(printf 'names/a\\377.claims.json')\" && mkdir \"$(printf 'names/b\\376')\"");

        var unreadable = Find("names").Unreadable;
        SpecialFiles.Run("rm", "-r", _folder.PathOf("names")); // .NET cannot delete these files either

        unreadable.Should().Equal(
            "\"names/a\uFFFD.claims.json\" cannot be opened, because its name is not valid UTF-8; rename it, or read it from standard input.",
            "\"names/b\uFFFD/\" cannot be opened, because its name is not valid UTF-8; rename it, or read it from standard input.");
    }

    [Fact]
    public void Find_AbsolutePattern_GivesAbsolutePaths() =>
        Find($"{_folder.Path}/*/c.*").Files.Select(file => file.Name).Should().Equal($"{_folder.Path}/x/c.claims.json");

    [Fact]
    public void Find_FileNamedLikeAPattern_IsThatFile()
    {
        _folder.With("w*.json", "").With("wx.json", "");

        Find("w*.json").Files.Select(file => file.Name).Should().Equal("w*.json");
    }

    [Fact]
    public void Find_LinkToAFolderAbove_IsNotFollowed()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("x/up"), _folder.Path);

        Find("x").Files.Should().HaveCount(3);
        Find("x/**/c.claims.json").Files.Should().ContainSingle();
    }

    [Theory]
    [InlineData("a", "There is no file \"a\". Did you mean \"a.claims.json\"?")]
    [InlineData("x/c.clams.json", "There is no file \"x/c.clams.json\". Did you mean \"x/c.claims.json\"?")]
    [InlineData("q\u001b[2J", "There is no file \"q\\u001B[2J\".")]
    [InlineData("", "There is no file \"\".")]
    public void Find_MissingFile_IsReported(string path, string sentence)
    {
        var found = Find(path);

        found.Unreadable.Should().Equal(sentence);
        found.ExitCode.Should().Be(3);
    }

    [Fact]
    public void Find_NoMatch_IsInvalidUsage()
    {
        var found = Find("*.claim", "nope/**");

        found.Unmatched.Should().Equal("No file matches \"*.claim\".", "No file matches \"nope/**\".");
        found.ExitCode.Should().Be(2);
    }

    [Fact]
    public void Find_UnreadableSubfolder_IsReportedAndSkipped()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            Assert.Skip("File permissions are not enforced for this user.");
            return;
        }

        File.SetUnixFileMode(_folder.PathOf("x/y"), UnixFileMode.None);

        var found = Find("x");

        File.SetUnixFileMode(_folder.PathOf("x/y"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        found.Files.Select(file => file.Name).Should().Equal("x/c.claims.json");
        found.Unreadable.Should().Equal("\"x/y/\" cannot be read: permission is denied.");
    }

    private FoundInputs Find(params string[] paths) =>
        new InputFinder(new ToolConsole { Out = TextWriter.Null, Error = TextWriter.Null, OpenInput = () => Stream.Null, Folder = _folder.Path })
            .Find(paths, TestContext.Current.CancellationToken);
}
