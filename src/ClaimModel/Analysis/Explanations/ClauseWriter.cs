namespace ClaimModel.Analysis.Explanations;

/// <summary>Writes propositions as clauses that read well for any predicate.</summary>
/// <param name="dataset">The dataset, for the units of predicates.</param>
/// <param name="labels">The names and labels.</param>
internal sealed class ClauseWriter(ClaimDataset dataset, Labels labels)
{
    /// <summary>Returns what a proposition says.</summary>
    public Clause Of(Proposition proposition)
    {
        var phrase = PredicatePhrase.Of(proposition);
        var subject = labels.OfSubject(proposition.Subject);
        var value = ValueOf(proposition);
        var verb = $"{WithoutDatePreposition(proposition, phrase)}{DatePreposition(proposition, phrase)}";
        var start = phrase.Form switch
        {
            PredicateForm.Noun when value is null => $" that there is a value for the {phrase.Text} of {subject}",
            PredicateForm.Noun => $" that the {phrase.Text} of {subject} {Copula(phrase.IsPlural)}",
            PredicateForm.Verb => $" that {subject} {verb}",
            PredicateForm.Participle => $" that {subject} {Copula(IsPlural(proposition.Subject))} {verb}",
            _ => $": {subject}, {phrase.Text}{(value is null ? "" : ",")}",
        };
        return new(start, value is null ? "" : $" {value}");
    }

    /// <summary>Returns what a proposition says as a sentence without a period: "Russia interfered in the election".</summary>
    public string StatementOf(Proposition proposition)
    {
        var text = Of(proposition).ToString().TrimStart(':', ' ');
        var statement = text.StartsWith("that ", StringComparison.Ordinal) ? text["that ".Length..] : text;
        return $"{char.ToUpperInvariant(statement[0])}{statement[1..]}";
    }

    /// <summary>Returns the value, quantity or date of a proposition; null if it has none.</summary>
    public string? ValueOf(Proposition proposition) => proposition switch
    {
        { Value: { } value } => labels.OfValue(value),
        { Quantity: { } quantity } => QuantityWords.Of(quantity, UnitOf(proposition)),
        { Date: { } date } => DateWords.Of(date),
        _ => null,
    };

    /// <summary>Returns the value, quantity or date of a proposition that is denied.</summary>
    public string? DeniedValueOf(Proposition proposition) => proposition is { Value: null, Quantity: { } quantity }
        ? QuantityWords.Denied(quantity, UnitOf(proposition))
        : ValueOf(proposition);

    /// <summary>Returns what a proposition is about: "the death toll of the fire", "“weighs” of the tower".</summary>
    public string TopicOf(Proposition proposition)
    {
        var phrase = PredicatePhrase.Of(proposition);
        var words = phrase.Form == PredicateForm.Noun ? $"the {phrase.Text}" : $"“{phrase.Text}”";
        return $"{words} of {labels.OfSubject(proposition.Subject)}";
    }

    /// <summary>Returns the unit of the quantity of a proposition, which is that of the predicate if the quantity states none.</summary>
    public string? UnitOf(Proposition proposition) => proposition.Quantity?.UnitFor(dataset.FindPredicate(proposition.Predicate.Trim()));

    /// <summary>Returns "opened" for "opened on" if the value is a date, which gets the preposition that fits it: "opened in 1913".</summary>
    private static string WithoutDatePreposition(Proposition proposition, PredicatePhrase phrase) =>
        IsOfDate(proposition) && (phrase.LastWord is "on" or "in") ? phrase.Text[..^" on".Length] : phrase.Text;

    private static string DatePreposition(Proposition proposition, PredicatePhrase phrase) =>
        !IsOfDate(proposition) || (EnglishWords.IsPreposition(phrase.LastWord) && phrase.LastWord is not ("on" or "in")) ? ""
        : proposition.Date!.Precision >= PartialDatePrecision.Day ? " on" // see IsOfDate
        : " in";

    private static bool IsOfDate(Proposition proposition) => proposition is { Value: null, Quantity: null, Date: not null };

    private static string Copula(bool isPlural) => isPlural ? "are" : "is";

    /// <summary>Determines whether a subject is in the plural, as far as its last letter says.</summary>
    private bool IsPlural(string subject) =>
        !labels.IsActor(subject) && EnglishWords.IsThirdPerson(subject[(subject.LastIndexOf(' ') + 1)..]);
}
