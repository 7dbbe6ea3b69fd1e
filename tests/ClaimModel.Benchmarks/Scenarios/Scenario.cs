namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>One implementation of an operation on all claims of a corpus, to be compared with others.</summary>
/// <param name="operation">The operation.</param>
/// <param name="name">The name in the table.</param>
internal abstract class Scenario(Operation operation, string name)
{
    public Operation Operation { get; } = operation;

    public string Name { get; } = name;

    /// <summary>Gets a value indicating whether the work is done in this process, so that allocations can be measured.</summary>
    public virtual bool IsInProcess => true;

    /// <summary>Gets the CPU time of the process that does the work.</summary>
    public virtual TimeSpan ProcessorTime => Environment.CpuUsage.TotalTime;

    /// <summary>Prepares the scenario; this is not measured.</summary>
    /// <exception cref="BenchmarkException">The scenario cannot run on this machine.</exception>
    public virtual void Prepare(CorpusText corpus)
    {
    }

    /// <summary>Runs the scenario; this is measured.</summary>
    /// <exception cref="BenchmarkException">It reports a problem, although the corpus is valid.</exception>
    public abstract ScenarioResult Run(CorpusText corpus);

    /// <summary>Releases resources.</summary>
    public virtual void Release()
    {
    }
}
