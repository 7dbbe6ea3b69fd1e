using ClaimModel.Json.Schema;

namespace ClaimModel.Validation.Validators;

/// <summary>A diagnostic with the path of the CLR property.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="AttemptedValue">The value that violates the rule; null if there is none.</param>
/// <param name="Path">The path.</param>
internal readonly record struct LocatedDiagnostic(Diagnostic Diagnostic, object? AttemptedValue, PropertyPath Path)
{
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="attemptedValue">The value that violates the rule; null if there is none.</param>
    /// <param name="schema">The schema of the record.</param>
    public static LocatedDiagnostic Of(Diagnostic diagnostic, object? attemptedValue, ValueSchema schema) =>
        new(diagnostic, attemptedValue, PropertyPath.Of(diagnostic.JsonPointer, schema));
}
