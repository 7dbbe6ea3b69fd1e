using System.Reflection;

namespace ClaimModel.Tests.Values;

/// <summary>What all open vocabularies have in common.</summary>
public class VocabularyTests
{
    public static TheoryData<string, string, string> Vocabularies => new()
    {
        { "ActorKind", "unknown", "person organization government group publication system unknown" },
        { "Anonymity", "named", "named pseudonymous withheld unknown" },
        { "TopicKind", "subject", "subject event question" },
        { "SourceKind", "other", "article interview speech pressConference socialPost broadcast document dataset web other" },
        { "Modality", "fact", "fact value policy prediction promise allegation" },
        { "Stance", "asserts", "asserts denies questions" },
        { "Certainty", "unspecified", "certain probable possible unspecified" },
        { "ClaimStatus", "active", "active retracted corrected superseded misattributed" },
        { "Fidelity", "unspecified", "verbatim paraphrase translation summary unspecified" },
        { "ContradictionStrength", "", "contradictory contrary tension" },
        {
            "ContradictionBasis",
            "",
            "negation antonym numeric factive structural lexical worldKnowledge temporal attribution promiseVsOutcome"
        },
        { "ContradictionStatus", "open", "open underReview confirmed apparent resolved dismissed" },
        {
            "ApparentReason",
            "",
            "differentTime differentScope differentReferent differentDefinition superseded misquote translation"
        },
        { "DetectionMethod", "manual", "manual rule model" },
    };

    [Fact]
    public void Vocabularies_AreAllHere() => typeof(ActorKind).Assembly.GetExportedTypes()
        .Where(type => type.GetMethod("FromWord") is not null).Select(type => type.Name)
        .Should().BeEquivalentTo(Vocabularies.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Words_OfTheVocabulary_AreThoseOfTheDocumentation(string type, string defaultWord, string words)
    {
        Type vocabulary = typeof(ActorKind).Assembly.GetType($"ClaimModel.{type}", throwOnError: true)!;
        object[] known = [.. ((System.Collections.IEnumerable)vocabulary.GetProperty("Known")!.GetValue(null)!).Cast<object>()];

        known.Select(WordOf).Should().Equal(words.Split(' '));
        known.Should().AllSatisfy(word => vocabulary.GetProperty("IsKnown")!.GetValue(word).Should().Be(true));
        known.Should().AllSatisfy(word => word.ToString().Should().Be(WordOf(word)));
        known.Should().AllSatisfy(word => FromWord(vocabulary, WordOf(word)).Should().Be(word));
        known.Should().AllSatisfy(word => vocabulary.GetProperty(char.ToUpperInvariant(WordOf(word)[0]) + WordOf(word)[1..])!
            .GetValue(null).Should().Be(word));
        WordOf(Activator.CreateInstance(vocabulary)!).Should().Be(defaultWord);
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void FromWord_UnknownWord_IsKept(string type, string defaultWord, string words)
    {
        Type vocabulary = typeof(ActorKind).Assembly.GetType($"ClaimModel.{type}", throwOnError: true)!;

        foreach (string word in (string[])["robot", " robot ", "Слово", $"{words} {defaultWord}x", "1"])
        {
            object unknown = FromWord(vocabulary, word);
            WordOf(unknown).Should().Be(word);
            vocabulary.GetProperty("IsKnown")!.GetValue(unknown).Should().Be(false);
            unknown.Should().Be(FromWord(vocabulary, word)).And.NotBe(Activator.CreateInstance(vocabulary));
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void FromWord_KnownWordInAnotherSpelling_IsRefused(string type, string defaultWord, string words)
    {
        Type vocabulary = typeof(ActorKind).Assembly.GetType($"ClaimModel.{type}", throwOnError: true)!;
        words.Split(' ').Should().Contain(defaultWord.Length > 0 ? defaultWord : words.Split(' ')[0]);

        foreach (string word in words.Split(' '))
        {
            foreach (string other in (string[])[word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word[1..], " " + word, word + "\n"])
            {
                FluentActions.Invoking(() => FromWord(vocabulary, other)).Should().Throw<ArgumentException>()
                    .WithMessage($"Written exactly, the word is \"{word}\".*");
            }
        }
    }

    [Fact]
    public void FromWord_BlankOrNull_IsRefused()
    {
        FluentActions.Invoking(() => Stance.FromWord("")).Should().Throw<ArgumentException>().WithMessage("A word is not blank.*");
        FluentActions.Invoking(() => Stance.FromWord(" \t")).Should().Throw<ArgumentException>().WithMessage("A word is not blank.*");
        FluentActions.Invoking(() => Stance.FromWord(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Known_CannotBeChanged() =>
        FluentActions.Invoking(() => ((IList<Stance>)Stance.Known)[0] = Stance.Denies).Should().Throw<NotSupportedException>();

    private static string WordOf(object value) => (string)value.GetType().GetProperty("Word")!.GetValue(value)!;

    private static object FromWord(Type vocabulary, string word) =>
        vocabulary.GetMethod("FromWord")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [word], null)!;
}
