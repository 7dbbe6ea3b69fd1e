namespace ClaimModel.Benchmarks.Processes;

/// <summary>A comparison of programs that process the same file, run in turn.</summary>
/// <param name="File">The file.</param>
/// <param name="Programs">The programs; the last one on each number of cores is the baseline.</param>
internal sealed record ProcessComparison(FileInfo File, IReadOnlyList<MeasuredProgram> Programs)
{
    public MeasuredProgram BaselineOf(MeasuredProgram program) => Programs.Last(other => other.Cores == program.Cores);

    public void Run(int rounds, CancellationToken cancellationToken)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var program in Programs)
            {
                program.Run(cancellationToken);
            }
        }
    }
}
