using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ClaimModel.Json.Reading;

/// <summary>The message of an error, which is created only if the error is listed.</summary>
[InterpolatedStringHandler]
internal readonly struct ReportedMessage
{
    private readonly StringBuilder? _text;

    /// <summary>Called by the compiler before the parts of the message are evaluated.</summary>
    public ReportedMessage(int literalLength, int formattedCount, ReadContext context, Rule rule, ref Utf8JsonReader json, out bool isNeeded)
    {
        isNeeded = context.Errors.Keeps(rule.Severity, context.OffsetOf(ref json));
        _text = isNeeded ? new(literalLength + (16 * formattedCount)) : null;
    }

    /// <summary>Appends literal text.</summary>
    public void AppendLiteral(string value) => _text?.Append(value);

    /// <summary>Appends a value.</summary>
    public void AppendFormatted<T>(T value) => _text?.Append(CultureInfo.InvariantCulture, $"{value}");

    /// <summary>Returns the message; empty if it is not needed.</summary>
    public override string ToString() => _text?.ToString() ?? "";
}
