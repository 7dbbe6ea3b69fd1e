using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>A rule of a rule set, with its severity in that set.</summary>
/// <param name="Rule">The description of the rule.</param>
/// <param name="Severity">The severity in the set.</param>
/// <param name="Reads">The members that the check reads in addition to the member that it reports.</param>
internal record ConfiguredRule(Rule Rule, DiagnosticSeverity Severity, IReadOnlyList<string> Reads);

/// <summary>A rule for records of one type.</summary>
/// <param name="Check">The rule and its check.</param>
/// <param name="Severity">The severity in the set.</param>
internal sealed record ConfiguredRule<TRecord>(RecordRule<TRecord> Check, DiagnosticSeverity Severity)
    : ConfiguredRule(Check.Rule, Severity, Check.Reads)
    where TRecord : ExtensibleRecord;

/// <summary>A rule for texts.</summary>
internal sealed record ConfiguredTextRule(TextRule Check, DiagnosticSeverity Severity) : ConfiguredRule(Check.Rule, Severity, []);
