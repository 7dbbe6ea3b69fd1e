using System.CommandLine;
using ClaimModel.Benchmarks.Node;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>The options for Node and its packages.</summary>
internal sealed class NodeOptions
{
    private readonly Option<bool> _install = new("--node") { Description = "Also measure Node, with ajv and ajv-formats installed by npm in a temporary folder." };
    private readonly Option<string?> _folder = new("--node-packages") { Description = "Also measure Node, with the node_modules of this folder.", HelpName = "FOLDER" };

    public void AddTo(Command command)
    {
        command.Add(_install);
        command.Add(_folder);
    }

    /// <summary>Returns the packages; null if Node is not to be measured.</summary>
    /// <exception cref="BenchmarkException">The packages are missing.</exception>
    public NodePackages? Packages(ParseResult arguments) =>
        arguments.GetValue(_folder) is { } folder ? NodePackages.In(folder) : arguments.GetValue(_install) ? NodePackages.Install() : null;
}
