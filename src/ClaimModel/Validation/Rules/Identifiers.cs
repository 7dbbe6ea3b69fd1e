using System.Text.RegularExpressions;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>Checks identifiers for the rules of the records that have them.</summary>
internal static partial class Identifiers
{
    /// <summary>Reports identifiers that an earlier record also has, unless both records have the same id, which another rule reports.</summary>
    public static void CheckUnique<TRecord>(ValueList<Identifier> identifiers, RuleContext context)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        for (var i = 0; i < identifiers.Count; i++)
        {
            if (context.EarlierWith<TRecord>(KeyOf(identifiers[i], context.Hasher)) is { } other && other.ReferenceId != context.RecordId)
            {
                context.Report(
                    $"identifiers/{i}",
                    $"{context.Subject} has the identifier {MessageText.Quoted(identifiers[i].ShortText)}, which {MessageText.Quoted(other.ReferenceId)} also has; merge the two, or correct the identifier.",
                    identifiers[i].Value);
            }
        }
    }

    /// <summary>Adds the keys of identifiers.</summary>
    public static void AddKeys(ValueList<Identifier> identifiers, TextHasher hasher, List<TextHash> keys) => keys.AddRange(identifiers.Select(identifier => KeyOf(identifier, hasher)));

    /// <summary>Reports identifiers that do not have the form that their scheme requires.</summary>
    public static void CheckFormat(ValueList<Identifier> identifiers, RuleContext context)
    {
        for (var i = 0; i < identifiers.Count; i++)
        {
            var (scheme, value) = (identifiers[i].Scheme, identifiers[i].Value);
            var expected = scheme.ToUpperInvariant() switch
            {
                "WIKIDATA" => IsNumbered(value, "QPL") ? null : "the letter Q and a number, such as Q58217",
                "ORCID" => HasCheckDigit(scheme, value) ? null : "16 digits in groups of four, the last of which is a check digit (ISO 7064)",
                "ISNI" => HasCheckDigit(scheme, value) ? null : "16 digits, the last of which is a check digit (ISO 7064)",
                "DOI" => IsDoi(value) ? null : "10., a number, a slash and a suffix, such as 10.1000/182",
                _ => null,
            };
            if (expected is not null)
            {
                context.Report($"identifiers/{i}/value", $"{context.Subject} has the {scheme} identifier {MessageText.Quoted(value)}; such an identifier is {expected}.", value);
            }
        }
    }

    private static bool IsNumbered(string value, string letters) =>
        value.Length is > 1 and < 15 && letters.Contains(value[0], StringComparison.Ordinal) && value[1] != '0' && value.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsDoi(string value) => value.StartsWith("10.", StringComparison.Ordinal) && value.IndexOf('/', StringComparison.Ordinal) is > 3 and var slash && slash < value.Length - 1;

    /// <summary>Determines whether the last of 16 digits is the check digit of the others (ISO 7064, MOD 11-2).</summary>
    private static bool HasCheckDigit(string scheme, string value)
    {
        var digits = Canonical(scheme, value);
        if (digits.Length != 16 || digits.AsSpan(0, 15).IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        var total = digits[..15].Aggregate(0, (sum, digit) => (sum + (digit - '0')) * 2);
        var check = (12 - (total % 11)) % 11;
        return digits[15] == (check == 10 ? 'X' : (char)('0' + check));
    }

    private static TextHash KeyOf(Identifier identifier, TextHasher hasher) => hasher.OfAll(identifier.Scheme.ToUpperInvariant(), Canonical(identifier.Scheme, identifier.Value));

    /// <summary>Returns the form in which identifiers are compared. ORCID and ISNI identifiers are written with or without blanks and hyphens, with a small or capital X, and as a URL.</summary>
    private static string Canonical(string scheme, string value) =>
        scheme.Equals("orcid", StringComparison.OrdinalIgnoreCase) || scheme.Equals("isni", StringComparison.OrdinalIgnoreCase)
            ? string.Concat(WithoutAddress(value).Where(static character => !char.IsWhiteSpace(character) && !IsHyphen(character) && !HiddenCharacters.IsInvisible(character))).ToUpperInvariant()
            : value;

    /// <summary>Returns what follows the address of the register in a URL such as <c>https://orcid.org/0000-0002-1825-0097</c>.</summary>
    private static string WithoutAddress(string value)
    {
        var trimmed = value.Trim();
        var prefix = RegisterAddress().Match(trimmed);
        return prefix.Success ? trimmed[prefix.Length..].TrimEnd('/') : trimmed;
    }

    /// <summary>Determines whether a character is a hyphen or a dash, which programs put in place of hyphens.</summary>
    private static bool IsHyphen(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    [GeneratedRegex("^(?:https?://)?(?:www\\.)?(?:orcid\\.org|isni\\.org/isni|isni\\.org|isni-url\\.oclc\\.nl/isni)/|^(?:orcid|isni)(?::|\\s)\\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RegisterAddress();
}
