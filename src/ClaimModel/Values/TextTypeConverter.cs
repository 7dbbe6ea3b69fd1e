using System.ComponentModel;
using System.Globalization;

namespace ClaimModel.Values;

/// <summary>Converts values to and from their text, for frameworks that bind text through <see cref="TypeConverter"/>. Cultures are ignored.</summary>
internal abstract class TextTypeConverter : TypeConverter
{
    public sealed override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <exception cref="FormatException">The text is invalid.</exception>
    public sealed override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    protected abstract object Parse(string text);
}

/// <inheritdoc/>
internal sealed class TextTypeConverter<T> : TextTypeConverter
    where T : notnull, IParsable<T>
{
    protected override object Parse(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
