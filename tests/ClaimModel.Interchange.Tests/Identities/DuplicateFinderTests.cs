using ClaimModel.Interchange.Identities;

namespace ClaimModel.Interchange.Tests.Identities;

public class DuplicateFinderTests
{
    public static TheoryData<string, string, DuplicateStrength?, ActorKind> Labeled =>
    [
        .. LabeledNames.Persons.Select(static pair => new TheoryDataRow<string, string, DuplicateStrength?, ActorKind>(pair.One, pair.Other, pair.Expected, ActorKind.Person)),
        .. LabeledNames.Persons.Select(static pair => new TheoryDataRow<string, string, DuplicateStrength?, ActorKind>(pair.One, pair.Other, pair.Expected, ActorKind.Unknown)),
        .. LabeledNames.Others.Select(static pair => new TheoryDataRow<string, string, DuplicateStrength?, ActorKind>(pair.One, pair.Other, pair.Expected, ActorKind.Organization)),
        .. LabeledNames.Others.Select(static pair => new TheoryDataRow<string, string, DuplicateStrength?, ActorKind>(pair.One, pair.Other, pair.Expected, ActorKind.Unknown)),
    ];

    [Theory]
    [MemberData(nameof(Labeled))]
    public void Find_LabeledNames_SuggestsAsLabeled(string one, string other, DuplicateStrength? expected, ActorKind kind)
    {
        Strength(one, other).Should().Be(expected);
        Strength(other, one).Should().Be(expected);

        DuplicateStrength? Strength(string first, string second) =>
            Find(new() { Id = "a", Name = first, Kind = kind }, new() { Id = "b", Name = second, Kind = kind }) is [var suggestion] ? suggestion.Strength : null;
    }

    [Fact]
    public void Find_AllLabeledNamesTogether_FindsNoOtherPairsThanThoseThatAreImplied()
    {
        var names = LabeledNames.Persons.Concat(LabeledNames.Others).ToList();
        var actors = names.SelectMany(static pair => new[] { pair.One, pair.Other }).Distinct(StringComparer.Ordinal).Select(static (name, index) => new Actor { Id = $"a{index}", Name = name }).ToArray();
        var nameOf = actors.ToDictionary(static actor => actor.Id.Value, static actor => actor.Name);
        var labeled = names.Where(static pair => pair.Expected is not null).SelectMany(static pair => new[] { (pair.One, pair.Other), (pair.Other, pair.One) }).ToHashSet();

        var others = Find(actors).Select(suggestion => (nameOf[suggestion.First], nameOf[suggestion.Second])).Where(pair => !labeled.Contains(pair));

        others.Should().Equal(
            ("Sergei Lavrov", "S. Lavrov"),
            ("Дональд Трамп", "Donald J. Trump"),
            ("Евгений Пригожин", "Evgeny Prigozhin"),
            ("John Smith", "John Smith Jr."),
            ("John Smith", "John Smith Sr."),
            ("George Bush", "George H. W. Bush"),
            ("Donald J. Trump", "President Donald Trump"),
            ("Barack Obama", "B. Obama"),
            ("President Trump", "Trump"),
            ("WHO", "World Heatlh Organization"));
    }

    [Fact]
    public void Find_ManyActorsOfASurname_DoesNotSuggestTheSurnameAlone() => Find(
        new() { Id = "c", Name = "Clinton" },
        new() { Id = "b", Name = "Bill Clinton" },
        new() { Id = "h", Name = "Hillary Clinton" },
        new() { Id = "e", Name = "Chelsea Clinton" },
        new() { Id = "r", Name = "Roger Clinton" }).Should().BeEmpty();

    [Fact]
    public void Find_TwoActorsOfAnInitial_AreWeak() => Find(
        new() { Id = "s", Name = "J. Smith" },
        new() { Id = "a", Name = "John Smith" },
        new() { Id = "b", Name = "Jane Smith" }).Select(static suggestion => $"{suggestion.First} {suggestion.Second} {suggestion.Strength}").Should().Equal("s a Weak", "s b Weak");

    [Fact]
    public void Find_Aliases_AreNamesToo() => Find(
        new() { Id = "russia", Name = "Russia", Aliases = ["Moscow"] },
        new() { Id = "moscow", Name = "Moscow" }).Should().Equal(new DuplicateSuggestion(
            "actor",
            "russia",
            "moscow",
            DuplicateStrength.Moderate,
            [new(DuplicateReasonKind.SameName, "\"Moscow\" and \"Moscow\" are the same name, except for case, accents, punctuation or blanks.")]));

    [Fact]
    public void Find_Identifiers_DecideBothWays()
    {
        Find(WithId("a", "Burma", "Q836"), WithId("b", "Myanmar", "Q836")).Should().Equal(new DuplicateSuggestion(
            "actor", "a", "b", DuplicateStrength.Strong, [new(DuplicateReasonKind.SameIdentifier, "Both have the wikidata identifier \"Q836\".")]));
        Find(WithId("a", "John Smith", "Q1"), WithId("b", "John Smith", "Q2")).Should().BeEmpty();

        static Actor WithId(string id, string name, string identifier) => new() { Id = id, Name = name, Identifiers = [new() { Scheme = "wikidata", Value = identifier }] };
    }

    [Fact]
    public void Find_PersonAndOrganization_AreNotTheSame() => Find(
        new() { Id = "a", Name = "Ford", Kind = ActorKind.Person },
        new() { Id = "b", Name = "Ford", Kind = ActorKind.Organization }).Should().BeEmpty();

