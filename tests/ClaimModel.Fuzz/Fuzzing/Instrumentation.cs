using SharpFuzz;

namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>Adds the coverage counters of AFL to the copy of the library beside this program.</summary>
internal static class Instrumentation
{
    /// <summary>Instruments the library, unless it is already instrumented. The next build replaces it.</summary>
    public static void Apply()
    {
        var library = Path.Combine(AppContext.BaseDirectory, "ClaimModel.dll");
        var marker = library + ".instrumented";
        if (File.Exists(marker) && File.GetLastWriteTimeUtc(marker) >= File.GetLastWriteTimeUtc(library))
        {
            return;
        }

        try
        {
            // Other processes may be running the file, so a copy is instrumented and then takes its place.
            var copy = $"{library}.{Environment.ProcessId}";
            File.Copy(library, copy, overwrite: true);
            Fuzzer.Instrument(copy, static _ => true, Options.Value);
            File.Move(copy, library, overwrite: true);
        }
        catch (InstrumentationException)
        {
            // It is instrumented; only the marker was missing.
        }

        File.WriteAllText(marker, "");
    }
}
