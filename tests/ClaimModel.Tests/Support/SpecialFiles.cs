using System.Diagnostics;

namespace ClaimModel.Tests.Support;

/// <summary>Creates special files in temporary folders. Tests are skipped where this is not possible.</summary>
internal static class SpecialFiles
{
    /// <summary>Creates a private copy of <c>/dev/null</c>.</summary>
    public static void CreateNullDevice(string path) => Run("mknod", path, "c", "1", OperatingSystem.IsLinux() ? "3" : "2");

    /// <summary>Creates a private copy of <c>/dev/full</c>, which cannot be written because it is always full.</summary>
    public static void CreateFullDevice(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a device that is always full.");
        Run("mknod", path, "c", "1", "7");
    }

    /// <summary>Creates a block device that does not exist.</summary>
    public static void CreateBlockDevice(string path) => Run("mknod", path, "b", "7", "200");

    public static void CreatePipe(string path) => Run("mkfifo", path);

    /// <summary>Creates another name (hard link) of a file.</summary>
    public static void CreateHardLink(string path, string target) => Run("ln", target, path);

    public static void ChangeOwner(string path, int owner, int group) => Run("chown", $"{owner}:{group}", path);

    /// <summary>Runs a command and returns what it prints; skips the test if the command is missing or not permitted.</summary>
    public static string Run(string command, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not have these files.");
        using var process = Start(command, arguments);
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.SkipUnless(process.ExitCode == 0, $"This is not permitted here: {command} {string.Join(' ', arguments)} ({error.Trim()}).");
        return output;
    }

    private static Process Start(string command, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!; // null only with a shell
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{command} is not installed.");
            throw;
        }
    }
}
