namespace ClaimModel.Benchmarks.Ways;

/// <summary>A way of doing something with all claims of a corpus, to be compared with others.</summary>
/// <param name="stage">What it does.</param>
/// <param name="name">What it is called in the table.</param>
internal abstract class Way(Stage stage, string name)
{
    public Stage Stage { get; } = stage;

    public string Name { get; } = name;

    /// <summary>Whether the work is done in this process, so that what it allocates can be seen.</summary>
    public virtual bool IsHere => true;

    /// <summary>Gets ready what is not to be measured.</summary>
    /// <exception cref="BenchmarkException">It cannot be run here.</exception>
    public virtual void Prepare(CorpusText corpus)
    {
    }

    /// <summary>Does the work.</summary>
    /// <exception cref="BenchmarkException">It finds a fault, where nothing is wrong.</exception>
    public abstract Pass Run(CorpusText corpus);

    /// <summary>Lets go of what it holds.</summary>
    public virtual void Release()
    {
    }
}
