using System.Globalization;

namespace ClaimModel.Cli.Terminal;

/// <summary>Numbers with their nouns; thousands have commas.</summary>
internal static class Counted
{
    public static string Of(long number, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : several ?? $"{one}s")}");

    /// <summary>How many problems there are of each severity, those left out of which there are none; "no problems" where there are none at all.</summary>
    public static string Problems(long errors, long warnings, long infos)
    {
        string[] parts =
        [
            .. errors > 0 ? [Of(errors, "error")] : Array.Empty<string>(),
            .. warnings > 0 ? [Of(warnings, "warning")] : Array.Empty<string>(),
            .. infos > 0 ? [Of(infos, "info")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? "no problems" : string.Join(", ", parts);
    }
}
