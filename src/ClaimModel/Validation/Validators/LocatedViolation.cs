using ClaimModel.Json.Schema;

namespace ClaimModel.Validation.Validators;

/// <summary>A violation with the path of the CLR property.</summary>
internal readonly record struct LocatedViolation(RuleViolation Violation, PropertyPath Path)
{
    /// <param name="violation">The violation.</param>
    /// <param name="schema">The schema of the record.</param>
    public static LocatedViolation Of(RuleViolation violation, ValueSchema schema) => new(violation, PropertyPath.Of(violation.Pointer, schema));
}
