using System.Diagnostics;
using ClaimModel.Benchmarks.Processes;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Serde;

/// <summary>The baseline in Rust, built by cargo in a temporary folder that is deleted at the end.</summary>
internal sealed class SerdeProgram : IDisposable
{
    /// <summary>The crates that Debian installs with librust-serde-json-dev and librust-serde-derive-dev; without this folder, cargo downloads them.</summary>
    private const string DebianCrates = "/usr/share/cargo/registry";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimmodel-serde-");

    /// <exception cref="BenchmarkException">The program cannot be built.</exception>
    public SerdeProgram(CancellationToken cancellationToken)
    {
        try
        {
            Build(cancellationToken);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Build(CancellationToken cancellationToken)
    {
        foreach (var name in new[] { "Cargo.toml", "main.rs" })
        {
            File.Copy(Path.Combine(Repository.Root, "tests", "ClaimModel.Benchmarks", "Serde", name), Path.Combine(_folder.FullName, name));
        }

        string[] crates = Directory.Exists(DebianCrates)
            ? ["--offline", "--config", "source.crates-io.replace-with=\"debian\"", "--config", $"source.debian.directory=\"{DebianCrates}\""]
            : [];
        var build = ProcessMeasurement.Run(new("cargo", ["build", "--release", "--quiet", .. crates]) { WorkingDirectory = _folder.FullName }, cancellationToken);
        if (build.ExitCode != 0)
        {
            throw new BenchmarkException($"The program with serde_json cannot be built: {build.Output}");
        }
    }

    /// <summary>Returns the start information of the process.</summary>
    public ProcessStartInfo Start(string file) => new(Path.Combine(_folder.FullName, "target", "release", OperatingSystem.IsWindows() ? "claims.exe" : "claims"), [file]);

    public void Dispose() => _folder.Delete(recursive: true);
}
