namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>A scale of verdicts. Immutable and thread-safe.</summary>
/// <param name="Values">The value of each verdict, as a JSON number, from the worst to the best.</param>
internal sealed record RatingScale(ValueList<(string Word, string Value)> Values)
{
    /// <summary>Gets the value of the worst verdict.</summary>
    public string Worst => Values[0].Value;

    /// <summary>Gets the value of the best verdict.</summary>
    public string Best => Values[^1].Value;
}
