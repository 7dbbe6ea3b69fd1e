using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>
/// A baseline in another language: a process that prints <c>ready</c>, and then processes a file for each line of its standard input, and prints the
/// numbers of claims and errors. Its start is not measured.
/// </summary>
/// <param name="operation">The operation.</param>
/// <param name="name">The name in the table.</param>
/// <param name="command">The line that requests the operation.</param>
internal abstract class ServedScenario(Operation operation, string name, string command) : Scenario(operation, name)
{
    private Process? _server;
    private string? _file;

    public override bool IsInProcess => false;

    public override TimeSpan ProcessorTime
    {
        get
        {
            Server.Refresh();
            return Server.TotalProcessorTime;
        }
    }

    private Process Server => _server ?? throw new InvalidOperationException("The process has not been started.");

    /// <summary>Gets the text that the process reads.</summary>
    protected virtual byte[] TextOf(CorpusText corpus) => corpus.Lines;

    /// <summary>Creates the start information of the process.</summary>
    /// <param name="file">The file that the process reads.</param>
    /// <exception cref="BenchmarkException">The program is not available.</exception>
    protected abstract ProcessStartInfo Start(string file);

    public override void Prepare(CorpusText corpus)
    {
        _file = Path.GetTempFileName();
        File.WriteAllBytes(_file, TextOf(corpus));
        var start = Start(_file);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        try
        {
            _server = Process.Start(start);
        }
        catch (Win32Exception exception)
        {
            throw new BenchmarkException(exception.Message);
        }

        if (_server?.StandardOutput.ReadLine() != "ready")
        {
            throw new BenchmarkException($"{start.FileName} cannot run the program");
        }
    }

    public override ScenarioResult Run(CorpusText corpus)
    {
        Server.StandardInput.WriteLine(command);
        Server.StandardInput.Flush();
        var answer = (Server.StandardOutput.ReadLine() ?? "").Split(' ');
        return answer is [var claims, "0"]
            ? new(TextOf(corpus).Length, int.Parse(claims, CultureInfo.InvariantCulture))
            : throw new BenchmarkException($"The process of \"{Name}\" reports problems, or has exited.");
    }

    public override void Release()
    {
        _server?.StandardInput.Close();
        _server?.WaitForExit();
        _server?.Dispose();
        _server = null;
        if (_file is not null)
        {
            File.Delete(_file);
            _file = null;
        }
    }
}
