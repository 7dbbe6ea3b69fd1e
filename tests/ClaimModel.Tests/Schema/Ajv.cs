using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Schema;

/// <summary>Ajv, a JSON Schema validator in JavaScript. npm installs it into a temporary folder, which is deleted after the tests of the class.</summary>
public sealed class Ajv : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("claimmodel-ajv-").FullName;

    /// <summary>The reason why ajv is not available; null if it is installed.</summary>
    private readonly Lazy<string?> _failure;

    public Ajv() => _failure = new(Install);

    /// <summary>Returns a line for each document: <c>true</c>, or its errors. The test is skipped if Node.js, npm or the packages are not available.</summary>
    public IReadOnlyList<string> Validate(IReadOnlyList<string> documents)
    {
        Assert.SkipWhen(_failure.Value is not null, $"ajv is not available: {_failure.Value}");
        string tests = Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Schema");
        File.WriteAllText(Path.Combine(_folder, "schema.json"), SchemaDocument.Create());
        File.WriteAllText(Path.Combine(_folder, "documents.jsonl"), string.Join('\n', documents) + "\n", new UTF8Encoding(false));
        Assert.True(TryRun("node", out string said, Path.Combine(tests, "agreement.mjs"), _folder), said);
        string[] verdicts = said.TrimEnd().Split('\n');
        Assert.Equal(documents.Count, verdicts.Length);
        return verdicts;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string? Install()
    {
        string npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        string[] install = ["install", "--prefix", _folder, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--fetch-retries=1", "ajv@8", "ajv-formats@3"];
        return TryRun(npm, out string said, install) && TryRun("node", out said, "--version") ? null : said;
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
            })!; // a new process, as the shell is not used
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
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
