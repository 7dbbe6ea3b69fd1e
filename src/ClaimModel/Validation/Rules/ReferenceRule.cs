using ClaimModel.Validation.Sketches;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Creates the rules that require the records that other records refer to.</summary>
/// <typeparam name="TId">The type of the id that is the reference.</typeparam>
internal static class ReferenceRule<TId>
    where TId : struct, IRecordId<TId>
{
    /// <summary>Creates a rule for references in records of a type.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name.</param>
    /// <param name="title">The requirement.</param>
    /// <param name="rationale">The reason for it.</param>
    /// <param name="example">A violation.</param>
    /// <param name="check">Checks the references with <see cref="RuleContext.CheckReference"/> or <see cref="RuleContext.CheckReferences"/>.</param>
    /// <param name="fix">How to fix a violation; null for the default.</param>
    /// <param name="clear">When there is certainly no violation; null if that is never known.</param>
    public static RecordRule<TRecord> In<TRecord>(
        string code, string name, string title, string rationale, string example, Action<TRecord, RuleContext> check, string? fix = null, Clearance? clear = null)
        where TRecord : ExtensibleRecord =>
        new(code, name, Error, title, rationale, example, fix ?? $"Correct the id, or add the {RuleContext.ReferencedType<TId>().Name}.", check) { NeedsDataset = true, Clear = clear };
}
