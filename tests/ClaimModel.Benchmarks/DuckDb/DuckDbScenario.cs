using System.Diagnostics;
using ClaimModel.Benchmarks.Node;
using ClaimModel.Benchmarks.Scenarios;

namespace ClaimModel.Benchmarks.DuckDb;

/// <summary>Reads all columns of the lines into a table of DuckDB.</summary>
/// <param name="threads">The number of threads.</param>
/// <param name="name">The name in the table.</param>
/// <param name="packages">The packages of the script; null to leave out DuckDB.</param>
internal abstract class DuckDbScenario(int threads, string name, NodePackages? packages) : ServedScenario(Operation.Read, name, "read")
{
    protected override ProcessStartInfo Start(string file) => packages is { HasDuckDb: true }
        ? NodeScript.DuckDb(packages, "serve", file, threads)
        : throw new BenchmarkException("only with --duckdb");
}

internal sealed class DuckDbOneThreadScenario(NodePackages? packages) : DuckDbScenario(1, "DuckDB: read_json, all columns into a table, one thread", packages);

internal sealed class DuckDbAllCoresScenario(NodePackages? packages) : DuckDbScenario(Environment.ProcessorCount, "DuckDB: read_json, all columns into a table, all cores", packages);
