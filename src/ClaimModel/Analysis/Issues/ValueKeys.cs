using ClaimModel.Analysis.Conflicts;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>Computes 64-bit keys of the values of propositions. A value is words, an id, a quantity, a date, or none.</summary>
internal static class ValueKeys
{
    private static readonly ulong QuantityMark = Fingerprint.Of("quantity");
    private static readonly ulong DateMark = Fingerprint.Of("date");

    /// <summary>Returns a key of the value as written. Values that are equal but written differently may have different keys.</summary>
    public static ulong AsWritten(Proposition proposition, TermMatcher matcher) => proposition switch
    {
        { Value: { } value } => matcher.KeyOfTerm(value),
        { Quantity: { } quantity } => Combine(Of(quantity.Amount), Of(quantity.Unit), Of(quantity.Lower), Of(quantity.Upper)) ^ QuantityMark,
        { Date: { } date } => Of(date.ToString()) ^ DateMark,
        _ => 0,
    };

    /// <summary>Returns a key that is the same for equal values, regardless of how they are written: 100 and 1e2 have the same key.</summary>
    public static ulong ByMeaning(Proposition proposition, Predicate? predicate, TermMatcher matcher) => proposition switch
    {
        { Value: not null } => AsWritten(proposition, matcher),
        { Quantity: { } quantity } when ValueRange.TryOf(quantity, out var range) =>
            Fingerprint.Combine(KeyOf(range), OfUnit(quantity, predicate)) ^ QuantityMark,
        { Quantity: null, Date: { Qualification: DateQualification.None, TimeOfDay: null, Season: null } date } =>
            KeyOf(ValueRange.Of(date, isAsWritten: true)) ^ DateMark,
        _ => AsWritten(proposition, matcher),
    };

    /// <summary>Returns the key of the unit of a quantity, which may be that of its predicate; 0 for a plain number.</summary>
    public static ulong OfUnit(Quantity quantity, Predicate? predicate) =>
        quantity.UnitFor(predicate) is { } unit ? TextNormalizer.KeyOf(unit) : 0;

    private static ulong KeyOf(in ValueRange range) => Fingerprint.Combine(range.Lower.Key, range.Upper.Key);

    private static ulong Of(Number? number) => Of(number?.ToString());

    private static ulong Of(string? text) => text is null ? 1 : Fingerprint.Of(text);

    private static ulong Combine(ulong first, ulong second, ulong third, ulong fourth) =>
        Fingerprint.Combine(Fingerprint.Combine(first, second), Fingerprint.Combine(third, fourth));
}
