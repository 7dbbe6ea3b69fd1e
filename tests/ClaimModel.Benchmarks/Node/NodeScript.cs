using System.Diagnostics;
using System.Globalization;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Node;

/// <summary>Creates the start information of scripts for Node.</summary>
internal static class NodeScript
{
    /// <summary>The script that validates with ajv.</summary>
    /// <param name="packages">The packages of the script.</param>
    /// <param name="mode"><c>serve</c> or <c>validate</c>.</param>
    /// <param name="file">The JSON Lines file.</param>
    public static ProcessStartInfo Check(NodePackages packages, string mode, string file) => new(
        "node",
        [Script("Node", "check.mjs"), packages.Folder, Path.Combine(Repository.Root, "docs", "schema", "claimmodel-1.schema.json"), mode, file]);

    /// <summary>The script that reads with DuckDB.</summary>
    /// <param name="packages">The packages of the script.</param>
    /// <param name="mode"><c>serve</c> or <c>read</c>.</param>
    /// <param name="file">The JSON Lines file.</param>
    /// <param name="threads">The number of threads.</param>
    public static ProcessStartInfo DuckDb(NodePackages packages, string mode, string file, int threads) => new(
        "node",
        [Script("DuckDb", "read.mjs"), packages.Folder, mode, file, threads.ToString(CultureInfo.InvariantCulture)]);

    private static string Script(string folder, string name) => Path.Combine(Repository.Root, "tests", "ClaimModel.Benchmarks", folder, name);
}
