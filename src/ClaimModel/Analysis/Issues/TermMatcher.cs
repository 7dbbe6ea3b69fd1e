using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>Determines which subjects, predicates and values of a dataset are the same: ids are compared exactly, all other text as words.</summary>
/// <remarks>Terms are compared by 64-bit keys. Thread-safe.</remarks>
internal sealed class TermMatcher
{
    /// <summary>Distinguishes the id "russia" from the word "Russia".</summary>
    private static readonly ulong IdMark = Fingerprint.Of("id");

    private readonly HashSet<ulong> _ids = [];
    private readonly Dictionary<ulong, Predicate> _predicates = [];

    public TermMatcher(ClaimDataset dataset)
    {
        foreach (var id in dataset.Actors.Select(actor => actor.Id.Value).Concat(dataset.Topics.Select(topic => topic.Id.Value)))
        {
            _ids.Add(Fingerprint.Of(id));
        }

        foreach (var predicate in dataset.Predicates)
        {
            _predicates.TryAdd(Fingerprint.Of(predicate.Id), predicate);
        }
    }

    /// <summary>Returns the key of a subject or value, which is either the id of an actor or topic, or words.</summary>
    public ulong KeyOfTerm(string text) =>
        _ids.Count > 0 && Fingerprint.Of(text) is var exact && _ids.Contains(exact) ? KeyOfId(exact) : TextNormalizer.KeyOf(text);

    /// <summary>Returns the key of an issue, and the definition of its predicate; null if the dataset does not define it.</summary>
    public ulong KeyOfIssue(Proposition proposition, out Predicate? predicate)
    {
        predicate = FindPredicate(proposition.Predicate);
        var key = predicate is null ? TextNormalizer.KeyOf(proposition.Predicate) : KeyOfId(Fingerprint.Of(proposition.Predicate));
        return Fingerprint.Combine(KeyOfTerm(proposition.Subject), key);
    }

    /// <summary>Returns the definition of a predicate; null if the dataset does not define it.</summary>
    public Predicate? FindPredicate(string text) =>
        _predicates.Count > 0 ? _predicates.GetValueOrDefault(Fingerprint.Of(text)) : null;

    /// <summary>Determines whether two propositions are about the same issue. Unlike a comparison of keys, this method is exact.</summary>
    public bool AreOnSameIssue(Proposition one, Proposition other) =>
        AreSame(one.Subject, other.Subject, _ids.Contains) && AreSame(one.Predicate, other.Predicate, _predicates.ContainsKey);

    private static ulong KeyOfId(ulong exact) => Fingerprint.Combine(exact, IdMark);

    private static bool AreSame(string one, string other, Func<ulong, bool> isId) =>
        string.Equals(one, other, StringComparison.Ordinal)
        || (!isId(Fingerprint.Of(one)) && !isId(Fingerprint.Of(other)) && TextNormalizer.AreEqual(one, other));
}
