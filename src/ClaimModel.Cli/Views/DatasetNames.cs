using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>The names under which the records of a dataset are shown: in the specified language, else in that of the dataset, else in any.</summary>
internal sealed class DatasetNames(ClaimDataset dataset, LanguageTag? language = null)
{
    private readonly LanguageTag[] _languages = [.. new[] { language, dataset.Language }.OfType<LanguageTag>()];

    public Claim? Claim(ClaimId id) => dataset.FindClaim(id);

    public string Actor(ActorId id) => dataset.FindActor(id) is { } actor ? ScreenText.Short(InLanguage(actor.Names, actor.Name)) : Missing(id.Value);

    public bool IsPerson(ActorId id) => dataset.FindActor(id)?.Kind == ActorKind.Person;

    public string Actors(IEnumerable<ActorId> ids) => string.Join(", ", ids.Select(Actor));

    public string Topic(TopicId id) => dataset.FindTopic(id) is { } topic ? ScreenText.Short(InLanguage(topic.Labels, topic.Label)) : Missing(id.Value);

    public string Source(SourceId id) => dataset.FindSource(id) is { } source ? ScreenText.Short(source.Title ?? source.Id.Value) : Missing(id.Value);

    /// <summary>Returns the names of those who make a claim.</summary>
    public string Claimants(Claim claim) => claim.Claimants.IsEmpty ? "claimant not known" : Actors(claim.Claimants);

    /// <summary>Returns what a contradiction is about: its topic, or subject and predicate of its first claim; empty if neither is stated.</summary>
    public string Issue(Contradiction contradiction) =>
        contradiction.Topic is { } topic ? Topic(topic)
        : !contradiction.Claims.IsEmpty && Claim(contradiction.Claims[0])?.Proposition is { } proposition ? $"{Term(proposition.Subject)} {PredicateWords(proposition)}"
        : "";

    /// <summary>Returns what a claim denies or questions, after the stance: "denies: Russia interfered in U.S. election of 2016"; null if it asserts something, or has no proposition.</summary>
    public string? Denial(Claim claim)
    {
        if (claim.Stance == Stance.Asserts || claim.Proposition is not { } proposition)
        {
            return null;
        }

        var value = proposition switch
        {
            { Value: { } words } => $" {Term(words)}",
            { Quantity: { } quantity } => $" {ScreenText.Short(quantity.ShortText)}",
            { Date: { } date } => $" {ScreenText.Short(date.ToString())}",
            _ => "",
        };
        return $"{ScreenText.Short(claim.Stance.Word)}: {Term(proposition.Subject)} {PredicateWords(proposition)}{value}{(proposition.Qualifiers.IsEmpty ? "" : $" ({Qualifiers(proposition)})")}";
    }

    /// <summary>Returns the qualifiers of a proposition: "place: Portel".</summary>
    public string Qualifiers(Proposition proposition) =>
        string.Join(", ", proposition.Qualifiers.Select(qualifier => $"{ScreenText.Short(qualifier.Key)}: {Term(qualifier.Value)}"));

    /// <summary>Returns the name or label of what a term means, if it is an id, else the term.</summary>
    public string Term(string term) =>
        ActorId.TryParse(term.Trim(), out var actor) && dataset.FindActor(actor) is not null ? Actor(actor)
        : TopicId.TryParse(term.Trim(), out var topic) && dataset.FindTopic(topic) is not null ? Topic(topic)
        : ScreenText.Short(term.Trim());

    private static string PredicateWords(Proposition proposition) => ScreenText.Short(proposition.Predicate.Trim().Replace('-', ' ').Replace('_', ' '));

    /// <summary>Returns the text in the first language for which there is one, or a variety of that language.</summary>
    private string InLanguage(LanguageMap texts, string otherwise) => texts.IsEmpty
        ? otherwise
        : _languages
            .Select(each => texts[each] ?? texts.FirstOrDefault(text => string.Equals(text.Language.Language, each.Language, StringComparison.OrdinalIgnoreCase)).Text)
            .FirstOrDefault(text => text is not null) ?? otherwise;

    /// <summary>Returns the text for a record that the dataset does not contain.</summary>
    public static string Missing(string id) => $"{ScreenText.Short(id)} (not in this dataset)";
}
