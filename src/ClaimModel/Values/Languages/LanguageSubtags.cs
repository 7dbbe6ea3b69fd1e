using System.Numerics;

namespace ClaimModel.Values.Languages;

/// <summary>Enumerates the subtags of a language tag: one to eight ASCII letters and digits, separated by hyphens.</summary>
internal ref struct LanguageSubtags<TChar>
    where TChar : unmanaged, IBinaryInteger<TChar>
{
    private const int MaxSubtagLength = 8;

    private readonly ReadOnlySpan<TChar> _text;
    private int _end;

    /// <summary>Initializes the enumerator at the first subtag.</summary>
    internal LanguageSubtags(ReadOnlySpan<TChar> text)
    {
        _text = text;
        _end = -1;
        MoveNext();
    }

    /// <summary>Gets the index at which the current subtag starts; greater than the length of the text at its end.</summary>
    internal int Start { get; private set; }

    /// <summary>Gets the length of the current subtag; 0 at the end of the text and if the subtag is malformed.</summary>
    internal int Length { get; private set; }

    internal readonly bool IsAtEnd => Start > _text.Length;

    internal void MoveNext()
    {
        Start = _end + 1;
        Length = 0;
        int position = Start;
        while (position < _text.Length && (IsLetter(position) || IsDigit(position)))
        {
            position++;
        }

        bool isDelimited = position >= _text.Length || AsciiText.HasAt(_text, position, '-');
        if (isDelimited && position - Start is >= 1 and <= MaxSubtagLength)
        {
            Length = position - Start;
            _end = position;
        }
    }

    internal readonly bool IsAllLetters()
    {
        for (int i = Start; i < Start + Length; i++)
        {
            if (!IsLetter(i))
            {
                return false;
            }
        }

        return Length > 0;
    }

    internal readonly bool IsAllDigits()
    {
        for (int i = Start; i < Start + Length; i++)
        {
            if (!IsDigit(i))
            {
                return false;
            }
        }

        return Length > 0;
    }

    internal readonly bool StartsWithDigit() => IsDigit(Start);

    /// <summary>The first character of the current subtag, in lower case.</summary>
    internal readonly char FirstLower() => LowerAt(Start);

    /// <summary>Determines whether the current subtags of two enumerators are equal without regard to case.</summary>
    internal readonly bool HasSameTextAs(LanguageSubtags<TChar> other)
    {
        if (Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < Length; i++)
        {
            if (LowerAt(Start + i) != LowerAt(other.Start + i))
            {
                return false;
            }
        }

        return true;
    }

    private readonly char LowerAt(int position) => (char)(uint.CreateTruncating(_text[position]) | (IsLetter(position) ? 0x20u : 0u));

    private readonly bool IsLetter(int position) => (uint.CreateTruncating(_text[position]) | 0x20u) - 'a' <= 'z' - 'a';

    private readonly bool IsDigit(int position) => AsciiText.DigitAt(_text, position) >= 0;
}