    [Fact]
    public void Find_UnnamedActors_AreNotCompared() => Find(
        new() { Id = "a", Name = "a senior official", Anonymity = Anonymity.Withheld },
        new() { Id = "b", Name = "a senior official", Anonymity = Anonymity.Withheld }).Should().BeEmpty();

    [Fact]
    public void Find_ManyEqualNames_SuggestsEachWithTheFirst()
    {
        var actors = Enumerable.Range(0, 2000).Select(static number => new Actor { Id = $"a{number}", Name = "John Smith" }).ToArray();

        Find(actors).Should().HaveCount(1999).And.OnlyContain(static suggestion => suggestion.First == "a0");
    }

    [Fact]
    public void Find_ManySimilarNames_AreReportedAsSkipped()
    {
        var actors = Enumerable.Range(0, 400).Select(static number => new Actor { Id = $"a{number}", Name = $"J{(char)('a' + (number % 26))}{(char)('a' + (number / 26))} Smith" });

        var report = DuplicateFinder.Find(new() { Actors = actors.ToValueList() });

        report.SkippedGroups.Should().Equal(new SkippedNames("Jaa Smith", 400));
    }

    [Fact]
    public void Find_VeryManyPairs_AreLimited()
    {
        var actors = Enumerable.Range(0, 20).Select(static number => new Actor { Id = $"a{number}", Name = $"Ann Bccc{(char)('a' + number)}ddd" }).ToValueList();

        Find(190).Should().Be((190, false));
        Find(189).Should().Be((189, true));

        (int Count, bool HasMore) Find(int max)
        {
            var duplicates = new ActorDuplicates(actors, CancellationToken.None, max);
            return (duplicates.Find().Count(), duplicates.HasMore);
        }
    }

    [Fact]
    public void Find_Sources_ComparesAddresses()
    {
        var report = DuplicateFinder.Find(new()
        {
            Sources =
            [
                new() { Id = "a", Url = "https://www.example.org/news/1/?utm_source=x#top" },
                new() { Id = "b", Url = "http://example.org/news/1" },
                new() { Id = "c", Url = "https://example.org/news/2" },
                new() { Id = "d", Url = "https://example.org/%7euser" },
                new() { Id = "e", Url = "https://example.org/~user" },
                new() { Id = "f", Url = "https://example.org/" },
                new() { Id = "g", Url = "https://example.org" },
                new() { Id = "h", Title = "A" },
                new() { Id = "i", Title = "A" },
            ],
        });

        report.Suggestions.Select(static suggestion => $"{suggestion.First} {suggestion.Second} {suggestion.Strength}: {suggestion.Reasons[0]}").Should().Equal(
            "a b Strong: \"https://www.example.org/news/1/?utm_source=x#top\" and \"http://example.org/news/1\" are addresses of the same page; they differ in http or https, \"www.\", the final slash, tracking parameters and the fragment.",
            "d e Strong: \"https://example.org/%7euser\" and \"https://example.org/~user\" are addresses of the same page; they differ in the encoding of characters.",
            "f g Weak: \"https://example.org/\" and \"https://example.org\" are addresses of the same site; they differ in the final slash.");
    }

    [Fact]
    public void Find_Claims_ComparesTextsUpToCaseAndPunctuation()
    {
        var report = DuplicateFinder.Find(new()
        {
            Claims =
            [
                new() { Id = "a", Text = "It rains – again.", Claimants = ["x"] },
                new() { Id = "b", Text = "it rains again", Claimants = ["x"] },
                new() { Id = "c", Text = "It rains again!", Claimants = ["y"] },
                new() { Id = "d", Text = "It rains again!", Claimants = ["x"], Stance = Stance.Denies },
                new() { Id = "e", Text = "It rains again.", Claimants = ["x"], Repeats = ["a"] },
                new() { Id = "f", Text = "It grew by 1.5 %.", AssertedOn = "2017" },
                new() { Id = "g", Text = "It grew by 15 %.", AssertedOn = "2017" },
                new() { Id = "h", Text = "It grew by -1.5 %.", AssertedOn = "2017" },
                new() { Id = "i", Text = "It grew by 1.5 %.", AssertedOn = "2018" },
                new() { Id = "j", Text = "Crime is up 5 %.", AssertedOn = "2018" },
                new() { Id = "k", Text = "Crime is up .5 %.", AssertedOn = "2018" },
                new() { Id = "j", Text = "…" },
                new() { Id = "k", Text = "!" },
            ],
        });

        report.Suggestions.Select(static suggestion => $"{suggestion.First} {suggestion.Second} {suggestion.Strength}: {suggestion.Reasons[0]}").Should().Equal(
            "a b Strong: Their texts differ only in case and punctuation: \"It rains – again.\".",
            "a c Weak: Their texts differ only in case and punctuation, but other claimants: two people can say the same: \"It rains – again.\".",
            "f i Moderate: Both have the same text, but other dates (2017 and 2018): one may repeat the other: \"It grew by 1.5 %.\".");
    }

    [Fact]
    public void Find_Minimum_LeavesOutWeakerSuggestions() => DuplicateFinder.Find(
        new() { Actors = [new() { Id = "a", Name = "George Bush" }, new() { Id = "b", Name = "George W. Bush" }] }, DuplicateStrength.Moderate).Suggestions.Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("...")]
    [InlineData(",")]
    [InlineData(", x")]
    [InlineData("😀😀")]
    public void Find_StrangeNames_NeverFails(string name) => FluentActions.Invoking(() => Find(new() { Id = "a", Name = name }, new() { Id = "b", Name = name })).Should().NotThrow();

    private static ValueList<DuplicateSuggestion> Find(params Actor[] actors) => DuplicateFinder.Find(new() { Actors = actors.ToValueList() }).Suggestions;
}
