using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;
using ClaimModel.Values;
using ClaimModel.Values.Dates;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads a value from the UTF-8 of its text.</summary>
internal delegate bool TextParser<T>(ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value);

/// <summary>
/// Reads and writes values as strings, and preserves the text they were read from, such as dates. The values of equal texts usually share
/// one object.
/// </summary>
/// <param name="rule">The rule that an invalid text violates.</param>
/// <param name="schema">The description of valid texts.</param>
/// <param name="expected">A description for messages, such as "a language tag, such as en".</param>
/// <param name="poolOf">Returns the pool of values; null if values are unlikely to occur again.</param>
/// <param name="parse">Parses a text.</param>
/// <param name="hint">Returns what is wrong with an invalid text, if that is known; null if it never is.</param>
internal sealed class ParsedTextCodec<T>(
    Rule rule, TextSchema schema, string expected, Func<ReadContext, InternPool<T>>? poolOf, TextParser<T> parse, Func<string, DateHint?>? hint = null) : JsonCodec<T>, INameCodec<T>
    where T : notnull
{
    /// <summary>Gets the role of the texts for rules; null if no rule for texts applies to them.</summary>
    public TextRole? Role { get; init; }

    public override ValueSchema Schema => schema;

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            return TryReadName(ref json, context, out value);
        }

        value = default;
        return context.ReportWrongType(ref json, $"{expected} (a string)", Correct(ref json));
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, [MaybeNull] out T value)
    {
        value = default;
        var end = PlainJson.EndOfStringAt(json, start, out var form);
        return end >= 0 && TryParse(json[(start + 1)..end], form, context, out value) ? end + 1 : PlainJson.NotPlain;
    }

    public override bool Accepts(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.String;

    public override string? Correct(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.Number)
        {
            return null;
        }

        var digits = TokenText.Raw(ref json);
        var text = parse(Encoding.UTF8.GetBytes(digits), out _) ? digits : hint?.Invoke(digits)?.Suggestion;
        return text is null ? null : $"\"{text}\"";
    }

    public override VisitTargets VisitTargets => Role is null ? VisitTargets.Nothing : VisitTargets.Texts;

    public override void Visit(T value, TextVisitor visitor)
    {
        if (Role is { } role)
        {
            visitor.Text(NameOf(value), role);
        }
    }

    public override void Write(JsonOutput output, JsonName? name, T value) => output.WriteText(name, NameOf(value));

    public string NameOf(T value) => value.ToString()!; // the text of the value

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        var content = ReadContext.BytesOf(ref json, out var form);
        if (TryParse(content, form, context, out value))
        {
            return true;
        }

        if (!context.TryGetText(ref json, out var text))
        {
            return false;
        }

        var known = hint?.Invoke(text);
        var advice = string.IsNullOrWhiteSpace(text) ? "; omit the member if there is no value" : "";
        return context.Report(rule, ref json, known?.Message ?? $"{MessageText.Quoted(text)} is not {expected}{advice}.", known?.Suggestion);
    }

    private bool TryParse(ReadOnlySpan<byte> content, StringForm form, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        if (form != StringForm.Ascii)
        {
            value = default;
            return PlainText.Decode(content, form) is { } text && parse(Encoding.UTF8.GetBytes(text), out value);
        }

        var pool = poolOf?.Invoke(context);
        var slot = -1;
        if (pool is not null && pool.TryFind(content, out value, out slot))
        {
            return true;
        }

        if (!parse(content, out value))
        {
            return false;
        }

        pool?.Put(slot, content, value);
        return true;
    }

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact)
    {
        var end = PlainJson.EndOfStringAt(json, start, out var form);
        if (end < 0 || form != StringForm.Ascii || poolOf is null || !TryParse(json[(start + 1)..end], form, buffer.Context, out var value))
        {
            return PlainJson.NotPlain;
        }

        (fact.Start, fact.Length, fact.Value) = (start + 1, end - start - 1, value);
        return Role is not { } role || CleanText.IsClean(NameOf(value), role) ? end + 1 : PlainJson.NotPlain;
    }
}
