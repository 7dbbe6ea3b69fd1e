namespace ClaimModel.Analysis.Issues;

/// <summary>Specifies the modality of a claim, as far as it determines which claims are compared.</summary>
/// <param name="Index">A number that is the same for modalities that are compared with each other: 0 for facts, allegations and values.</param>
/// <param name="IsFact">Whether it is a fact, which can be the outcome of a prediction or promise.</param>
/// <param name="IsForetold">Whether it is a prediction or promise.</param>
internal readonly record struct ModalityKind(int Index, bool IsFact, bool IsForetold)
{
    public const int Stated = 0;
    private const int Prediction = 1;
    private const int Promise = 2;
    private const int Policy = 3;
    private const int FirstUnknown = 4;

    /// <summary>Returns the kind of the modality of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="unknown">The words that are not known, in the order in which they were found. New words are added.</param>
    public static ModalityKind Of(Claim claim, List<string> unknown)
    {
        var modality = claim.Modality;
        if (!modality.IsKnown)
        {
            var word = modality.ToString();
            var index = unknown.IndexOf(word);
            if (index < 0)
            {
                index = unknown.Count;
                unknown.Add(word);
            }

            return new(FirstUnknown + index, IsFact: false, IsForetold: false);
        }

        return modality == Modality.Prediction ? new(Prediction, IsFact: false, IsForetold: true)
            : modality == Modality.Promise ? new(Promise, IsFact: false, IsForetold: true)
            : modality == Modality.Policy ? new(Policy, IsFact: false, IsForetold: false)
            : new(Stated, modality == Modality.Fact, IsForetold: false);
    }
}
