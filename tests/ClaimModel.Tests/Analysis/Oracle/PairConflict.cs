namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Two claims that conflict according to a rule.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="About">What the finding is about: the claims of pairs with the same text can be one finding.</param>
/// <param name="One">One claim, as it is read.</param>
/// <param name="Other">The other claim, as it is read.</param>
/// <param name="Strength">The strength of the pair, or that of the rule if the conflict is only apparent.</param>
/// <param name="Reason">Why the conflict is only apparent; null if it is not.</param>
internal sealed record PairConflict(string Rule, FindingTopic About, Reading One, Reading Other, ContradictionStrength Strength, ApparentReason? Reason);
