using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SharpFuzz;

namespace ClaimModel.Fuzz.Fuzzing;

/// <summary>Adds the coverage counters of AFL to the copy of the library beside this program.</summary>
internal static class Instrumentation
{
    /// <summary>Instruments the library, unless it is already instrumented. The next build replaces it.</summary>
    public static void Apply()
    {
        var library = Path.Combine(AppContext.BaseDirectory, "ClaimModel.dll");
        if (IsInstrumented(library))
        {
            return;
        }

        // Other processes may be running the file, so a copy is instrumented and then takes its place.
        var copy = $"{library}.{Environment.ProcessId}";
        File.Copy(library, copy, overwrite: true);
        Fuzzer.Instrument(copy, static _ => true, Options.Value);
        File.Move(copy, library, overwrite: true);
    }

    /// <summary>Determines whether a library refers to the assembly that contains the counters.</summary>
    private static bool IsInstrumented(string library)
    {
        using var image = new PEReader(File.OpenRead(library));
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Any(reference => metadata.StringComparer.Equals(metadata.GetAssemblyReference(reference).Name, "SharpFuzz.Common"));
    }
}
