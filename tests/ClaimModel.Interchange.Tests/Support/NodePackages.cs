using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Support;

/// <summary>Packages in JavaScript that read what the exports write. npm installs them into a temporary folder, which is deleted after the tests.</summary>
public sealed class NodePackages : IDisposable
{
    private const string MermaidVariable = "CLAIMMODEL_MERMAID";
    private const string VegaVariable = "CLAIMMODEL_VEGA";

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("claimmodel-npm-").FullName;

    /// <summary>Whether to install Mermaid too, which has 150 MB.</summary>
    private static readonly bool HasMermaid = Environment.GetEnvironmentVariable(MermaidVariable) == "1";

    /// <summary>Whether to install Vega-Lite too, which has 25 MB.</summary>
    private static readonly bool HasVega = Environment.GetEnvironmentVariable(VegaVariable) == "1";

    private static readonly string[] Packages = ["jsonld@9", "@argdown/core@1", .. HasMermaid ? ["mermaid@11"] : Array.Empty<string>(), .. HasVega ? ["vega-lite@6", "vega@6"] : Array.Empty<string>()];

    /// <summary>The reason why the packages are not available; null if they are installed.</summary>
    private readonly Lazy<string?> _failure;

    public NodePackages() => _failure = new(Install);

    /// <summary>Skips the test unless Mermaid is to be installed.</summary>
    internal static void RequireMermaid() => Assert.SkipUnless(HasMermaid, $"Mermaid has 150 MB. To parse flowcharts with it, set {MermaidVariable}=1.");

    /// <summary>Skips the test unless Vega-Lite is to be installed.</summary>
    internal static void RequireVega() => Assert.SkipUnless(HasVega, $"Vega-Lite has 25 MB. To draw charts with it, set {VegaVariable}=1.");

    /// <summary>Runs a script of the tests on a text, and returns what it prints. The test is skipped if Node.js, npm or the packages are not available.</summary>
    /// <param name="script">The path of the script inside the folder of the test project.</param>
    /// <param name="input">The text, which the script finds in the file <c>input</c> of the folder that is its only argument.</param>
    public string Run(string script, string input)
    {
        Assert.SkipWhen(_failure.Value is not null, $"{string.Join(", ", Packages)} not available: {_failure.Value}");
        File.WriteAllText(Path.Combine(_folder, "input"), input, new UTF8Encoding(false));
        var isSuccess = TryRun("node", out var said, Path.Combine(Repository.Root, "tests", "ClaimModel.Interchange.Tests", script), _folder);
        Assert.True(isSuccess, said);
        return said;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string? Install()
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        string[] options = ["install", "--prefix", _folder, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--fetch-retries=1"];
        return TryRun(npm, out var said, [.. options, .. Packages]) && TryRun("node", out said, "--version") ? null : said;
    }

    /// <summary>Runs a program, and returns its output or the reason why it cannot be run.</summary>
    private bool TryRun(string program, out string said, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = _folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!; // a new process, as the shell is not used
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Timeout))
            {
                process.Kill(entireProcessTree: true);
                said = $"{program} did not finish within {Timeout}.";
                return false;
            }

            process.WaitForExit();
            said = process.ExitCode == 0 ? output.Result : error.Result;
            return process.ExitCode == 0;
        }
        catch (Win32Exception fault)
        {
            said = fault.Message;
            return false;
        }
    }
}
