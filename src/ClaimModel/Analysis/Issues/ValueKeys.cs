using ClaimModel.Analysis.Conflicts;

namespace ClaimModel.Analysis.Issues;

/// <summary>Keys of what propositions say of their point: words or an id, a quantity, a date, or nothing.</summary>
internal static class ValueKeys
{
    private const ulong QuantityMark = 0xE7037ED1A0B428DB;
    private const ulong DateMark = 0x8EBC6AF09C88C6E3;

    /// <summary>A key that is the same only for the same value; quickly made.</summary>
    public static ulong Written(Proposition proposition, TermMatcher vocables) => proposition switch
    {
        { Value: { } value } => vocables.KeyOfThing(value),
        { Quantity: { } quantity } => TextNormalizer.Mix(TextNormalizer.Mix(Of(quantity.Amount), Of(quantity.Unit)), TextNormalizer.Mix(Of(quantity.Lower), Of(quantity.Upper))) ^ QuantityMark,
        { Date: { } date } => TextNormalizer.ExactKeyOf(date.ToString()) ^ DateMark,
        _ => 0,
    };

    /// <summary>A key that is the same for the same value, however it is written: 100 and 1e2 are one.</summary>
    public static ulong Meant(Proposition proposition, Predicate? predicate, TermMatcher vocables) => proposition switch
    {
        { Value: not null } => Written(proposition, vocables),
        { Quantity: { } quantity } when ValueRange.TryOf(quantity, out var range) =>
            TextNormalizer.Mix(TextNormalizer.Mix(range.Lower.Key, range.Upper.Key), UnitOf(quantity, predicate)) ^ QuantityMark,
        { Quantity: null, Date: { Qualification: DateQualification.None, TimeOfDay: null, Season: null } date } when ValueRange.Of(date, isAsWritten: true) is var days =>
            TextNormalizer.Mix(days.Lower.Key, days.Upper.Key) ^ DateMark,
        _ => Written(proposition, vocables),
    };

    /// <summary>The key of a quantity's unit, or of that which its predicate states; 0 for a bare number.</summary>
    public static ulong UnitOf(Quantity quantity, Predicate? predicate) =>
        quantity.UnitFor(predicate) is { } unit ? TextNormalizer.KeyOf(unit) : 0;

    private static ulong Of(Number? number) => number is { } known ? TextNormalizer.ExactKeyOf(known.ToString()) : 1;

    private static ulong Of(string? text) => text is null ? 1 : TextNormalizer.ExactKeyOf(text);
}
