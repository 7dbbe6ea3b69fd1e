using System.CommandLine;
using ClaimModel.Benchmarks.Node;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>The options for Node and its packages.</summary>
internal sealed class NodeOptions
{
    private readonly Option<bool> _ajv = new("--node") { Description = "Also measure Node with ajv, which npm installs in a temporary folder." };
    private readonly Option<bool> _duckDb = new("--duckdb") { Description = "Also measure DuckDB, whose package for Node npm installs in a temporary folder." };
    private readonly Option<string?> _folder = new("--node-packages") { Description = "Also measure Node and DuckDB, as far as the node_modules of this folder have their packages.", HelpName = "FOLDER" };

    public void AddTo(Command command)
    {
        command.Add(_ajv);
        command.Add(_duckDb);
        command.Add(_folder);
    }

    /// <summary>Returns the packages; null if none are needed.</summary>
    /// <exception cref="BenchmarkException">The packages are missing.</exception>
    public NodePackages? Packages(ParseResult arguments)
    {
        if (arguments.GetValue(_folder) is { } folder)
        {
            return NodePackages.In(folder);
        }

        List<string> names = [];
        names.AddRange(arguments.GetValue(_ajv) ? ["ajv@8", "ajv-formats@3"] : []);
        names.AddRange(arguments.GetValue(_duckDb) ? ["@duckdb/node-api"] : []);
        return names.Count > 0 ? NodePackages.Install(names) : null;
    }
}
