using ClaimModel.Analysis.Conflicts;
using ClaimModel.Analysis.Measures;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Issues;

/// <summary>What the terms, predicates and units of a dataset mean, and on which issues its claims are. Not thread-safe.</summary>
internal sealed class ClaimTerms
{
    private readonly Dictionary<Relation, DisjointSet> _connected = [];
    private readonly Dictionary<DisjointSet, int> _connectedNumbers = [];

    public ClaimTerms(ClaimDataset dataset)
    {
        Terms = new(dataset);
        Predicates = new(dataset);
        Units = new(dataset);
        Comparer = new(new BroaderTopics(dataset));
        Qualifiers = new(Terms, Comparer);
    }

    public TermTable Terms { get; }

    public PredicateTable Predicates { get; }

    public UnitTable Units { get; }

    public TermComparer Comparer { get; }

    public QualifierTable Qualifiers { get; }

    public ResolvedTerm SubjectOf(Proposition proposition, PredicateMeaning predicate) =>
        predicate.Class.IsAboutClaims ? Terms.ResolveExactly(proposition.Subject) : Terms.Resolve(proposition.Subject);

    /// <summary>Returns the hash of the issue of a proposition in the direction in which it is written.</summary>
    public TextHash HashOf(Proposition proposition, PredicateMeaning predicate) => HashOf(
        predicate.Class,
        predicate.IsReversed,
        predicate.Class.IsAboutClaims ? Terms.ExactHashOf(proposition.Subject) : Terms.HashOf(proposition.Subject));

    /// <summary>Returns the hash of an issue.</summary>
    public static TextHash HashOf(Relation predicate, bool isReversed, TextHash subject) => subject.Tagged(NumberOf(predicate, isReversed));

    /// <summary>Returns the issue of a proposition in the direction in which it is written.</summary>
    public (IssueKey Key, bool IsPrimary) IssueOf(Proposition proposition)
    {
        var predicate = Predicates.Resolve(proposition.Predicate);
        var subject = SubjectOf(proposition, predicate);
        var isPrimary = proposition.Value is null || predicate.Class.IsAboutClaims || !predicate.Class.HasBothDirections || IsPrimary(predicate, subject, Terms.Resolve(proposition.Value), isReversed: false);
        return (KeyOf(predicate.Class, predicate.IsReversed, subject), isPrimary);
    }

    /// <summary>Returns the issue of a proposition in the reverse direction; null if there is none.</summary>
    public (IssueKey Key, bool IsPrimary)? ReverseIssueOf(Proposition proposition)
    {
        if (proposition.Value is not { } text || Predicates.Resolve(proposition.Predicate) is not { Class: { HasBothDirections: true, IsAboutClaims: false } } predicate)
        {
            return null;
        }

        var (subject, value) = (Terms.Resolve(proposition.Subject), Terms.Resolve(text));
        var isSame = predicate.Class.IsSymmetric && subject.Meaning == value.Meaning;
        return isSame ? null : (KeyOf(predicate.Class, !predicate.IsReversed, value), IsPrimary(predicate, subject, value, isReversed: true));
    }

    /// <summary>Returns the other groups that a claim is in, because its predicate has relations to others, or is about claims.</summary>
    public IEnumerable<IssueKey> RelatedKeysOf(Proposition proposition)
    {
        var predicate = Predicates.Resolve(proposition.Predicate);
        var subject = SubjectOf(proposition, predicate);
        if (predicate.Class.Disjoint.Count > 0)
        {
            yield return KeyOfTerms(IssueKind.DisjointPredicates, NumberOfConnected(predicate.Class), subject, proposition, predicate);
        }

        if (predicate.Class is { IsAsymmetric: true, IsAboutClaims: false } && proposition.Value is not null)
        {
            yield return KeyOfTerms(IssueKind.BothDirections, predicate.Class.Index, subject, proposition, predicate);
        }

        if (predicate.Class.IsAboutClaims)
        {
            yield return new(IssueKind.Attribution, predicate.Class.Index, subject.Key);
        }
    }

    private IssueKey KeyOfTerms(IssueKind kind, int number, ResolvedTerm subject, Proposition proposition, PredicateMeaning predicate)
    {
        if (proposition.Value is not { } text)
        {
            object? value = proposition.Quantity is { } quantity
                ? QuantityRange.Of(quantity, quantity.Unit ?? predicate.Unit, Units)?.Identity
                : proposition.Date is { } date ? new DateSpan(date).Identity : null;
            return new(kind, number, subject.Meaning, -1, value);
        }

        var other = Terms.Resolve(text).Meaning;
        return new(kind, number, Math.Min(subject.Meaning, other), Math.Max(subject.Meaning, other));
    }

    private static IssueKey KeyOf(Relation predicate, bool isReversed, ResolvedTerm subject) =>
        new(IssueKind.Issue, NumberOf(predicate, isReversed), subject.Meaning) { Hash = HashOf(predicate, isReversed, subject.Hash) };

    private static int NumberOf(Relation predicate, bool isReversed) => (2 * predicate.Index) + (isReversed && !predicate.IsSymmetric ? 1 : 0);

    private static bool IsPrimary(PredicateMeaning predicate, ResolvedTerm subject, ResolvedTerm value, bool isReversed)
    {
        if (!predicate.Class.IsSymmetric)
        {
            return predicate.IsReversed == isReversed;
        }

        var order = string.CompareOrdinal((subject.Id ?? subject).Text, (value.Id ?? value).Text);
        return order == 0 ? !isReversed : (order < 0) == !isReversed;
    }

    /// <summary>Returns a number that is the same for classes that are connected by disjointness.</summary>
    private int NumberOfConnected(Relation predicate)
    {
        var root = SetOf(predicate).Root;
        if (!_connectedNumbers.TryGetValue(root, out var number))
        {
            _connectedNumbers[root] = number = _connectedNumbers.Count;
        }

        return number;
    }

    private DisjointSet SetOf(Relation predicate)
    {
        if (_connected.TryGetValue(predicate, out var set))
        {
            return set;
        }

        _connected[predicate] = set = new();
        foreach (var (other, _) in predicate.Disjoint)
        {
            set.Join(SetOf(other));
        }

        return set;
    }
}
