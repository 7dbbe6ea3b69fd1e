using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using ClaimModel.Values;
using ClaimModel.Vocabularies;

namespace ClaimModel;

/// <summary>A word of an open vocabulary: a value of an enumeration, or a word that the enumeration does not define.</summary>
/// <remarks>
/// <para>
/// Enumeration values are converted to terms implicitly, as in <c>claim.Stance == Stance.Denies</c>. To distinguish the values, use a
/// <c>switch</c> on <see cref="Known"/>, which is null for an unknown word.
/// </para>
/// <para>
/// Two terms are equal if their words are equal. Terms are ordered by their words (ordinal). <c>default</c> is the term of the value 0; in a
/// vocabulary without a default, such as <see cref="ContradictionStrength"/>, it is not a word, and <see cref="Word"/> is empty. This type is
/// immutable and thread-safe.
/// </para>
/// </remarks>
/// <typeparam name="TEnum">The enumeration that defines the known words.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "ISpanParsable<T> declares them.")]
[TypeConverter(typeof(TermTypeConverter))]
public readonly partial struct Term<TEnum> : ITextValue<Term<TEnum>>
    where TEnum : struct, Enum
{
    /// <summary>The word; null for the default.</summary>
    private readonly string? _word;

    /// <summary>Initializes a term with a known word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Term(TEnum value) => _word = Vocabulary<TEnum>.IsDefault(value) ? null : Vocabulary<TEnum>.WordOf(value);

    private Term(string word) => _word = word == Vocabulary<TEnum>.DefaultWord ? null : word;

    /// <summary>Gets the word, as it is written in JSON.</summary>
    public string Word => _word ?? Vocabulary<TEnum>.DefaultWord;

    /// <summary>Gets the enumeration value; null if the word is unknown or empty.</summary>
    public TEnum? Known => Vocabulary<TEnum>.TryGetValue(Word, out var value) ? value : null;

    /// <summary>Gets a value indicating whether the enumeration defines the word.</summary>
    public bool IsKnown => Vocabulary<TEnum>.TryGetValue(Word, out _);

    /// <summary>Converts an enumeration value to a term.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public static implicit operator Term<TEnum>(TEnum value) => new(value);

    /// <summary>Determines whether two terms have the same word.</summary>
    public static bool operator ==(Term<TEnum> left, Term<TEnum> right) => left.Equals(right);

    /// <summary>Determines whether two terms have different words.</summary>
    public static bool operator !=(Term<TEnum> left, Term<TEnum> right) => !left.Equals(right);

    /// <summary>Determines whether a word comes before another one (ordinal).</summary>
    public static bool operator <(Term<TEnum> left, Term<TEnum> right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a word is equal to another one or comes before it (ordinal).</summary>
    public static bool operator <=(Term<TEnum> left, Term<TEnum> right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a word comes after another one (ordinal).</summary>
    public static bool operator >(Term<TEnum> left, Term<TEnum> right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a word is equal to another one or comes after it (ordinal).</summary>
    public static bool operator >=(Term<TEnum> left, Term<TEnum> right) => left.CompareTo(right) >= 0;

    /// <summary>Parses a word, known or unknown, as a term.</summary>
    /// <param name="s">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The word is blank, or differs from a known word only in case or surrounding white space.</exception>
    public static Term<TEnum> Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The word.</param>
    /// <param name="provider">Ignored.</param>
    public static Term<TEnum> Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Term<TEnum> Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out var term)
        ? term
        : throw new FormatException(Vocabulary<TEnum>.ErrorOf(s, out _));

    /// <summary>Tries to parse a word, known or unknown, as a term.</summary>
    /// <param name="s">The word.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The term; <c>default</c> if the word is blank, or differs from a known word only in case or surrounding white space.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Term<TEnum> result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Term{TEnum})"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out Term<TEnum> result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Term{TEnum})"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Term<TEnum> result)
    {
        var similar = Vocabulary<TEnum>.FindSimilar(s);
        var isExact = similar is null ? !s.IsWhiteSpace() : s.SequenceEqual(similar);
        result = isExact ? new(similar ?? s.ToString()) : default;
        return isExact;
    }

    /// <inheritdoc/>
    public bool Equals(Term<TEnum> other) => _word == other._word;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Term<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _word is null ? 0 : _word.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Term<TEnum> other) => string.CompareOrdinal(Word, other.Word);

    /// <summary>Returns the word, as it is written in JSON.</summary>
    public override string ToString() => Word;
}
