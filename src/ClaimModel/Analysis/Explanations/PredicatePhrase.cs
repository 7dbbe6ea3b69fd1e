using System.Text.RegularExpressions;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>A predicate in words, with the part of speech that determines how a sentence is built with it.</summary>
/// <param name="Text">The words: "death toll" for <c>death-toll</c>, <c>death_toll</c> and <c>deathToll</c>.</param>
/// <param name="Form">The part of speech.</param>
internal readonly partial record struct PredicatePhrase(string Text, PredicateForm Form)
{
    /// <summary>Gets the last word: "on" in "held on".</summary>
    public string LastWord => Text[(Text.LastIndexOf(' ') + 1)..];

    /// <summary>Gets a value indicating whether the words are a noun in the plural: "rents".</summary>
    public bool IsPlural => EnglishWords.IsThirdPerson(Text) || Text == "people";

    /// <summary>Returns the phrase of the predicate of a proposition.</summary>
    public static PredicatePhrase Of(Proposition proposition)
    {
        var text = WordsOf(proposition.Predicate);
        var hasValue = proposition is not { Value: null, Quantity: null, Date: null };
        return new(text, FormOf(text.Split(' '), hasValue, proposition is { Value: null, Quantity: not null }));
    }

    /// <summary>Returns the words of a predicate. Text that contains white space is words already.</summary>
    public static string WordsOf(string predicate)
    {
        var text = predicate.Trim();
        return MessageText.Plain(Identifier().IsMatch(text) ? Boundary().Replace(text, " ").ToLowerInvariant() : text);
    }

    private static PredicateForm FormOf(string[] words, bool hasValue, bool isQuantity) =>
        EnglishWords.IsAuxiliary(words[0]) ? PredicateForm.Verb
        : EnglishWords.IsPreposition(words[^1]) ? FormBeforePreposition(words)
        : IsNounPhrase(words) ? PredicateForm.Noun
        : EnglishWords.IsParticiple(words[0]) && hasValue ? PredicateForm.Participle
        : EnglishWords.IsPastTense(words[0]) || !hasValue ? PredicateForm.Verb
        : words.Length == 1 && !isQuantity && EnglishWords.IsThirdPerson(words[0]) ? PredicateForm.Verb // of quantities, "participants" is more frequent than "weighs"
        : PredicateForm.Unknown;

    /// <summary>Distinguishes "interfered in" and "leads to" from "located in", "owned by" and "capital of".</summary>
    private static PredicateForm FormBeforePreposition(string[] words) =>
        words.Length == 1 ? PredicateForm.Unknown
        : words[^1] == "by" || EnglishWords.IsParticiple(words[0]) || EnglishWords.IsAdjective(words[0]) || EnglishWords.IsNoun(words[0]) ? PredicateForm.Participle
        : EnglishWords.IsPastTense(words[0]) || EnglishWords.IsThirdPerson(words[0]) ? PredicateForm.Verb
        : words.Length == 2 ? PredicateForm.Participle
        : PredicateForm.Unknown;

    /// <summary>Determines whether words are a noun, such as "death toll" and "date of birth".</summary>
    private static bool IsNounPhrase(string[] words)
    {
        var of = Array.FindIndex(words, EnglishWords.IsPreposition);
        return of != 0 && EnglishWords.IsNoun(words[of < 0 ? ^1 : of - 1]);
    }

    [GeneratedRegex("^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$")]
    private static partial Regex Identifier();

    [GeneratedRegex("[-_]|(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Boundary();
}
