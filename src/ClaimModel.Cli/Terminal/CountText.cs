using ClaimModel.Values;

namespace ClaimModel.Cli.Terminal;

/// <summary>Formats numbers of problems.</summary>
internal static class CountText
{
    /// <summary>Returns the number of problems of each severity, such as <c>2 errors, 1 warning</c>; <c>no problems</c> if there are none.</summary>
    public static string Problems(long errors, long warnings, long infos)
    {
        (long Number, string Noun)[] counts = [(errors, "error"), (warnings, "warning"), (infos, "info")];
        var problems = string.Join(", ", counts.Where(count => count.Number > 0).Select(count => MessageText.Count(count.Number, count.Noun)));
        return problems.Length > 0 ? problems : "no problems";
    }
}
