using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Explanations;

/// <summary>A value, quantity or date, and those who state it.</summary>
internal sealed record StatedValue(Proposition Proposition, string Text, List<Voice> Speakers)
{
    /// <summary>The number of voices listed for one of several values.</summary>
    private const int MaxSpeakers = 2;

    /// <summary>Gets the quantity; null if the value is not one.</summary>
    public Quantity? Quantity => Proposition.Value is null ? Proposition.Quantity : null;

    /// <summary>Gets the date; null if the value is not one.</summary>
    public PartialDate? Date => Proposition is { Value: null, Quantity: null } ? Proposition.Date : null;

    /// <summary>Gets the first date on which the value was stated; null if no date is known.</summary>
    public PartialDate? StatedOn => Speakers[0].Date;

    /// <summary>Gets a value indicating whether several actors state the value, so that the verb is in the plural.</summary>
    public bool IsOfSeveral => Speakers.Count > 1 || Speakers[0].IsPlural;

    /// <summary>Gets the names before the value, and the date after it if it cannot be taken for that of another name: "AP puts the budget at 1 (2017)", but "AP (2017) says that the mayor is Ann".</summary>
    public (string Names, string Details) NamesAndDetails =>
        Speakers is [var single] && Quantity is null ? (single.NamesAndDetails, "")
        : Speakers is [var only] ? (only.Names, only.Parentheses) : (Voices.ListOf(Speakers, MaxSpeakers), "");

    /// <summary>Returns the values that claims of a finding assert: numbers and dates in ascending order, words in the order of time.</summary>
    public static List<StatedValue> Of(ExplanationContext context)
    {
        var asserted = context.Finding.Claims.Where(claim => claim.Claim.Stance == Stance.Asserts || context.Asserting.Count == 0).ToList();
        List<StatedValue> values =
        [
            .. asserted.GroupBy(claim => KeyOf(claim, context)).Select(group =>
            {
                var speakers = context.Voices.Of(group.Select(claim => claim.Claim));
                var proposition = speakers[0].Claims[0].Proposition!; // compared claims have one
                return new StatedValue(proposition, context.Clauses.ValueOf(proposition) ?? "", speakers);
            }),
        ];
        return
        [
            .. values.OrderBy(value => Lowest(value.Quantity)).ThenBy(value => value.Date)
                .ThenBy(value => value.StatedOn is null).ThenBy(value => value.StatedOn).ThenBy(value => value.Speakers[0].Claims[0].Id),
        ];
    }

    /// <summary>Determines whether the same actors alone state both values.</summary>
    public bool HasSpeakersOf(StatedValue other) =>
        Speakers is [{ IsNamed: true } only] && other.Speakers is [var others] && only.Actors.SequenceEqual(others.Actors);

    /// <summary>Returns the value without its unit if it has the unit of the previous value.</summary>
    public string TextAfter(StatedValue previous, ExplanationContext context) =>
        Quantity is { } quantity && previous.Quantity is not null && context.Clauses.UnitOf(Proposition) == context.Clauses.UnitOf(previous.Proposition)
            ? QuantityWords.Of(quantity, unit: null)
            : Text;

    /// <summary>Equal words are one value, in any language, if the finder says so; numbers and dates are if they are written in the same way.</summary>
    private static string KeyOf(FindingClaim claim, ExplanationContext context) =>
        claim is { Value: not 0, Claim.Proposition.Value: not null }
            ? $"{claim.Value}"
            : $"={context.Clauses.ValueOf(claim.Claim.Proposition!)}"; // compared claims have one

    private static Number? Lowest(Quantity? quantity) => quantity is null ? null : quantity.Amount ?? quantity.Lower ?? quantity.Upper;
}
