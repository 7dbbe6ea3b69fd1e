using System.Text.Json;
using ClaimModel.Values;

namespace ClaimModel.Tests.Vocabularies;

/// <summary>Tests of the behavior that the terms of all vocabularies have in common.</summary>
public class TermTests
{
    public static TheoryData<IVocabularyCase> Vocabularies =>
    [
        new VocabularyCase<ActorKind>("unknown", "unknown person organization government group publication system"),
        new VocabularyCase<Anonymity>("named", "named pseudonymous withheld unknown"),
        new VocabularyCase<TopicKind>("subject", "subject event question"),
        new VocabularyCase<SourceKind>("other", "other article interview speech pressConference socialPost broadcast document dataset web video image audio"),
        new VocabularyCase<Modality>("fact", "fact value policy prediction promise allegation"),
        new VocabularyCase<Stance>("asserts", "asserts denies questions"),
        new VocabularyCase<Certainty>("unspecified", "unspecified certain probable possible"),
        new VocabularyCase<ClaimStatus>("active", "active retracted corrected superseded misattributed"),
        new VocabularyCase<Fidelity>("unspecified", "unspecified verbatim paraphrase translation summary"),
        new VocabularyCase<ContradictionStrength>("", "contradictory contrary tension"),
        new VocabularyCase<ContradictionBasis>("", "negation antonym numeric factive structural lexical worldKnowledge temporal attribution promiseVsOutcome"),
        new VocabularyCase<ContradictionStatus>("open", "open underReview confirmed apparent resolved dismissed"),
        new VocabularyCase<ApparentReason>("", "differentTime differentScope differentReferent differentDefinition superseded misquote translation"),
        new VocabularyCase<DetectionMethod>("manual", "manual rule model"),
    ];

    [Fact]
    public void Vocabularies_AreAllTested() => typeof(ActorKind).Assembly.GetExportedTypes()
        .Where(type => type.IsEnum && type.CustomAttributes.Any(attribute => attribute.ToString().Contains("TermEnumConverter", StringComparison.Ordinal)))
        .Select(type => type.Name)
        .Should().BeEquivalentTo(Vocabularies.Select(row => row.Data.Name));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Word_EachValue_IsAsDocumented(IVocabularyCase vocabulary) => vocabulary.CheckKnownWords();

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Parse_UnknownWord_IsPreserved(IVocabularyCase vocabulary) => vocabulary.CheckUnknownWords();

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Parse_KnownWordInAnotherSpelling_Throws(IVocabularyCase vocabulary) => vocabulary.CheckOtherSpellings();

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void JsonSerializer_TermsAndValues_AreWords(IVocabularyCase vocabulary) => vocabulary.CheckJson();

    [Fact]
    public void Parse_BlankOrNull_Throws()
    {
        const string Blank = "The word is blank; write one of \"asserts\", \"denies\" and \"questions\", or a word of your own.";
        FluentActions.Invoking(() => Term<Stance>.Parse("")).Should().Throw<FormatException>().WithMessage(Blank);
        FluentActions.Invoking(() => Term<Stance>.Parse(" \t")).Should().Throw<FormatException>().WithMessage(Blank);
        FluentActions.Invoking(() => Term<Stance>.Parse(null!)).Should().Throw<ArgumentNullException>();
        Term<Stance>.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Known_InASwitch_DistinguishesValues()
    {
        Claim promise = new() { Id = "c", Text = "I will go.", Modality = Modality.Promise };
        Claim oath = promise with { Modality = Term<Modality>.Parse("oath") };

        Describe(promise).Should().Be("a promise");
        Describe(promise with { Modality = default }).Should().Be("something else");
        Describe(oath).Should().Be("unknown: oath");

        static string Describe(Claim claim) => claim.Modality.Known switch
        {
            Modality.Promise => "a promise",
            null => $"unknown: {claim.Modality}",
            _ => "something else",
        };
    }

    [Fact]
    public void Constructor_UndefinedValue_Throws() =>
        FluentActions.Invoking(() => new Term<Stance>((Stance)9)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The value is not a member of Stance.*");

    [Fact]
    public void CompareTo_Terms_OrdersByWord()
    {
        Term<Stance>[] terms = [Stance.Questions, Term<Stance>.Parse("doubts"), Stance.Asserts, Stance.Denies];

        terms.Order().Select(term => term.Word).Should().Equal("asserts", "denies", "doubts", "questions");
        (terms[2] < terms[0]).Should().BeTrue();
        (terms[2] >= terms[0]).Should().BeFalse();
    }

    [Theory]
    [InlineData("\"Denies\"")]
    [InlineData("\" denies\"")]
    [InlineData("\"asserts, denies\"")]
    [InlineData("\"doubts\"")]
    [InlineData("\"\"")]
    [InlineData("1")]
    [InlineData("null")]
    public void JsonSerializer_ValueFromOtherThanItsWord_Throws(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Stance>(json)).Should().Throw<JsonException>();

    [Fact]
    public void JsonSerializer_ValueWithoutWord_Throws()
    {
        FluentActions.Invoking(() => JsonSerializer.Serialize(ContradictionStrength.Unspecified)).Should().Throw<JsonException>()
            .WithMessage("The value is ContradictionStrength.Unspecified, which has no word and cannot be written; set it.");
        FluentActions.Invoking(() => JsonSerializer.Serialize((Stance)9)).Should().Throw<JsonException>()
            .WithMessage("9 is not a value of Stance, and cannot be written.");
    }

    [Fact]
    public void JsonSerializer_MisspelledWord_IsSuggested() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Stance>("\"denie\"")).Should().Throw<InvalidJsonException>()
            .WithMessage("CM0012: The word \"denie\" is not one of \"asserts\", \"denies\" and \"questions\". Did you mean \"denies\"?")
            .Which.Diagnostics[0].Suggestion.Should().Be("denies");

    [Fact]
    public void JsonSerializer_ValuesAsKeys_AreWords()
    {
        Dictionary<Stance, int> counts = new() { [Stance.Denies] = 2 };

        JsonSerializer.Serialize(counts).Should().Be("""{"denies":2}""");
        JsonSerializer.Deserialize<Dictionary<Stance, int>>("""{"denies":2}""").Should().Equal(counts);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<Stance, int>>("""{"Denies":2}""")).Should().Throw<JsonException>();
    }

