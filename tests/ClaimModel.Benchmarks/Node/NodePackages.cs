using System.ComponentModel;
using System.Diagnostics;

namespace ClaimModel.Benchmarks.Node;

/// <summary>A folder with the packages that the control in Node needs: one that is there, or one that npm fills and that is deleted at the end.</summary>
internal sealed class NodePackages : IDisposable
{
    private readonly bool _isTemporary;

    private NodePackages(string folder, bool isTemporary)
    {
        Folder = folder;
        _isTemporary = isTemporary;
    }

    public string Folder { get; }

    /// <summary>Takes the packages of a folder.</summary>
    /// <exception cref="BenchmarkException">They are not there.</exception>
    public static NodePackages In(string folder) =>
        Directory.Exists(Path.Combine(folder, "node_modules", "ajv")) && Directory.Exists(Path.Combine(folder, "node_modules", "ajv-formats"))
            ? new(folder, isTemporary: false)
            : throw new BenchmarkException($"\"{folder}\" has no node_modules with ajv and ajv-formats.");

    /// <summary>Installs the packages with npm.</summary>
    /// <exception cref="BenchmarkException">They cannot be had.</exception>
    public static NodePackages Install()
    {
        var packages = new NodePackages(Directory.CreateTempSubdirectory("claimmodel-benchmarks-").FullName, isTemporary: true);
        try
        {
            using var npm = Process.Start(new ProcessStartInfo(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["install", "--prefix", packages.Folder, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--silent", "ajv@8", "ajv-formats@3"])
            {
                WorkingDirectory = packages.Folder,
            })!; // a new process, as the shell is not used
            npm.WaitForExit();
            return npm.ExitCode == 0 ? packages : throw new BenchmarkException("npm could not install ajv and ajv-formats.");
        }
        catch (Exception fault) when (fault is Win32Exception or BenchmarkException)
        {
            packages.Dispose();
            throw new BenchmarkException($"ajv cannot be had here: {fault.Message}");
        }
    }

    public void Dispose()
    {
        if (_isTemporary)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
