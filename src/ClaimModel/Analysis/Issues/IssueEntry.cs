namespace ClaimModel.Analysis.Issues;

/// <summary>What is looked at of every claim: its point at issue, what it says of it, and how it stands to that.</summary>
/// <param name="Point">The key of subject and predicate.</param>
/// <param name="Value">A key of the value; values that are the same but written otherwise may have two.</param>
/// <param name="Claim">The place of the claim in the dataset.</param>
/// <param name="Stances">Its stance.</param>
/// <param name="IsFunctional">Whether the predicate has one value at a time.</param>
internal readonly record struct IssueEntry(ulong Point, ulong Value, int Claim, Stances Stances, bool IsFunctional);

/// <summary>The stances that claims at a point take.</summary>
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
