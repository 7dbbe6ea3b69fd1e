using System.Numerics;

namespace ClaimModel.Values.Languages;

/// <summary>Determines whether a text is a well-formed language tag by the grammar of RFC 5646, section 2.1.</summary>
internal static class LanguageTagScanner
{
    private const int MaxExtendedLanguages = 3;
    private const int MaxIrregularLength = 10;

    internal static bool IsWellFormed<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        text.Length is > 0 and <= LanguageTag.MaxLength && (IsRegular(text) || IsIrregular(text));

    /// <summary>The productions <c>langtag</c> and <c>privateuse</c>, which include the regular grandfathered tags.</summary>
    private static bool IsRegular<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var subtags = new LanguageSubtags<TChar>(text);
        return (IsPrivateUseNext(subtags) || TryReadLanguage(ref subtags))
            && TryReadVariants(ref subtags)
            && TryReadExtensions(ref subtags)
            && TryReadPrivateUse(ref subtags)
            && subtags.IsAtEnd;
    }

    /// <summary>Language, extended language, script and region.</summary>
    private static bool TryReadLanguage<TChar>(ref LanguageSubtags<TChar> subtags)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (subtags.Length < 2 || !subtags.IsAllLetters())
        {
            return false;
        }

        bool mayBeExtended = subtags.Length <= 3;
        subtags.MoveNext();
        for (int i = 0; mayBeExtended && i < MaxExtendedLanguages && subtags.Length == 3 && subtags.IsAllLetters(); i++)
        {
            subtags.MoveNext();
        }

        if (subtags.Length == 4 && subtags.IsAllLetters())
        {
            subtags.MoveNext();
        }

        if ((subtags.Length == 2 && subtags.IsAllLetters()) || (subtags.Length == 3 && subtags.IsAllDigits()))
        {
            subtags.MoveNext();
        }

        return true;
    }

    /// <summary>Variants without duplicates.</summary>
    private static bool TryReadVariants<TChar>(ref LanguageSubtags<TChar> subtags)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        LanguageSubtags<TChar> first = subtags;
        while (subtags.Length >= 5 || (subtags.Length == 4 && subtags.StartsWithDigit()))
        {
            for (LanguageSubtags<TChar> earlier = first; earlier.Start < subtags.Start; earlier.MoveNext())
            {
                if (earlier.HasSameTextAs(subtags))
                {
                    return false;
                }
            }

            subtags.MoveNext();
        }

        return true;
    }

    /// <summary>Extensions: a singleton other than x, without duplicates, and at least one subtag.</summary>
    private static bool TryReadExtensions<TChar>(ref LanguageSubtags<TChar> subtags)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Int128 seen = 0;
        while (subtags.Length == 1 && !IsPrivateUseNext(subtags))
        {
            Int128 singleton = Int128.One << subtags.FirstLower();
            subtags.MoveNext();
            if ((seen & singleton) != 0 || subtags.Length < 2)
            {
                return false;
            }

            seen |= singleton;
            while (subtags.Length >= 2)
            {
                subtags.MoveNext();
            }
        }

        return true;
    }

    /// <summary>Nothing, or x and at least one subtag.</summary>
    private static bool TryReadPrivateUse<TChar>(ref LanguageSubtags<TChar> subtags)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (!IsPrivateUseNext(subtags))
        {
            return true;
        }

        subtags.MoveNext();
        bool isEmpty = subtags.Length == 0;
        while (subtags.Length > 0)
        {
            subtags.MoveNext();
        }

        return !isEmpty;
    }

    private static bool IsPrivateUseNext<TChar>(LanguageSubtags<TChar> subtags)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        subtags.Length == 1 && subtags.FirstLower() == 'x';

    /// <summary>The grandfathered tags that do not conform to the grammar.</summary>
    private static bool IsIrregular<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.Length > MaxIrregularLength)
        {
            return false;
        }

        Span<char> lower = stackalloc char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            uint character = uint.CreateTruncating(text[i]);
            lower[i] = (char)(character is >= 'A' and <= 'Z' ? character | 0x20 : character);
        }

        return lower is "en-gb-oed" or "i-ami" or "i-bnn" or "i-default" or "i-enochian" or "i-hak" or "i-klingon" or "i-lux" or "i-mingo"
            or "i-navajo" or "i-pwn" or "i-tao" or "i-tay" or "i-tsu" or "sgn-be-fr" or "sgn-be-nl" or "sgn-ch-de";
    }
}
