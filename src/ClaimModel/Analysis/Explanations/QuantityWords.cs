using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Writes quantities in words.</summary>
internal static class QuantityWords
{
    private const int GroupLength = 3;

    /// <summary>Returns a quantity: "5,000,000 GBP", "at most 3 km", "about 40,000", "12 (10 to 14) people".</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="unit">The unit to add; null for none.</param>
    public static string Of(Quantity quantity, string? unit) => WithUnit(NumbersOf(quantity), unit);

    /// <summary>Returns a quantity after "denies that it is": "10 or more people" in place of "at least 10 people", which would be misread after a negation.</summary>
    public static string Denied(Quantity quantity, string? unit) => quantity switch
    {
        { Amount: null, Lower: { } lower, Upper: null } => WithUnit($"{About(quantity)}{NumberOf(lower)} or more", unit),
        { Amount: null, Lower: null, Upper: { } upper } => WithUnit($"{About(quantity)}{NumberOf(upper)} or less", unit),
        _ => Of(quantity, unit),
    };

    /// <summary>Returns a number with its digits in groups: "1,150". A number with an exponent, and one that is too long to read, is returned as written.</summary>
    public static string NumberOf(Number number)
    {
        var text = number.ToString();
        var start = text.StartsWith('-') ? 1 : 0;
        var end = text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : text.Length;
        if (text.AsSpan().ContainsAny('e', 'E') || text.Length > MessageText.MaxLength)
        {
            return MessageText.Plain(text);
        }

        for (var position = end - GroupLength; position > start; position -= GroupLength)
        {
            text = text.Insert(position, ",");
        }

        return text;
    }

    private static string NumbersOf(Quantity quantity)
    {
        var (lower, upper) = (quantity.Lower, quantity.Upper);
        var about = About(quantity);
        return quantity.Amount is not { } amount ? RangeOf(lower, upper, about)
            : lower is null && upper is null ? $"{about}{NumberOf(amount)}"
            : $"{about}{NumberOf(amount)} ({RangeOf(lower, upper, "")})";
    }

    private static string RangeOf(Number? lower, Number? upper, string about) => (lower, upper) switch
    {
        ({ } from, { } to) when from == to => $"{about}{NumberOf(from)}",
        ({ } from, { } to) => $"{about}{NumberOf(from)} to {NumberOf(to)}",
        ({ } from, null) => $"at least {about}{NumberOf(from)}",
        (null, { } to) => $"at most {about}{NumberOf(to)}",
        _ => "an unknown number",
    };

    private static string About(Quantity quantity) => quantity.Approximate ? "about " : "";

    private static string WithUnit(string numbers, string? unit) => unit is null ? numbers : $"{numbers} {MessageText.Plain(unit.Trim())}";
}
