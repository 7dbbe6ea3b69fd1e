namespace ClaimModel.Analysis.Explanations;

/// <summary>Writes lists.</summary>
internal static class EnglishList
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Returns items as a list: "a, b and c".</summary>
    public static string Of(IReadOnlyList<string> items) =>
        items.Count <= 1 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    /// <summary>Returns a number as a word, with digits from eleven on.</summary>
    public static string Number(int number) => number < Numbers.Length ? Numbers[number] : QuantityWords.NumberOf(number);
}
