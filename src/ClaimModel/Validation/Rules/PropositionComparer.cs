using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Compares the values of two propositions, as far as this is possible without interpreting words.</summary>
internal static class PropositionComparer
{
    /// <summary>Determines whether two propositions have the same subject and predicate, as written, and values that exclude each other. If a proposition has several values, only the first one counts.</summary>
    public static bool Exclude(Proposition one, Proposition other, RuleContext context) =>
        AreSameWords(one.Subject, other.Subject) && AreSameWords(one.Predicate, other.Predicate) && (one, other) switch
        {
            ({ Value: { } value }, { Value: { } otherValue }) => AreDifferentIds(value.Trim(), otherValue.Trim(), context),
            ({ Value: not null }, _) or (_, { Value: not null }) => false,
            ({ Quantity: { } quantity }, { Quantity: { } otherQuantity }) => AreApart(quantity, otherQuantity) && HaveSameUnit(quantity, otherQuantity, context.FindPredicate(one.Predicate)),
            ({ Quantity: not null }, _) or (_, { Quantity: not null }) => false,
            ({ Date: { } date }, { Date: { } otherDate }) => date.Overlaps(otherDate) == Ternary.No,
            _ => false,
        };

    /// <summary>Returns the value of a proposition for messages.</summary>
    public static string ValueOf(Proposition proposition) => proposition.Value ?? proposition.Quantity?.ShortText ?? $"{proposition.Date}";

    /// <summary>Returns the topics on which it depends whether the values exclude each other: those that are values, and all their broader topics.</summary>
    public static IEnumerable<Topic> TopicsOf(Proposition one, Proposition other, RuleContext context) =>
        new[] { one.Value, other.Value }.OfType<string>()
            .SelectMany(value => WithBroader(value.Trim(), context) ?? [])
            .Select(topic => context.FindTopic(topic))
            .OfType<Topic>();

    private static bool AreSameWords(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || string.Equals(Surrogates.Normalize(one.Trim()), Surrogates.Normalize(other.Trim()), StringComparison.OrdinalIgnoreCase);

    private static bool AreDifferentIds(string one, string other, RuleContext context) =>
        one != other && IsId(one, context) && IsId(other, context) && !IsWithin(one, other, context) && !IsWithin(other, one, context);

    private static bool IsId(string text, RuleContext context) =>
        context.Records.Has(RecordType.Actor, text) || context.Records.Has(RecordType.Topic, text);

    /// <summary>Determines whether a topic is, or may be, within another one.</summary>
    private static bool IsWithin(string narrower, string wider, RuleContext context) =>
        TopicId.TryParse(wider, out var topic) && WithBroader(narrower, context)?.Contains(topic) != false;

    private static HashSet<TopicId>? WithBroader(string text, RuleContext context) =>
        TopicId.TryParse(text, out var topic) ? context.Records.Topics.WithBroader(topic) : [];

    private static bool AreApart(Quantity one, Quantity other) => IsRange(one) && IsRange(other) && (IsBelow(one, other) || IsBelow(other, one));

    private static bool IsBelow(Quantity one, Quantity other) => (one.Upper ?? one.Amount) < (other.Lower ?? other.Amount);

    /// <summary>Determines whether it is known which numbers a quantity can stand for. Another rule reports reversed bounds.</summary>
    private static bool IsRange(Quantity quantity) =>
        !(quantity.Lower > quantity.Upper) && !(quantity.Approximate && (quantity.Lower is null || quantity.Upper is null));

    private static bool HaveSameUnit(Quantity one, Quantity other, Predicate? predicate)
    {
        var (unit, otherUnit) = (one.UnitFor(predicate), other.UnitFor(predicate));
        return unit == otherUnit || (unit is not null && otherUnit is not null && Unit.Normalize(unit) == Unit.Normalize(otherUnit));
    }
}
