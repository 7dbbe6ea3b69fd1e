using System.Runtime.InteropServices;

namespace ClaimModel.Cli.Terminal;

/// <summary>The library with the Unicode data of the runtime (International Components for Unicode), which small Linux images lack.</summary>
internal static class IcuLibrary
{
    private const string InvariantSwitch = "System.Globalization.Invariant";
    private const string InvariantVariable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    /// <summary>The versions for which the runtime searches, latest first.</summary>
    private static readonly IEnumerable<int> Versions = Enumerable.Range(50, 71).Reverse();

    /// <summary>
    /// Selects invariant globalization if the library is missing, in which case the runtime would end the process. Texts are then not normalized, as
    /// reports say. Must be called before anything that depends on a culture.
    /// </summary>
    public static void AllowMissing()
    {
        if (OperatingSystem.IsLinux() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(InvariantVariable)) && !IsInstalled())
        {
            AppContext.SetSwitch(InvariantSwitch, true);
        }
    }

    private static bool IsInstalled() =>
        Versions.Select(static version => $".so.{version}").Append(".so")
            .Any(static suffix => NativeLibrary.TryLoad($"libicuuc{suffix}", out _) && NativeLibrary.TryLoad($"libicui18n{suffix}", out _));
}
