using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;
using ClaimModel.Values;
using ClaimModel.Vocabularies;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes words of open vocabularies as strings: unknown words are preserved, and misspelled known words are errors.</summary>
internal sealed class TermCodec<TEnum> : JsonCodec<Term<TEnum>>, INameCodec<Term<TEnum>>
    where TEnum : struct, Enum
{
    public static readonly TermCodec<TEnum> Instance = new();

    private static readonly string TypeName = $"Term<{typeof(TEnum).Name}>";

    private static readonly NameTable Words = new([.. Vocabulary<TEnum>.Words]);

    /// <summary>The known terms, in the order of their words.</summary>
    private static readonly Term<TEnum>[] Terms = [.. Vocabulary<TEnum>.Words.Select(Term<TEnum>.Parse)];

    public override ValueSchema Schema => new TermSchema(typeof(TEnum), Vocabulary<TEnum>.Words, Vocabulary<TEnum>.DefaultWord);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Term<TEnum> value)
    {
        value = default;
        var words = Vocabulary<TEnum>.Words;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.ReportWrongType(ref json, $"one of the words {MessageText.List(words)}");
        }

        if (!json.ValueIsEscaped && !json.HasValueSequence && Words.Find(json.ValueSpan) is >= 0 and var index)
        {
            value = Terms[index];
            return true;
        }

        return TryReadName(ref json, context, out value);
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out Term<TEnum> value)
    {
        value = default;
        if (PlainJson.At(json, start) != '"' || Words.Find(json, start + 1, out var length) is not (>= 0 and var index))
        {
            return PlainJson.NotPlain;
        }

        value = Terms[index];
        return start + length + 2;
    }

    public bool TryReadName(ref Utf8JsonReader json, ReadContext context, out Term<TEnum> value)
    {
        value = default;
        return context.TryGetText(ref json, out var text) && TryParse(ref json, context, text, out value);
    }

    public string NameOf(Term<TEnum> value) => UnsetValue.TextOrThrow(value.Word, TypeName);

    private static bool TryParse(ref Utf8JsonReader json, ReadContext context, string text, out Term<TEnum> value)
    {
        var words = Vocabulary<TEnum>.Words;
        if (!Term<TEnum>.TryParse(text, out value))
        {
            return context.Report(JsonRules.WordSpelling, ref json, Vocabulary<TEnum>.ErrorOf(text, out var known), known);
        }

        if (!value.IsKnown)
        {
            var near = SpellingSuggestion.For(text, words);
            context.Report(JsonRules.UnknownWord, ref json, $"The word {MessageText.Quoted(text)} is not one of {MessageText.List(words)}; it is preserved.{MessageText.DidYouMean(near)}", near);
        }

        return true;
    }

    public override VisitTargets VisitTargets => Vocabulary<TEnum>.DefaultWord.Length == 0 ? VisitTargets.Unset : VisitTargets.Nothing;

    public override void Visit(Term<TEnum> value, TextVisitor visitor)
    {
        if (value.Word.Length == 0)
        {
            visitor.Unset("word");
        }
    }

    public override void Write(JsonOutput output, JsonName? name, Term<TEnum> value) =>
        output.WriteText(name, UnsetValue.TextOrThrow(value.Word, TypeName, name));

    public override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact)
    {
        var index = PlainJson.At(json, start) == '"' ? Words.Find(json, start + 1, out fact.Length) : -1;
        (fact.Start, fact.Bits) = (start + 1, (ulong)index);
        return index < 0 ? PlainJson.NotPlain : start + fact.Length + 2;
    }
}
