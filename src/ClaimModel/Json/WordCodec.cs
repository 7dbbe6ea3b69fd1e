using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>Words of open vocabularies as strings; unknown words are kept, and known words in another spelling refused.</summary>
internal sealed class WordCodec<TWord> : JsonCodec<TWord>
    where TWord : struct, IVocabulary<TWord>
{
    public override ValueForm Form => new WordForm(typeof(TWord), [.. TWord.Vocabulary.AllWords], TWord.Vocabulary.DefaultWord);

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out TWord value)
    {
        value = default;
        var words = TWord.Vocabulary;
        if (json.TokenType != JsonTokenType.String)
        {
            return context.RefuseType(ref json, $"one of the words {Shown.List(words.AllWords)}");
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
                ? context.Report(JsonRules.WordSpelling, ref json, $"The word is blank; it is one of {Shown.List(words.AllWords)}, or a word of your own.")
                : context.Report(JsonRules.WordSpelling, ref json, $"The word {Shown.Quoted(text)} is not spelled exactly; write \"{known}\".", known);
        }

        if (!value.IsKnown)
        {
            var near = Nearest.To(text, words.AllWords);
            context.Report(JsonRules.UnknownWord, ref json, $"The word {Shown.Quoted(text)} is none of {Shown.List(words.AllWords)}; it is kept as it is.{Shown.DidYouMean(near)}", near);
        }

        return true;
    }

    public override bool HasOtherDefaults => true;

    public override Walked Walked => TWord.Vocabulary.DefaultWord.Length == 0 ? Walked.Unset : Walked.Nothing;

    public override void Walk(TWord value, TextWalk walk)
    {
        if (value.Word.Length == 0)
        {
            walk.Unset("word");
        }
    }

    public override void Write(Utf8JsonWriter json, TWord value) => Codec.Text.Write(json, value.Word);

    public override void WriteMember(Utf8JsonWriter json, JsonEncodedText name, TWord value) => Codec.Text.WriteMember(json, name, value.Word);
}
