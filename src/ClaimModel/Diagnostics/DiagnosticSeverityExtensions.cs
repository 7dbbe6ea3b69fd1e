using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel;

/// <summary>Extension methods for <see cref="DiagnosticSeverity"/>.</summary>
public static class DiagnosticSeverityExtensions
{
    /// <summary>Returns the word for a severity in reports: <c>error</c>, <c>warning</c> or <c>info</c>, as in JSON.</summary>
    /// <param name="severity">The severity.</param>
    public static string ToWord(this DiagnosticSeverity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());

    /// <summary>Returns the number of diagnostics of each severity, such as <c>2 errors, 1 warning, 0 info messages</c>.</summary>
    internal static string CountsText(Func<DiagnosticSeverity, long> count) =>
        string.Join(", ", Enum.GetValues<DiagnosticSeverity>().OrderDescending().Select(severity => MessageText.Count(count(severity), severity.ToNoun())));

    /// <summary>Returns the noun for a diagnostic of a severity: <c>error</c>, <c>warning</c> or <c>info message</c>.</summary>
    internal static string ToNoun(this DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "info message" : severity.ToWord();
}
