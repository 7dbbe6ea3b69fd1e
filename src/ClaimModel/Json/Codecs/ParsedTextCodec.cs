using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Values;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads a value from the UTF-8 of its text.</summary>
internal delegate bool TextParser<T>(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value);

/// <summary>
/// Values that are read from a text and written as the same text again, such as dates. The same text is the same object in memory,
/// however often it is read.
/// </summary>
/// <param name="rule">The rule that a text of another form breaks.</param>
/// <param name="form">The form, for those who describe it.</param>
/// <param name="expected">What the text should be, such as "a language tag, such as en".</param>
/// <param name="sharedIn">The values of this form met before.</param>
/// <param name="parse">Reads a value.</param>
internal sealed class ParsedTextCodec<T>(Rule rule, TextSchema form, string expected, Func<ReadContext, InternPool<T>> sharedIn, TextParser<T> parse) : JsonCodec<T>
    where T : class
{
    public override ValueSchema Schema => form;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return TryReadText(ref json, context, out value);
        }

        value = null;
        return context.RefuseType(ref json, $"{expected} (a text)");
    }

    public override void Write(Utf8JsonWriter json, T value) => json.WriteStringValue(value.ToString());

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, T value) => json.WriteString(name, value.ToString());

    /// <summary>Reads a text, be it a value or a member's name.</summary>
    public bool TryReadText(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (json.HasValueSequence || json.ValueIsEscaped)
        {
            if (ReadContext.TryUnescape(ref json, out var bytes) && parse(bytes, out value))
            {
                return true;
            }
        }
        else
        {
            var utf8 = json.ValueSpan;
            var shared = sharedIn(context);
            if (shared.TryFind(utf8, out value, out var place))
            {
                return true;
            }

            if (parse(utf8, out value))
            {
                shared.Put(place, utf8, value);
                return true;
            }
        }

        value = null;
        return context.TryGetText(ref json, out var text)
            && context.Report(rule, ref json, $"{MessageText.Quoted(text)} is not {expected}.");
    }
}
