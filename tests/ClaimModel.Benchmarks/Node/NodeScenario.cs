using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ClaimModel.Benchmarks.Scenarios;

namespace ClaimModel.Benchmarks.Node;

/// <summary>The baseline in Node: a process that keeps the file in memory and processes it on request, so that its start is not measured.</summary>
/// <param name="operation"><see cref="Operation.Read"/> or <see cref="Operation.Validate"/>.</param>
/// <param name="packages">The packages of the script; null to leave out Node.</param>
internal sealed class NodeScenario(Operation operation, NodePackages? packages)
    : Scenario(operation, operation == Operation.Read ? "Node: JSON.parse" : "Node: JSON.parse + ajv with the published schema (no references)")
{
    private Process? _node;
    private string? _file;

    public override bool IsInProcess => false;

    public override void Prepare(CorpusText corpus)
    {
        _file = Path.GetTempFileName();
        File.WriteAllBytes(_file, corpus.Lines);
        var start = NodeScript.Start(packages ?? throw new BenchmarkException("only with --node or --node-packages"), "serve", _file);
        try
        {
            _node = Process.Start(start);
        }
        catch (Win32Exception exception)
        {
            throw new BenchmarkException(exception.Message);
        }

        if (_node?.StandardOutput.ReadLine() != "ready")
        {
            throw new BenchmarkException("the Node script does not start");
        }
    }

    public override ScenarioResult Run(CorpusText corpus)
    {
        if (_node is null)
        {
            throw new InvalidOperationException("Node has not been started.");
        }

        _node.StandardInput.WriteLine(Operation == Operation.Read ? "parse" : "check");
        _node.StandardInput.Flush();
        var answer = (_node.StandardOutput.ReadLine() ?? "").Split(' ');
        return answer is [var claims, "0"]
            ? new(corpus.Lines.Length, int.Parse(claims, CultureInfo.InvariantCulture))
            : throw new BenchmarkException("The Node script reports problems, or has exited.");
    }

    public override void Release()
    {
        _node?.StandardInput.Close();
        _node?.WaitForExit();
        _node?.Dispose();
        _node = null;
        if (_file is not null)
        {
            File.Delete(_file);
        }
    }
}
