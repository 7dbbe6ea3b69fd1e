namespace ClaimModel.Analysis.Issues;

/// <summary>Tells which subjects, predicates and values of a dataset are the same: ids exactly, all else as words.</summary>
internal sealed class TermMatcher
{
    /// <summary>Keeps the id "russia" apart from the words "Russia".</summary>
    private const ulong IdMark = 0xA0761D6478BD642F;

    private readonly ClaimDataset _dataset;
    private readonly KeyTable _things;
    private readonly KeyTable _predicates;

    public TermMatcher(ClaimDataset dataset)
    {
        _dataset = dataset;
        _things = new(
            dataset.Actors.Select(actor => actor.Id.Value).Concat(dataset.Topics.Select(topic => topic.Id.Value)),
            dataset.Actors.Count + dataset.Topics.Count);
        _predicates = new(dataset.Predicates.Select(predicate => predicate.Id), dataset.Predicates.Count);
    }

    /// <summary>The key of a subject or value: of an actor's or topic's id, or of words.</summary>
    public ulong KeyOfThing(string text) => KeyOf(text, _things, out _);

    /// <summary>The key of a predicate, and what the dataset says of it; null where it says nothing.</summary>
    public ulong KeyOfPredicate(string text, out Predicate? predicate)
    {
        var key = KeyOf(text, _predicates, out var number);
        predicate = number < 0 ? null : _dataset.Predicates[number];
        return key;
    }

    /// <summary>What the dataset says of the predicate of a proposition; null where it says nothing.</summary>
    public Predicate? PredicateOf(Proposition proposition)
    {
        KeyOfPredicate(proposition.Predicate, out var predicate);
        return predicate;
    }

    /// <summary>The key of a point at issue.</summary>
    public ulong KeyOfPoint(Proposition proposition, out Predicate? predicate) =>
        TextNormalizer.Mix(KeyOfThing(proposition.Subject), KeyOfPredicate(proposition.Predicate, out predicate));

    /// <summary>Whether two propositions are about the same point, sharing its key not by chance.</summary>
    public bool AreOfOnePoint(Proposition one, Proposition other) =>
        AreSame(one.Subject, other.Subject, _things) && AreSame(one.Predicate, other.Predicate, _predicates);

    private static ulong KeyOf(string text, KeyTable ids, out int number)
    {
        number = ids.NumberOf(text, out var key);
        return number < 0 ? TextNormalizer.KeyOf(text) : TextNormalizer.Mix(key, IdMark);
    }

    private static bool AreSame(string one, string other, KeyTable ids) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (ids.NumberOf(one, out _) < 0 && ids.NumberOf(other, out _) < 0 && TextNormalizer.AreSame(one, other));
}
