using System.CommandLine;
using ClaimModel.Benchmarks.Node;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>Options that say where the packages for Node are.</summary>
internal sealed class NodeOptions
{
    private readonly Option<bool> _install = new("--node") { Description = "Measure Node too: install ajv and ajv-formats with npm into a temporary folder." };
    private readonly Option<string?> _folder = new("--node-packages") { Description = "Measure Node too, with the node_modules of a folder.", HelpName = "FOLDER" };

    public void AddTo(Command command)
    {
        command.Add(_install);
        command.Add(_folder);
    }

    /// <summary>The packages; null where they are not asked for.</summary>
    /// <exception cref="BenchmarkException">They are not there.</exception>
    public NodePackages? Packages(ParseResult arguments) =>
        arguments.GetValue(_folder) is { } folder ? NodePackages.In(folder) : arguments.GetValue(_install) ? NodePackages.Install() : null;
}
