namespace ClaimModel;

/// <summary>A rule that datasets keep, and by which problems are known.</summary>
/// <remarks>A code is never given to another rule. Equal when all members are. Thread-safe.</remarks>
/// <param name="Code"><c>CM</c> and four digits: 0xxx file and JSON, 1xxx actor, 2xxx topic, 3xxx source, 4xxx claim, 5xxx contradiction, 6xxx dataset.</param>
/// <param name="Name">The name, in words joined by hyphens.</param>
/// <param name="Severity">How much a breach matters, where nothing else was asked for.</param>
/// <param name="Title">What the rule requires, in a sentence.</param>
/// <param name="Rationale">Why.</param>
/// <param name="Example">A piece of JSON that breaks it.</param>
/// <param name="Fix">What to do.</param>
public sealed record Rule(string Code, string Name, DiagnosticSeverity Severity, string Title, string Rationale, string Example, string Fix)
{
    /// <summary>The code and the name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
