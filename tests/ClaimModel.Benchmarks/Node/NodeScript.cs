using System.Diagnostics;
using ClaimModel.Tests.Support;

namespace ClaimModel.Benchmarks.Node;

/// <summary>Creates the start information of the Node script.</summary>
internal static class NodeScript
{
    /// <param name="packages">The packages of the script.</param>
    /// <param name="mode"><c>serve</c> or <c>validate</c>.</param>
    /// <param name="file">The JSON Lines file.</param>
    public static ProcessStartInfo Start(NodePackages packages, string mode, string file) => new(
        "node",
        [
            Path.Combine(Repository.Root, "tests", "ClaimModel.Benchmarks", "Node", "check.mjs"),
            packages.Folder,
            Path.Combine(Repository.Root, "docs", "schema", "claimmodel-1.schema.json"),
            mode,
            file,
        ])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    };
}
