using System.Text;

namespace ClaimModel.Values;

/// <summary>Implements the interfaces of .NET that are the same for every value with a text: formatting, which ignores format and culture, and untyped comparison.</summary>
internal interface ITextValue<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IComparable, ISpanParsable<TSelf>, ISpanFormattable, IUtf8SpanFormattable
    where TSelf : ITextValue<TSelf>
{
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TSelf other => CompareTo(other),
        _ => throw new ArgumentException($"The value is of type {obj.GetType()}, where {typeof(TSelf)} is required.", nameof(obj)),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TextOf(this);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var text = TextOf(this);
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Encoding.UTF8.TryGetBytes(TextOf(this), utf8Destination, out bytesWritten);

    private static string TextOf(ITextValue<TSelf> value) => value.ToString()!; // every implementation returns its text
}
