using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using ClaimModel.Benchmarks.Ways;

namespace ClaimModel.Benchmarks.Node;

/// <summary>The control in Node: a process that holds the lines and goes through them whenever it is told to, so that its start is not measured.</summary>
/// <param name="stage"><see cref="Stage.Read"/> or <see cref="Stage.Check"/>.</param>
/// <param name="packages">The packages it needs; null where there are none.</param>
internal sealed class NodeWay(Stage stage, NodePackages? packages)
    : Way(stage, stage == Stage.Read ? "Node: JSON.parse" : "Node: JSON.parse + ajv with the published schema (no references)")
{
    private Process? _node;
    private string? _file;

    public override bool IsHere => false;

    public override void Prepare(CorpusText corpus)
    {
        _file = Path.GetTempFileName();
        File.WriteAllBytes(_file, corpus.Lines);
        var start = NodeScript.Start(packages ?? throw new BenchmarkException("asked for with --node or --node-packages"), "serve", _file);
        try
        {
            _node = Process.Start(start);
        }
        catch (Win32Exception fault)
        {
            throw new BenchmarkException(fault.Message);
        }

        if (_node?.StandardOutput.ReadLine() != "ready")
        {
            throw new BenchmarkException("the script in Node does not start");
        }
    }

    public override Pass Run(CorpusText corpus)
    {
        if (_node is null)
        {
            throw new InvalidOperationException("Node has not been started.");
        }

        _node.StandardInput.WriteLine(Stage == Stage.Read ? "parse" : "check");
        _node.StandardInput.Flush();
        var answer = (_node.StandardOutput.ReadLine() ?? "").Split(' ');
        return answer is [var claims, "0"]
            ? new(corpus.Lines.Length, int.Parse(claims, CultureInfo.InvariantCulture))
            : throw new BenchmarkException("The control in Node finds faults, or has broken off.");
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
