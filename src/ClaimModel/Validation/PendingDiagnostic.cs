namespace ClaimModel.Validation;

/// <summary>A diagnostic that lacks its suggestion if it is about a dangling reference.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Reference">The dangling reference; null if there is none.</param>
internal readonly record struct PendingDiagnostic(Diagnostic Diagnostic, DanglingReference? Reference = null);
