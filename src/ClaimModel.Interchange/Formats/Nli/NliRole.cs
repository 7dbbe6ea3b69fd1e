namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>What a field of a pair means.</summary>
internal enum NliRole
{
    /// <summary>Content without a member in the model.</summary>
    Other,

    /// <summary>The first sentence.</summary>
    Premise,

    /// <summary>The second sentence.</summary>
    Hypothesis,

    /// <summary>The id of the first sentence.</summary>
    PremiseId,

    /// <summary>The id of the second sentence.</summary>
    HypothesisId,

    /// <summary>What the first sentence says about the second one.</summary>
    Label,

    /// <summary>The same, beside a label for the pair.</summary>
    ForwardLabel,

    /// <summary>What the second sentence says about the first one.</summary>
    BackwardLabel,

    /// <summary>Whether the label is the same in both directions.</summary>
    Symmetric,

    /// <summary>The id of the contradiction, of which the pair may be a part.</summary>
    ContradictionId,

    /// <summary>The strength of the contradiction.</summary>
    Strength,

    /// <summary>Why the label was chosen.</summary>
    Explanation,

    /// <summary>The language of both sentences.</summary>
    Language,

    /// <summary>Content that is derived from the sentences, such as a parse.</summary>
    Derived,
}
