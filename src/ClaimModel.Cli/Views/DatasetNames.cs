using ClaimModel.Analysis.Explanations;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>The names under which the records of a dataset are shown: in the specified language, else in that of the dataset, else in any.</summary>
internal sealed class DatasetNames(ClaimDataset dataset, LanguageTag? language = null)
{
    private readonly Labels _labels = new(dataset, language);
    private readonly ClauseWriter _clauses = new(dataset, new(dataset, language));

    public Claim? Claim(ClaimId id) => dataset.FindClaim(id);

    public string Actor(ActorId id) => dataset.FindActor(id) is null ? Missing(id.Value) : _labels.Of(id);

    public bool IsPerson(ActorId id) => dataset.FindActor(id)?.Kind == ActorKind.Person;

    public string Actors(IEnumerable<ActorId> ids) => string.Join(", ", ids.Select(Actor));

    public string Topic(TopicId id) => dataset.FindTopic(id) is null ? Missing(id.Value) : _labels.Of(id);

    public string Source(SourceId id) => dataset.FindSource(id) is { } source ? ScreenText.Short(source.Title ?? source.Id.Value) : Missing(id.Value);

    /// <summary>Returns the names of those who make a claim.</summary>
    public string Claimants(Claim claim) => claim.Claimants.IsEmpty ? "claimant not known" : Actors(claim.Claimants);

    /// <summary>Returns what a contradiction is about: its topic, or subject and predicate of its first claim; empty if neither is stated.</summary>
    public string Issue(Contradiction contradiction) =>
        contradiction.Topic is { } topic ? Topic(topic)
        : !contradiction.Claims.IsEmpty && Claim(contradiction.Claims[0])?.Proposition is { } proposition ? $"{_labels.OfSubject(proposition.Subject)} {PredicateWords(proposition)}"
        : "";

    /// <summary>Returns what a claim denies or questions, after the stance: "denies: Russia interfered in the U.S. elections of 2016"; null if it asserts something, or has no proposition.</summary>
    public string? Denial(Claim claim)
    {
        if (claim.Stance == Stance.Asserts || claim.Proposition is not { } proposition)
        {
            return null;
        }

        var qualifiers = proposition.Qualifiers.IsEmpty ? "" : $" ({Qualifiers(proposition)})";
        return $"{ScreenText.Short(claim.Stance.Word)}: {_clauses.StatementOf(proposition)}{qualifiers}";
    }

    /// <summary>Returns the qualifiers of a proposition: "place: Portel".</summary>
    public string Qualifiers(Proposition proposition) =>
        string.Join(", ", proposition.Qualifiers.Select(qualifier => $"{ScreenText.Short(qualifier.Key)}: {_labels.OfSubject(qualifier.Value)}"));

    /// <summary>Returns the value, quantity or date to which a claim refers: a name or label, words in quotation marks, or a number with its unit; null if there is none.</summary>
    public string? ValueOf(Claim claim) =>
        claim.Proposition is not { } proposition ? null
        : claim.Stance == Stance.Asserts ? _clauses.ValueOf(proposition)
        : _clauses.DeniedValueOf(proposition);

    private static string PredicateWords(Proposition proposition) => ScreenText.Short(proposition.Predicate.Trim().Replace('-', ' ').Replace('_', ' '));

    /// <summary>Returns the text for a record that the dataset does not contain.</summary>
    public static string Missing(string id) => $"{ScreenText.Short(id)} (not in this dataset)";
}
