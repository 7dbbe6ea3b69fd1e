using System.Diagnostics;
using ClaimModel.Benchmarks.Scenarios;

namespace ClaimModel.Benchmarks.Node;

/// <summary>The baseline in Node.</summary>
/// <param name="operation"><see cref="Operation.Read"/> or <see cref="Operation.Validate"/>.</param>
/// <param name="packages">The packages of the script; null to leave out Node.</param>
internal sealed class NodeScenario(Operation operation, NodePackages? packages) : ServedScenario(
    operation,
    operation == Operation.Read ? "Node: JSON.parse" : "Node: JSON.parse + ajv with the published schema (no references)",
    operation == Operation.Read ? "parse" : "check")
{
    protected override ProcessStartInfo Start(string file) => packages is { HasAjv: true }
        ? NodeScript.Check(packages, "serve", file)
        : throw new BenchmarkException("only with --node");
}
