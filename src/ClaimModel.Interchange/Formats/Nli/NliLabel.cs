namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>What a premise says about a hypothesis.</summary>
internal enum NliLabel
{
    /// <summary>The premise neither entails nor contradicts the hypothesis, or nobody agreed on it.</summary>
    Neither,

    /// <summary>If the premise is true, so is the hypothesis.</summary>
    Entailment,

    /// <summary>If the premise is true, the hypothesis is not.</summary>
    Contradiction,
}
