namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>A conflict between what two claims say, whatever their certainty, modality, time and qualifiers are.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="About">What the conflict is about.</param>
/// <param name="One">One claim, as it is read.</param>
/// <param name="Other">The other claim, as it is read.</param>
/// <param name="IsTension">Whether the pair is at most a tension, because of an alias or an approximation.</param>
internal sealed record ContentConflict(string Rule, FindingTopic About, Reading One, Reading Other, bool IsTension)
{
    /// <summary>Gets a value indicating whether the rule compares statements, and the claims are read in another way for that.</summary>
    public bool IsReadAgainstStatement => About.Statement is not null && !(One.IsOfStatement && Other.IsOfStatement);
}
