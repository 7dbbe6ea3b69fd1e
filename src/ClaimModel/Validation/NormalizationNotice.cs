using ClaimModel.Validation.Rules;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Says once in a report that texts were not checked for normalization, because the runtime has no Unicode data.</summary>
internal static class NormalizationNotice
{
    /// <summary>Returns the diagnostic of CM0111; empty if texts are checked, or if the rules or the options exclude this or the check.</summary>
    /// <param name="options">The rules and other options.</param>
    /// <param name="isText">Whether the records were read from text.</param>
    /// <param name="file">The path of the file; null if there is none.</param>
    public static IEnumerable<Diagnostic> For(ValidationOptions options, bool isText, string? file)
    {
        if (!UnicodeData.IsAvailable
            && options.Rules.SeverityOf(TextRules.Normalized.Rule) is not null
            && options.Rules.SeverityOf(TextRules.NormalizationChecked) is { } severity
            && options.Reports(severity))
        {
            yield return new()
            {
                Rule = TextRules.NormalizationChecked,
                Severity = severity,
                Message = "Texts were not checked for normalization (CM0102), because the runtime has no Unicode data (invariant globalization). Install libicu to check them.",
                Location = isText ? DiagnosticLocation.InText(1, 1, file: file) : DiagnosticLocation.Dataset,
            };
        }
    }
}
