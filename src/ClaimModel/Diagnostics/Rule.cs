namespace ClaimModel;

/// <summary>The description of a rule that documents and datasets are checked against.</summary>
/// <remarks>Two rules are equal if all their members are. Immutable and thread-safe.</remarks>
/// <param name="Code">The code, which is never reused: <c>CM</c> and four digits, of which the first gives the area: 0 file and JSON, 1 actor, 2 topic, 3 source, 4 claim, 5 contradiction, 6 dataset.</param>
/// <param name="Name">The name in lower case, with hyphens between the words, such as <c>claimant-exists</c>.</param>
/// <param name="Severity">The severity of a violation, unless a <see cref="Validation.RuleSet"/> gives the rule another one.</param>
/// <param name="Title">The requirement, in one sentence.</param>
/// <param name="Rationale">The reason for the requirement.</param>
/// <param name="Example">A piece of JSON that violates the rule.</param>
/// <param name="Fix">How to fix a violation.</param>
public sealed record Rule(string Code, string Name, DiagnosticSeverity Severity, string Title, string Rationale, string Example, string Fix)
{
    /// <summary>Returns the code and the name, such as <c>CM4102 claimant-exists</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
