namespace ClaimModel;

/// <summary>The description of a rule that documents and datasets must follow. The rules of ClaimModel are in <see cref="Validation.RuleSet.Default"/>.</summary>
/// <remarks>Two rules are equal if all their members are. This type is immutable and thread-safe.</remarks>
/// <param name="Code">The unique code. In rules of ClaimModel, it is <c>CM</c> and four digits, the first of which is the area: 0 file and JSON, 1 actors, 2 topics, 3 sources, 4 claims, 5 contradictions, 6 predicates, units and datasets. A code is never reused.</param>
/// <param name="Name">The name: lowercase words separated by hyphens, such as <c>claimant-exists</c>.</param>
/// <param name="Severity">The default severity of a violation; a <see cref="Validation.RuleSet"/> may override it.</param>
/// <param name="Title">The requirement, in one sentence that ends with a period.</param>
/// <param name="Rationale">The reason for the requirement, in one or more sentences.</param>
/// <param name="Example">A fragment of JSON that violates the rule, or a description of a case that does.</param>
/// <param name="Fix">How to fix a violation, in one or more sentences.</param>
public sealed partial record Rule(string Code, string Name, DiagnosticSeverity Severity, string Title, string Rationale, string Example, string Fix)
{
    /// <summary>Returns the code and the name, such as <c>CM4102 claimant-exists</c>.</summary>
    public override string ToString() => $"{Code} {Name}";
}
