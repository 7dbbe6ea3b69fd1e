using System.Text.RegularExpressions;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>Converts numbers as people write them to JSON numbers, with all their digits. A number that can be read in two ways is an error, unless the mapping declares its form.</summary>
internal static partial class NumberText
{
    private const int MaxLength = 100;

    /// <summary>Converts a number.</summary>
    public static Converted Convert(string text, NumberForms forms)
    {
        var isDeclared = forms.Decimal is not null || forms.Grouping is not null;
        if (text.Length > MaxLength)
        {
            return Converted.Fail($"{MessageText.Quoted(text)} is no number; it is too long.");
        }

        if (!isDeclared && Number.TryParse(text, out _))
        {
            return Converted.To(text);
        }

        var plain = Blank().Replace(text, " ").Replace('\u2212', '-').TrimStart('+');
        var number = isDeclared ? WithForms(plain, forms) : Evident(plain);
        if (number is not null && Number.TryParse(WithoutZeros(number), out var result))
        {
            return Converted.To(result.ToString());
        }

        return Converted.Fail(Ambiguous().IsMatch(plain) && !isDeclared
            ? $"{MessageText.Quoted(text)} can be read in two ways, with a decimal comma or with a group of digits. Declare the form under \"numbers\" in the mapping."
            : $"{MessageText.Quoted(text)} is no number. Declare the form under \"numbers\" in the mapping, or correct the number.");
    }

    private static string? WithForms(string text, NumberForms forms)
    {
        var mark = forms.Decimal ?? (forms.Grouping == "." ? "," : ".");
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        var (whole, rest) = at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
        if (forms.Grouping is { } grouping)
        {
            var parts = whole.TrimStart('-').Split(grouping);
            if (parts.Length > 1 && (parts[0].Length is 0 or > 3 || parts.Skip(1).Any(static part => part.Length is not (2 or 3)) || parts[^1].Length != 3))
            {
                return null;
            }

            whole = (whole.StartsWith('-') ? "-" : "") + string.Concat(parts);
        }

        return at < 0 ? whole : $"{whole}.{rest}";
    }

    /// <summary>Reads a number whose form is evident: several groups, a group before another mark, or a mark that is not before three digits; null for others.</summary>
    private static string? Evident(string text)
    {
        var match = Grouped().Match(text);
        if (match.Success)
        {
            var whole = match.Groups["whole"].Value.Replace(match.Groups["separator"].Value, "", StringComparison.Ordinal);
            var rest = match.Groups["rest"];
            return rest.Success ? $"{whole}.{rest.Value}" : match.Groups["separator"].Value is "," or "." && match.Groups["group"].Captures.Count == 1 ? null : whole;
        }

        match = DecimalComma().Match(text);
        return match.Success ? $"{match.Groups["whole"].Value}.{match.Groups["rest"].Value}" : Plain().IsMatch(text) ? text : null;
    }

    private static string WithoutZeros(string number)
    {
        var isNegative = number.StartsWith('-');
        var digits = isNegative ? number[1..] : number;
        while (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]))
        {
            digits = digits[1..];
        }

        return isNegative ? $"-{digits}" : digits;
    }

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"[\s\u00A0\u202F\u2009]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^(?<whole>-?[0-9]{1,3}(?<separator>[,. '’])(?<group>[0-9]{3})(\k<separator>(?<group>[0-9]{3}))*)((?!\k<separator>)[.,](?<rest>[0-9]+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^(?<whole>-?[0-9]+),(?<rest>[0-9]{1,2}|[0-9]{4,})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^-?[0-9]{1,3}[,.][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ambiguous();
}
