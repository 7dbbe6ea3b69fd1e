namespace ClaimModel.Benchmarks.Processes;

/// <summary>Programs that validate the same file, run in turn.</summary>
/// <param name="File">The file.</param>
/// <param name="Contestants">The programs, the last of which the others are compared with.</param>
internal sealed record ProcessRace(FileInfo File, IReadOnlyList<Contestant> Contestants)
{
    public void Run(int rounds, CancellationToken cancellation)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in Contestants)
            {
                contestant.Run(cancellation);
            }
        }
    }
}
