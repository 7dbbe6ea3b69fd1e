using ClaimModel.Benchmarks.Kinds;
using static ClaimModel.Benchmarks.Output.FigureTable;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Prints the figures of unusual files.</summary>
internal static class KindTable
{
    /// <param name="measurements">The measurements; the first is that of the plain file.</param>
    public static void Print(IReadOnlyList<KindMeasurement> measurements)
    {
        var plain = measurements[0];
        FigureTable.Print(
            "Kinds of files, one thread, CPU time, best of all rounds",
            ["File", "bytes per claim", "findings", "ns per claim to read", "relative to plain", "ns per claim to validate", "relative to plain"],
            measurements.Select(measurement => new[]
            {
                measurement.Kind.ToString().ToLowerInvariant(),
                Figure(measurement.BytesPerClaim),
                Figure(measurement.Diagnostics),
                Figure(measurement.ReadingNanoseconds),
                Figure(measurement.ReadingNanoseconds / plain.ReadingNanoseconds),
                Figure(measurement.ValidatingNanoseconds),
                Figure(measurement.ValidatingNanoseconds / plain.ValidatingNanoseconds),
            }));
    }
}
