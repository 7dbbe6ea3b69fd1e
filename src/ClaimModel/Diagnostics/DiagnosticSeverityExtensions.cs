using System.Text.Json;

namespace ClaimModel;

/// <summary>Extension methods for <see cref="DiagnosticSeverity"/>.</summary>
public static class DiagnosticSeverityExtensions
{
    /// <summary>Returns the word for a severity in reports: <c>error</c>, <c>warning</c> or <c>info</c>, as in JSON.</summary>
    /// <param name="severity">The severity.</param>
    public static string ToWord(this DiagnosticSeverity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());

    /// <summary>Returns the noun for a diagnostic of a severity: <c>error</c>, <c>warning</c> or <c>info message</c>.</summary>
    internal static string ToNoun(this DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "info message" : severity.ToWord();
}
