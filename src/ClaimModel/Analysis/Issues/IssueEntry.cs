namespace ClaimModel.Analysis.Issues;

/// <summary>The properties of a claim that determine whether its issue must be searched.</summary>
/// <param name="Issue">The key of the subject and the predicate.</param>
/// <param name="Value">The key of the value as written.</param>
/// <param name="Claim">The index of the claim in the dataset.</param>
/// <param name="Stances">The stance of the claim.</param>
/// <param name="IsFunctional">Whether the predicate is functional: it has one value at a time.</param>
internal readonly record struct IssueEntry(ulong Issue, ulong Value, int Claim, Stances Stances, bool IsFunctional);

/// <summary>Specifies the stances of one or more claims.</summary>
[Flags]
internal enum Stances : byte
{
    None = 0,
    Asserts = 1,
    Denies = 2,
    Questions = 4,

    /// <summary>A stance that ClaimModel does not know.</summary>
    Other = 8,
}
