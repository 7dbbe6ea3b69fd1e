namespace ClaimModel.Tests.Analysis.Explanations;

/// <summary>Reads claims in the shorthand of <see cref="ShortClaims"/>, by actors and about topics that have names.</summary>
internal static class ExplainedClaims
{
    /// <summary>Returns a dataset in which ids of actors and topics have names.</summary>
    public static ClaimDataset Read(string claims) => ShortClaims.Read(claims) with
    {
        Language = "en",
        Actors =
        [
            new() { Id = "times", Name = "The Times", Kind = ActorKind.Publication },
            new() { Id = "ap", Name = "AP", Kind = ActorKind.Organization },
            new() { Id = "tass", Name = "TASS", Kind = ActorKind.Organization },
            new() { Id = "bbc", Name = "BBC", Kind = ActorKind.Organization },
            new() { Id = "min", Name = "Anna Weiss", Kind = ActorKind.Person },
            new() { Id = "tom", Name = "Tom O’Neill", Kind = ActorKind.Person },
            new() { Id = "mayor", Name = "The mayor", Kind = ActorKind.Person },
            new() { Id = "met", Name = "Metropolitan Police", Kind = ActorKind.Organization },
            new() { Id = "gov", Name = "The Government", Kind = ActorKind.Government },
            new() { Id = "harrow", Name = "Harrow Homes Ltd", Kind = ActorKind.Organization },
            new() { Id = "residents", Name = "Residents’ association", Kind = ActorKind.Group },
            new() { Id = "russia", Name = "Russia", Names = LanguageMap.Of(("de", "Russland")), Aliases = ["Moscow"], Kind = ActorKind.Government },
        ],
        Topics =
        [
            new() { Id = "fire", Label = "The fire", Labels = LanguageMap.Of(("de", "Brand")) },
            new() { Id = "tower", Label = "Larkspur Tower" },
            new() { Id = "ruritania", Label = "Ruritania" },
            new() { Id = "us-election", Label = "the 2016 U.S. elections" },
            new() { Id = "uk", Label = "United Kingdom" },
            new() { Id = "london", Label = "London", Broader = ["uk"] },
        ],
        Predicates =
        [
            new() { Id = "capital", Functional = true },
            new() { Id = "death-toll", Functional = true },
            new() { Id = "rents", Functional = true, Unit = "GBP a month" },
            new() { Id = "budget", Functional = true, Unit = "GBP" },
            new() { Id = "born-in", Functional = true },
            new() { Id = "head", Functional = true },
            new() { Id = "located-in", Functional = true },
            new() { Id = "flagship", Functional = true },
            new() { Id = "length", Functional = true },
            new() { Id = "price", Functional = true },
        ],
    };

    /// <summary>Returns the explanation of the only finding of a dataset, apparent ones included.</summary>
    public static string Explain(this ClaimDataset dataset, LanguageTag? language = null) =>
        dataset.Find(new() { IncludeApparent = true, Language = language }).Found.Should().ContainSingle().Subject.ToString();
}
