using System.CommandLine;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>A command of the benchmarks; what keeps it from measuring ends it with a sentence.</summary>
internal abstract class BenchmarkCommand : Command
{
    protected const int Done = 0;
    protected const int Failed = 1;

    protected BenchmarkCommand(string name, string description)
        : base(name, description) =>
        SetAction((arguments, cancellation) => Task.Run(() => RunOrComplain(arguments, cancellation), CancellationToken.None));

    /// <summary>Measures, and gives the exit code.</summary>
    /// <exception cref="BenchmarkException">There is nothing to measure, or it cannot be measured here.</exception>
    protected abstract int Run(ParseResult arguments, CancellationToken cancellation);

    private int RunOrComplain(ParseResult arguments, CancellationToken cancellation)
    {
        try
        {
            return Run(arguments, cancellation);
        }
        catch (Exception fault) when (fault is BenchmarkException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            return Failed;
        }
    }
}
