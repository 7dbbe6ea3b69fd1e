namespace ClaimModel.Analysis.Explanations;

/// <summary>The verb of a sentence, in the forms that explanations use.</summary>
internal sealed record StanceVerb(string Singular, string Plural, string Past)
{
    public static StanceVerb Assert { get; } = new("asserts", "assert", "asserted");

    public static StanceVerb AssertAsCertain { get; } = new("asserts as certain", "assert as certain", "asserted as certain");

    public static StanceVerb Deny { get; } = new("denies", "deny", "denied");

    public static StanceVerb Question { get; } = new("questions", "question", "questioned");

    public static StanceVerb Predict { get; } = new("predicted", "predicted", "predicted");

    public static StanceVerb Promise { get; } = new("promised", "promised", "promised");

    /// <summary>Returns the verb for the stance of a claim. A stance that this version does not know is quoted.</summary>
    public static StanceVerb Of(Claim claim) =>
        claim.Stance == Stance.Denies ? Deny
        : claim.Stance == Stance.Questions ? Question
        : claim.Stance != Stance.Asserts ? OfUnknown(claim.Stance)
        : claim.Modality == Modality.Prediction ? Predict
        : claim.Modality == Modality.Promise ? Promise
        : Assert;

    private static StanceVerb OfUnknown(Term<Stance> stance) =>
        new($"has the stance {Labels.Quote(stance.Word)} on the claim", $"have the stance {Labels.Quote(stance.Word)} on the claim", $"had the stance {Labels.Quote(stance.Word)} on the claim");
}
