using System.Globalization;

namespace ClaimModel.Cli.Terminal;

/// <summary>Formats numbers with their nouns, such as <c>1,200 claims</c>.</summary>
internal static class CountText
{
    public static string Of(long number, string singular, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? singular : plural ?? $"{singular}s")}");

    /// <summary>Returns the number of problems of each severity, such as <c>2 errors, 1 warning</c>; <c>no problems</c> if there are none.</summary>
    public static string Problems(long errors, long warnings, long infos)
    {
        (long Number, string Noun)[] counts = [(errors, "error"), (warnings, "warning"), (infos, "info")];
        var problems = string.Join(", ", counts.Where(count => count.Number > 0).Select(count => Of(count.Number, count.Noun)));
        return problems.Length > 0 ? problems : "no problems";
    }
}
