using System.ComponentModel;
using System.Diagnostics;

namespace ClaimModel.Benchmarks.Node;

/// <summary>A folder with packages for Node: an existing folder, or a temporary one that npm fills and that is deleted at the end.</summary>
internal sealed class NodePackages : IDisposable
{
    private readonly bool _isTemporary;

    private NodePackages(string folder, bool isTemporary)
    {
        Folder = folder;
        _isTemporary = isTemporary;
    }

    public string Folder { get; }

    public bool HasAjv => Has("ajv") && Has("ajv-formats");

    public bool HasDuckDb => Has("@duckdb", "node-api");

    /// <summary>Uses the packages of an existing folder.</summary>
    /// <exception cref="BenchmarkException">The packages are missing.</exception>
    public static NodePackages In(string folder)
    {
        var packages = new NodePackages(folder, isTemporary: false);
        return packages.HasAjv || packages.HasDuckDb
            ? packages
            : throw new BenchmarkException($"\"{folder}\" does not contain node_modules with ajv and ajv-formats, or with @duckdb/node-api.");
    }

    /// <summary>Installs packages with npm in a temporary folder.</summary>
    /// <exception cref="BenchmarkException">The packages cannot be installed.</exception>
    public static NodePackages Install(IReadOnlyList<string> names)
    {
        var packages = new NodePackages(Directory.CreateTempSubdirectory("claimmodel-benchmarks-").FullName, isTemporary: true);
        try
        {
            using var npm = Process.Start(new ProcessStartInfo(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["install", "--prefix", packages.Folder, "--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--silent", .. names])
            {
                WorkingDirectory = packages.Folder,
            })!; // not null, because the shell is not used
            npm.WaitForExit();
            return npm.ExitCode == 0 ? packages : throw new BenchmarkException($"npm could not install {string.Join(", ", names)}.");
        }
        catch (Exception exception) when (exception is Win32Exception or BenchmarkException)
        {
            packages.Dispose();
            throw new BenchmarkException($"Packages for Node cannot be installed: {exception.Message}");
        }
    }

    private bool Has(params string[] package) => Directory.Exists(Path.Combine([Folder, "node_modules", .. package]));

    public void Dispose()
    {
        if (_isTemporary)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