    /// <summary>A vocabulary of any enumeration.</summary>
    public interface IVocabularyCase
    {
        string Name { get; }

        void CheckKnownWords();

        void CheckUnknownWords();

        void CheckOtherSpellings();

        void CheckJson();
    }

    private sealed class VocabularyCase<TEnum>(string defaultWord, string words) : IVocabularyCase
        where TEnum : struct, Enum
    {
        private readonly string[] _words = words.Split(' ');

        public string Name => typeof(TEnum).Name;

        public override string ToString() => Name;

        public void CheckKnownWords()
        {
            TEnum[] members = [.. Enum.GetValues<TEnum>().Where(member => new Term<TEnum>(member).Word.Length > 0)];

            members.Select(member => new Term<TEnum>(member).Word).Should().Equal(_words);
            members.Should().AllSatisfy(member =>
            {
                Term<TEnum> term = member;
                term.Known.Should().Be(member);
                term.IsKnown.Should().BeTrue();
                term.ToString().Should().Be(term.Word);
                char.ToLowerInvariant(member.ToString()[0]).Should().Be(term.Word[0]);
                member.ToString()[1..].Should().Be(term.Word[1..]);
                Term<TEnum>.Parse(term.Word).Should().Be(term);
                Term<TEnum>.Parse(term.Word).GetHashCode().Should().Be(term.GetHashCode());
            });
            default(Term<TEnum>).Word.Should().Be(defaultWord);
            default(Term<TEnum>).Known.Should().Be(defaultWord.Length > 0 ? default(TEnum) : null);
            new Term<TEnum>(default).Should().Be(default(Term<TEnum>));
        }

        public void CheckUnknownWords()
        {
            foreach (string word in (string[])["robot", " robot ", "Слово", $"{words} {defaultWord}x", "1"])
            {
                var unknown = Term<TEnum>.Parse(word);
                unknown.Word.Should().Be(word);
                unknown.IsKnown.Should().BeFalse();
                unknown.Known.Should().BeNull();
                unknown.Should().Be(Term<TEnum>.Parse(word)).And.NotBe(default(Term<TEnum>));
            }
        }

        public void CheckOtherSpellings()
        {
            foreach (string word in _words)
            {
                foreach (string other in (string[])[word.ToUpperInvariant(), char.ToUpperInvariant(word[0]) + word[1..], " " + word, word + "\n"])
                {
                    Term<TEnum>.TryParse(other, out _).Should().BeFalse();
                    FluentActions.Invoking(() => Term<TEnum>.Parse(other)).Should().Throw<FormatException>()
                        .WithMessage($"The word {MessageText.Quoted(other)} is misspelled; write \"{word}\".");
                }
            }
        }

        public void CheckJson()
        {
            foreach (string word in _words)
            {
                var term = Term<TEnum>.Parse(word);
                JsonSerializer.Serialize(term).Should().Be($"\"{word}\"");
                JsonSerializer.Deserialize<Term<TEnum>>($"\"{word}\"").Should().Be(term);
                JsonSerializer.Serialize(term.Known).Should().Be($"\"{word}\"");
                JsonSerializer.Deserialize<TEnum>($"\"{word}\"").Should().Be(term.Known);
            }

            JsonSerializer.Deserialize<Term<TEnum>>("\"robot\"").Word.Should().Be("robot");
        }
    }
}
