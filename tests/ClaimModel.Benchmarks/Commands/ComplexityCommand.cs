using System.CommandLine;
using System.Globalization;
using ClaimModel.Benchmarks.Complexity;
using ClaimModel.Benchmarks.Output;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>complexity</c>: measures how the time of each rule grows with the input, and fails if it grows faster than the input.</summary>
internal sealed class ComplexityCommand : BenchmarkCommand
{
    private const double MaxExponent = 1.1;

    private readonly Option<string?> _rule = new("--rule") { Description = "The code of a rule; all by default.", HelpName = "CODE" };

    public ComplexityCommand()
        : base("complexity", "Measures how time and memory of each rule grow with adversarial inputs. Fails if an exponent exceeds 1.1.") => Add(_rule);

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var rows = new List<IReadOnlyList<string>>();
        var failures = 0;
        foreach (var input in LongList.All.Concat(RepeatedDocument.All).Where(input => arguments.GetValue(_rule) is not { } rule || input.Rule == rule))
        {
            var measured = ComplexityMeasurement.Of(input, MaxExponent, cancellationToken);
            var isHigh = measured.TimeExponent > MaxExponent || measured.MemoryExponent > MaxExponent;
            failures += isHigh ? 1 : 0;
            Console.Error.WriteLine($"{input.Rule} {input.Name}: {Exponent(measured.TimeExponent)}");
            rows.Add([$"{input.Rule} {input.Name}{(isHigh ? " (!)" : "")}", $"{measured.Bytes / 1024:N0}", FigureTable.Figure(measured.Time.TotalMilliseconds), Exponent(measured.TimeExponent), Exponent(measured.MemoryExponent)]);
        }

        FigureTable.Print("Growth with the size of the input: 1.00 is proportional.", ["Rule and input", "KiB", "ms", "Time", "Memory"], rows);
        Console.WriteLine(failures == 0 ? $"No exponent exceeds {MaxExponent}." : $"{failures} of {rows.Count} inputs exceed an exponent of {MaxExponent}.");
        return failures == 0 ? Success : Failure;
    }

    private static string Exponent(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
