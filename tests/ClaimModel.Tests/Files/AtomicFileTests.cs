using System.Net.Sockets;
using System.Runtime.Versioning;
using ClaimModel.Files;
using ClaimModel.Streams;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private const string EmptyDocument = "{\n  \"claimModel\": \"1.0\"\n}\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimmodel-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A list of user::rw-, user:12345:rw-, group::r--, mask::rw- and other::---.</summary>
    private const string AccessList = "0200000001000600ffffffff020006003930000004000400ffffffff10000600ffffffff20000000ffffffff";

    private static void SetAccessList(string attribute, string path) =>
        SpecialFiles.Run("python3", "-c", "import os, sys; os.setxattr(sys.argv[1], sys.argv[2], bytes.fromhex(sys.argv[3]))", path, attribute, AccessList);

    private static string AccessListOf(string path) => SpecialFiles.Run(
        "python3", "-c", "import os, sys; n = 'system.posix_acl_access'; print(os.getxattr(sys.argv[1], n).hex() if n in os.listxattr(sys.argv[1]) else '', end='')", path);

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private string[] Names => [.. _folder.GetFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public void Save_CharacterDevice_IsWrittenIntoAndStays()
    {
        SpecialFiles.CreateNullDevice(PathOf("null"));

        new ClaimDataset().Save(PathOf("null"));

        FileStatus.Of(PathOf("null"))!.Value.Kind.Should().Be(FileKind.CharacterDevice);
        Names.Should().Equal("null");
    }

    [Fact]
    public async Task Save_FullDevice_ThrowsAndStays()
    {
        SpecialFiles.CreateFullDevice(PathOf("full"));

        var thrown = new ClaimDataset().Invoking(dataset => dataset.Save(PathOf("full"))).Should().Throw<IOException>().Which;
        await new ClaimDataset().Awaiting(dataset => dataset.SaveAsync(PathOf("full"))).Should().ThrowAsync<IOException>();

        thrown.Message.Should().Be($"\"{PathOf("full")}\" cannot be written: the disk is full.");
        FileStatus.Of(PathOf("full"))!.Value.Kind.Should().Be(FileKind.CharacterDevice);
        Names.Should().Equal("full");
    }

    [Fact]
    public async Task Save_Pipe_IsWrittenIntoAndStays()
    {
        SpecialFiles.CreatePipe(PathOf("pipe"));
        var read = Task.Run(() => File.ReadAllText(PathOf("pipe")), TestContext.Current.CancellationToken);

        new ClaimDataset().Save(PathOf("pipe"));

        (await read).Should().Be(EmptyDocument);
        Names.Should().Equal("pipe");
    }

    [Fact]
    public void Save_BlockDevice_IsRefused()
    {
        SpecialFiles.CreateBlockDevice(PathOf("disk"));

        new ClaimDataset().Invoking(dataset => dataset.Save(PathOf("disk"))).Should().Throw<IOException>()
            .WithMessage($"\"{PathOf("disk")}\" cannot be written: it is a disk or another block device, whose content would be lost.");
        FileStatus.Of(PathOf("disk"))!.Value.Kind.Should().Be(FileKind.BlockDevice);
    }

    [Fact]
    public void Save_Socket_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows, a socket is not recognized.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(PathOf("s")));

        new ClaimDataset().Invoking(dataset => dataset.Save(PathOf("s"))).Should().Throw<IOException>()
            .WithMessage($"\"{PathOf("s")}\" cannot be written: it is a socket.");
        FileStatus.Of(PathOf("s"))!.Value.Kind.Should().Be(FileKind.Socket);
    }

    [Fact]
    public void Save_Folder_IsRefused() =>
        new ClaimDataset().Invoking(dataset => dataset.Save(_folder.FullName)).Should().Throw<IOException>()
            .WithMessage($"\"{_folder.FullName}\" cannot be written: it is a folder.");

    [Fact]
    public void Save_DescriptorThatIsNotOpen_IsRefused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/fd is different on other systems.");

        new ClaimDataset().Invoking(dataset => dataset.Save("/dev/fd/999999")).Should().Throw<IOException>()
            .WithMessage("\"/dev/fd/999999\" cannot be written: no file is open with this number.");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Save_OpenFileByNumber_ContinuesAtItsPosition()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/fd is different on other systems.");
        using (var file = File.OpenHandle(PathOf("a"), FileMode.Create, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            UnixFile.SetPosition(file, 6);
            new ClaimDataset().Save($"/dev/fd/{file.DangerousGetHandle()}");
            new ClaimDataset().Save($"/proc/self/fd/{file.DangerousGetHandle()}");
        }

        File.ReadAllText(PathOf("a")).Should().Be("\0\0\0\0\0\0" + EmptyDocument + EmptyDocument);
        Names.Should().Equal("a");
    }

    [Theory]
    [InlineData("target.json")]
    [InlineData("missing.json")]
    [InlineData("../up.json")]
    public void Save_SymbolicLink_ReplacesItsTarget(string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows, links require a privilege.");
        _folder.CreateSubdirectory("real/inner");
        Directory.CreateSymbolicLink(PathOf("shortcut"), "real/inner");
        File.WriteAllText(PathOf("real/inner/target.json"), "before");
        File.CreateSymbolicLink(PathOf("real/inner/link.json"), target);
        File.CreateSymbolicLink(PathOf("outer.json"), "shortcut/link.json");

        new ClaimDataset().Save(PathOf("outer.json"));

        new FileInfo(PathOf("outer.json")).LinkTarget.Should().Be("shortcut/link.json");
        new FileInfo(PathOf("real/inner/link.json")).LinkTarget.Should().Be(target);
        File.ReadAllText(Path.Combine(PathOf("real/inner"), target)).Should().Be(EmptyDocument);
    }

    [Fact]
    public void Save_LinksInACycle_Throws()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows, links require a privilege.");
        File.CreateSymbolicLink(PathOf("a"), "b");
        File.CreateSymbolicLink(PathOf("b"), "a");

        new ClaimDataset().Invoking(dataset => dataset.Save(PathOf("a"))).Should().Throw<IOException>()
            .WithMessage($"\"{PathOf("a")}\" cannot be written: its symbolic links form a cycle.");
    }

    [Fact]
    public void Save_HardLink_OtherNameKeepsTheEarlierContent()
    {
        File.WriteAllText(PathOf("a"), "before");
        SpecialFiles.CreateHardLink(PathOf("b"), PathOf("a"));

        new ClaimDataset().Save(PathOf("a"));

        File.ReadAllText(PathOf("a")).Should().Be(EmptyDocument);
        File.ReadAllText(PathOf("b")).Should().Be("before");
    }

    [Theory]
    [InlineData(0x1A0, 0x1A0)] // 0640
    [InlineData(0xFED, 0x1ED)] // 7755: setuid, setgid and sticky are dropped
    public void Save_ExistingFile_KeepsPermissions(int before, int after)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes of files.");
            return;
        }

        File.WriteAllText(PathOf("a"), "before");
        File.SetUnixFileMode(PathOf("a"), (UnixFileMode)before);

        new ClaimDataset().Save(PathOf("a"));

        File.GetUnixFileMode(PathOf("a")).Should().Be((UnixFileMode)after);
    }

    [Fact]
    public void Save_NewFile_HasThePermissionsOfOtherNewFiles()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no modes of files.");
            return;
        }

        File.WriteAllText(PathOf("a"), "");

        new ClaimDataset().Save(PathOf("b"));

        File.GetUnixFileMode(PathOf("b")).Should().Be(File.GetUnixFileMode(PathOf("a")));
    }

    [Fact]
    public void Save_FileOfAnotherUser_KeepsOwnerAndGroup()
    {
        File.WriteAllText(PathOf("a"), "before");
        SpecialFiles.ChangeOwner(PathOf("a"), 12345, 23456);

        new ClaimDataset().Save(PathOf("a"));

        var status = FileStatus.Of(PathOf("a"))!.Value;
        (status.Owner, status.Group).Should().Be((12345u, 23456u));
        File.ReadAllText(PathOf("a")).Should().Be(EmptyDocument);
    }

    [Fact]
    public void Save_FileWithAccessList_KeepsIt()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Lists are preserved only on Linux.");
        File.WriteAllText(PathOf("a"), "before");
        SetAccessList("system.posix_acl_access", PathOf("a"));

        new ClaimDataset().Save(PathOf("a"));

        AccessListOf(PathOf("a")).Should().Be(AccessList);
        File.ReadAllText(PathOf("a")).Should().Be(EmptyDocument);
    }

    [Fact]
    public void Save_FileWithoutAccessList_DoesNotInheritThatOfTheFolder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Lists are preserved only on Linux.");
        File.WriteAllText(PathOf("a"), "before");
        SetAccessList("system.posix_acl_default", _folder.FullName);

        new ClaimDataset().Save(PathOf("a"));

        AccessListOf(PathOf("a")).Should().BeEmpty();
    }

    [Fact]
    public void TryChangeOwner_NotPermitted_ReturnsFalse()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no owners with numbers.");
            return;
        }

        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may change the owner; .ci/faults tests another user.");
        using var file = File.Create(PathOf("a"));

        UnixFile.TryChangeOwner(file.SafeFileHandle, 0, 0).Should().BeFalse();
    }

    [Fact]
    public void Content_BeforeCommit_IsPrivateAndRecognizable()
    {
        File.WriteAllText(PathOf("a"), "before");

        using (var file = new AtomicFile(PathOf("a")))
        {
            Names.Should().HaveCount(2).And.Contain("a").And.ContainMatch(".claimmodel-????????.???.partial");
            if (!OperatingSystem.IsWindows())
            {
                File.GetUnixFileMode(file.Content.Name).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        Names.Should().Equal("a");
        File.ReadAllText(PathOf("a")).Should().Be("before");
    }

    [Fact]
    public void Save_LongestName_Works()
    {
        string name = new('n', 255);

        new ClaimDataset().Save(PathOf(name));
        new ClaimDataset().Save(PathOf(name));

        Names.Should().Equal(name);
    }

    [Fact]
    public void Commit_FileChangedAfterReading_Throws()
    {
        File.WriteAllText(PathOf("a"), "before");
        FileStatus read;
        using (var stream = File.OpenRead(PathOf("a")))
        {
            read = FileStatus.Of(stream)!.Value;
        }

        using (var unchanged = new AtomicFile(PathOf("a"), read: read))
        {
            File.AppendAllText(PathOf("a"), ", changed");
            unchanged.Invoking(file => file.Commit()).Should().Throw<IOException>()
                .WithMessage($"\"{PathOf("a")}\" cannot be written: another program changed it after it was read.");
        }

        File.ReadAllText(PathOf("a")).Should().Be("before, changed");
        Names.Should().Equal("a");
    }

    [Fact]
    public void Commit_ReplacedBySpecialFile_Throws()
    {
        using (var file = new AtomicFile(PathOf("a")))
        {
            SpecialFiles.CreatePipe(PathOf("a"));
            file.Invoking(atomic => atomic.Commit()).Should().Throw<IOException>()
                .WithMessage($"\"{PathOf("a")}\" cannot be written: another program replaced it by a special file.");
        }

        Names.Should().Equal("a");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void TemporaryFile_Open_HasNoNameLeft()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows, open files have names.");

        using var file = TemporaryFile.Create(_folder.FullName);

        Names.Should().BeEmpty();
        File.GetUnixFileMode(file.SafeFileHandle).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void TemporaryFile_MissingFolder_IsNamed() =>
        FluentActions.Invoking(() => TemporaryFile.Create(PathOf("none"))).Should().Throw<IOException>()
            .WithMessage($"A temporary file in \"{PathOf("none")}\" cannot be written: there is no such folder. Use another folder for temporary files.");
}
