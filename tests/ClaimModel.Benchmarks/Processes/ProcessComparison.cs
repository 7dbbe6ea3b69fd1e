namespace ClaimModel.Benchmarks.Processes;

/// <summary>A comparison of programs that validate the same file, run in turn.</summary>
/// <param name="File">The file.</param>
/// <param name="Programs">The programs; the last one is the baseline.</param>
internal sealed record ProcessComparison(FileInfo File, IReadOnlyList<MeasuredProgram> Programs)
{
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
