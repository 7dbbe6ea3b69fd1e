using ClaimModel.Validation.Rules;

namespace ClaimModel.Validation;

/// <summary>A rule as a set has it.</summary>
/// <param name="Rule">What it requires.</param>
/// <param name="Severity">How much it matters in the set.</param>
/// <param name="Reads">The members that its check looks at besides the place it reports.</param>
internal record ActiveRule(Rule Rule, DiagnosticSeverity Severity, IReadOnlyList<string> Reads);

/// <summary>A rule for records of a type as a set has it.</summary>
/// <param name="Check">The rule.</param>
/// <param name="Severity">How much it matters in the set.</param>
/// <param name="OnlyWith">A bit for each member of which a record must have one for the rule to be asked about it; 0 where it is asked about every record.</param>
internal sealed record ActiveRule<TRecord>(RecordRule<TRecord> Check, DiagnosticSeverity Severity, ulong OnlyWith)
    : ActiveRule(Check.Rule, Severity, Check.Reads)
    where TRecord : ExtensibleRecord;

/// <summary>A rule for texts as a set has it.</summary>
internal sealed record ActiveTextRule(TextRule Check, DiagnosticSeverity Severity) : ActiveRule(Check.Rule, Severity, []);
