using System.Globalization;
using System.Text.RegularExpressions;
using ClaimModel.Streams;
using Microsoft.Win32.SafeHandles;

namespace ClaimModel.Files;

/// <summary>What a path refers to when it is written to: symbolic links are followed, also to files that do not exist yet.</summary>
/// <param name="Name">The name of the file in messages.</param>
/// <param name="Path">The absolute path, which is not a link.</param>
/// <param name="Descriptor">The number of an open file of this process that the path stands for, such as 1 for <c>/dev/stdout</c>; null for other paths.</param>
/// <param name="Status">The status of the file; null if it does not exist.</param>
internal sealed partial record FileTarget(string Name, string Path, int? Descriptor, FileStatus? Status)
{
    private const int MaxLinks = 40; // as on Linux

    /// <summary>Gets a value indicating whether the path stands for standard output.</summary>
    public bool IsStandardOutput => Descriptor == 1;

    /// <summary>Gets a value indicating whether the path is a regular file, which can be replaced, or does not exist.</summary>
    public bool IsReplaceable => Descriptor is null && Status is null or { Kind: FileKind.Regular };

    /// <param name="path">The path.</param>
    /// <param name="name">The name of the file in messages; null for the path.</param>
    /// <exception cref="FileWriteException">The links form a cycle.</exception>
    public static FileTarget At(string path, string? name = null)
    {
        name ??= path;
        path = System.IO.Path.GetFullPath(path);
        if (OperatingSystem.IsWindows())
        {
            path = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            return new(name, path, null, FileStatus.Of(path));
        }

        for (var links = 0; links <= MaxLinks; links++)
        {
            var folder = UnixFile.ResolveLinks(System.IO.Path.GetDirectoryName(path) ?? path);
            path = System.IO.Path.Combine(folder, System.IO.Path.GetFileName(path));
            if (DescriptorPath().Match(path) is { Success: true } open)
            {
                var isOwn = !open.Groups["process"].Success || open.Groups["process"].Value == Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
                return new(name, path, isOwn ? int.Parse(open.Groups["number"].Value, CultureInfo.InvariantCulture) : null, FileStatus.Of(path));
            }

            if (new FileInfo(path).LinkTarget is not { } target)
            {
                return new(name, path, null, FileStatus.Of(path));
            }

            path = System.IO.Path.Combine(folder, target);
        }

        throw new FileWriteException(name, "its symbolic links form a cycle");
    }

    /// <summary>Opens the file to write into it. A pipe blocks until another program reads it.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller does not have permission to write the file.</exception>
    public FileStream Open()
    {
        ThrowIfNotWritable();
        return Descriptor is { } number
            ? new(new SafeFileHandle(number, ownsHandle: false), FileAccess.Write, bufferSize: 0)
            : new(Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
    }

    /// <exception cref="FileWriteException">The file is neither an open file, nor a pipe, nor a device for a stream of characters.</exception>
    public void ThrowIfNotWritable()
    {
        var reason = this switch
        {
            { Descriptor: not null, Status: null } => "no file is open with this number",
            { Descriptor: not null } or { Status.Kind: FileKind.Pipe or FileKind.CharacterDevice } => null,
            { Status.Kind: FileKind.Folder } => "it is a folder",
            { Status.Kind: FileKind.Socket } => "it is a socket",
            { Status.Kind: FileKind.BlockDevice } => "it is a disk or another block device, whose content would be lost",
            _ => "it is not a regular file",
        };
        if (reason is not null)
        {
            throw new FileWriteException(Name, reason);
        }
    }

    /// <summary>The paths of open files: <c>/dev/fd/1</c>, and on Linux <c>/proc/123/fd/1</c>, to which it is a link.</summary>
    [GeneratedRegex(@"^(/dev|/proc/(?<process>\d+)(/task/\d+)?)/fd/(?<number>\d{1,9})$")]
    private static partial Regex DescriptorPath();
}
