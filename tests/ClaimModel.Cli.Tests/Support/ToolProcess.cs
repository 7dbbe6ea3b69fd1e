using System.Diagnostics;
using System.Text;

namespace ClaimModel.Cli.Tests.Support;

/// <summary>Runs the tool in a separate process.</summary>
internal static class ToolProcess
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "ClaimModel.Cli.dll");

    private static readonly string Host = Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    /// <summary>Gets the beginning of a command line for a shell that runs the tool.</summary>
    public static string Command => $"'{Host}' '{Assembly}'";

    public static Process Start(TestFolder folder, params string[] arguments)
    {
        var start = StartInfo(folder, arguments);
        return Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
    }

    /// <summary>Runs the tool with invariant globalization.</summary>
    public static async Task<ToolResult> RunWithoutUnicodeDataAsync(TestFolder folder, params string[] arguments)
    {
        var start = StartInfo(folder, arguments);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        process.StandardInput.Close();
        return await ResultOf(process);
    }

    /// <summary>Runs the tool where libicu is hidden by empty files. The test is skipped unless it may create a mount namespace, as root may on Linux.</summary>
    public static async Task<ToolResult> RunWithoutIcuAsync(TestFolder folder, params string[] arguments)
    {
        const string Hide = "find -L /lib /lib64 /usr/lib /usr/lib64 /usr/local/lib -name 'libicu*.so*' 2>/dev/null | while read -r file; do mount --bind /dev/null \"$file\" || exit 99; done || exit 99; exec \"$@\"";
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has mount namespaces.");
        var tool = StartInfo(folder, arguments);
        var start = StartInfo(folder, []);
        start.FileName = "unshare";
        start.ArgumentList.Clear();
        string[] all = ["--mount", "sh", "-c", Hide, "sh", tool.FileName, .. tool.ArgumentList];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
            process.StandardInput.Close();
            var result = await ResultOf(process);
            Assert.SkipWhen(result.ExitCode == 99 || result.Error.StartsWith("unshare:", StringComparison.Ordinal), $"libicu cannot be hidden: {result.Error}");
            return result;
        }
        catch (System.ComponentModel.Win32Exception error)
        {
            Assert.Skip($"libicu cannot be hidden: {error.Message}");
            throw;
        }
    }

    private static ProcessStartInfo StartInfo(TestFolder folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Host)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NO_COLOR"] = "1";
        start.ArgumentList.Add(Assembly);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    public static async Task<ToolResult> RunAsync(TestFolder folder, string input, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await ResultOf(process);
    }

    /// <summary>Runs a command line in a shell (<c>sh</c>), with an empty standard input.</summary>
    public static async Task<ToolResult> RunInShellAsync(TestFolder folder, string commandLine)
    {
        var start = StartInfo(folder, []);
        start.FileName = "sh";
        start.ArgumentList.Clear();
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(commandLine);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        process.StandardInput.Close();
        return await ResultOf(process);
    }

    private static async Task<ToolResult> ResultOf(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
