using System.Text.Json;
using ClaimModel.Diagnostics;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Vocabularies;

namespace ClaimModel.Json.Codecs;

/// <summary>Words of open vocabularies as strings; unknown words are kept, and known words in another spelling refused.</summary>
internal sealed class TermCodec<TWord> : JsonCodec<TWord>
    where TWord : struct, IVocabulary<TWord>
{
    public override ValueSchema Form => new TermSchema(typeof(TWord), [.. TWord.Vocabulary.AllWords], TWord.Vocabulary.DefaultWord);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TWord value)
    {
        value = default;
        var words = TWord.Vocabulary;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.RefuseType(ref json, $"one of the words {MessageText.List(words.AllWords)}");
        }

        if (!json.ValueIsEscaped && !json.HasValueSequence && words.TryGet(json.ValueSpan, out value))
        {
            return true;
        }

        if (!context.TryGetText(ref json, out var text))
        {
            return false;
        }

        if (!words.TryFromWord(text, out value, out var known))
        {
            value = default;
            return known is null
                ? context.Report(JsonRules.WordSpelling, ref json, $"The word is blank; it is one of {MessageText.List(words.AllWords)}, or a word of your own.")
                : context.Report(JsonRules.WordSpelling, ref json, $"The word {MessageText.Quoted(text)} is not spelled exactly; write \"{known}\".", known);
        }

        if (!value.IsKnown)
        {
            var near = SpellingSuggestion.For(text, words.AllWords);
            context.Report(JsonRules.UnknownWord, ref json, $"The word {MessageText.Quoted(text)} is none of {MessageText.List(words.AllWords)}; it is kept as it is.{MessageText.DidYouMean(near)}", near);
        }

        return true;
    }

    public override bool HasOtherDefaults => true;

    public override VisitTargets VisitTargets => TWord.Vocabulary.DefaultWord.Length == 0 ? VisitTargets.Unset : VisitTargets.Nothing;

    public override void Walk(TWord value, TextVisitor walk)
    {
        if (value.Word.Length == 0)
        {
            walk.Unset("word");
        }
    }

    public override void Write(Utf8JsonWriter json, TWord value) => JsonCodecs.Text.Write(json, value.Word);

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, TWord value) => JsonCodecs.Text.WriteMember(json, name, value.Word);
}
