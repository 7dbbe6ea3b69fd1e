using System.CommandLine;

namespace ClaimModel.Benchmarks.Commands;

/// <summary>A command of the benchmarks. Expected errors are printed as a message.</summary>
internal abstract class BenchmarkCommand : Command
{
    protected const int Success = 0;
    protected const int Failure = 1;

    protected BenchmarkCommand(string name, string description)
        : base(name, description) =>
        SetAction((arguments, cancellationToken) => Task.Run(() => RunAndPrintErrors(arguments, cancellationToken), CancellationToken.None));

    /// <summary>Runs the command, and returns the exit code.</summary>
    /// <exception cref="BenchmarkException">Something cannot be measured on this machine.</exception>
    protected abstract int Run(ParseResult arguments, CancellationToken cancellationToken);

    private int RunAndPrintErrors(ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            return Run(arguments, cancellationToken);
        }
        catch (Exception exception) when (exception is BenchmarkException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return Failure;
        }
        catch (OperationCanceledException)
        {
            return Failure;
        }
    }
}
