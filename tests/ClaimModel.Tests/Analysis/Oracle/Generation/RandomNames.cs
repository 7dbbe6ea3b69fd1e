namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random actors and topics, with names, labels and aliases that several of them may have, and topics within others.</summary>
internal static class RandomNames
{
    private static readonly string[] Names =
        ["paris", "Paris", " PARIS", "Париж", "france", "russia", "Russia", "Moscow", "moscow ", "Kremlin", "Springfield", "springfield-il", "Capital", "Seat", "Лондон"];

    private static readonly string[] Places = ["paris", "Paris", "france", "France", "europe", "springfield-il", "Springfield"];

    private static readonly string[] Words =
        ["London", "london", "Лондон", "倫敦", "Londres", "Москва", "\u039F\u0394\u039F\u03A3", "οδος", "cafe\u0301", "CAF\u00C9", "STRA\u1E9EE", "stra\u00DFe", "strasse"];

    /// <summary>Returns terms: ids, names and aliases, and words that mean themselves.</summary>
    public static IReadOnlyList<string> Of(Focus focus) => focus switch
    {
        Focus.Terms or Focus.Relations => Words,
        Focus.Names => Names,
        Focus.Places => Places,
        _ => [.. Names, .. Words],
    };

    public static ValueList<Actor> Actors(Dice dice)
    {
        var actors = new List<Actor>
        {
            new() { Id = "ann", Name = "Ann" },
            new()
            {
                Id = "russia",
                Name = "Russia",
                Names = dice.Chance(50) ? LanguageMap.Empty.With("ru", "Россия") : LanguageMap.Empty,
                Aliases = [.. dice.Some(dice.Between(0, 4), "Moscow", "Kremlin", "Capital", "Москва")],
            },
        };
        if (dice.Chance(10))
        {
            actors.Add(new() { Id = "paris", Name = dice.Pick("Paris", "Paris Hilton"), Aliases = [.. dice.Some(1, "Seat", "Capital")] });
        }

        return actors.ToValueList();
    }

    public static ValueList<Topic> Topics(Dice dice)
    {
        List<Topic> topics =
        [
            new()
            {
                Id = "paris",
                Label = "Paris",
                Labels = dice.Chance(50) ? LanguageMap.Empty.With("ru", "Париж") : LanguageMap.Empty,
                Aliases = [.. dice.Some(dice.Between(0, 2), "Capital", "Seat", "Лондон")],
                Broader = dice.Chance(70) ? ["france"] : [],
            },
            new() { Id = "france", Label = "France", Broader = dice.Chance(50) ? ["europe"] : [] },
            new() { Id = "europe", Label = "Europe", Broader = dice.Chance(10) ? [dice.Pick<TopicId>("paris", "europe", "atlantis")] : [] },
            new() { Id = "springfield-il", Label = "Springfield", Broader = dice.Chance(20) ? ["france"] : [] },
            new() { Id = "springfield-ma", Label = dice.Pick("Springfield", "Springfield, Massachusetts") },
        ];
        return [.. topics.Where(_ => dice.Chance(85))];
    }
}
