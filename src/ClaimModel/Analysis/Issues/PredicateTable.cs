using System.Runtime.InteropServices;

namespace ClaimModel.Analysis.Issues;

/// <summary>Determines what predicates mean. Each text is resolved once; not thread-safe.</summary>
internal sealed class PredicateTable
{
    private readonly Dictionary<string, PredicateMeaning> _defined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PredicateMeaning> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Relation> _words = new(StringComparer.Ordinal);
    private int _count;
    private string? _last;
    private PredicateMeaning _lastMeaning;

    public PredicateTable(ClaimDataset dataset)
    {
        if (dataset.Predicates.IsEmpty)
        {
            return;
        }

        var classes = dataset.Index.PredicateClasses;
        var named = dataset.Predicates.SelectMany(predicate => predicate.EquivalentTo.Concat(predicate.InverseOf).Concat(predicate.DisjointWith).Prepend(predicate.Id));
        var relations = new Dictionary<string, Relation>(StringComparer.Ordinal);
        foreach (var id in named.Distinct(StringComparer.Ordinal))
        {
            var direction = classes.Find(id);
            ref var relation = ref CollectionsMarshal.GetValueRefOrAddDefault(relations, direction?.Representative ?? id, out _);
            relation ??= new(_count++) { IsSymmetric = direction is { Class.IsOwnInverse: true } };
            relation.HasBothDirections |= direction is { IsReversed: true };
            _defined[id] = new(relation, direction is { IsReversed: true }, dataset.FindPredicate(id));
        }

        foreach (var predicate in dataset.Predicates.OrderBy(predicate => predicate.Id, StringComparer.Ordinal))
        {
            if (_defined[predicate.Id].Definition == predicate)
            {
                Define(predicate, _defined[predicate.Id]);
            }
        }

        foreach (var relation in relations.Values)
        {
            Complete(relation);
        }
    }

    /// <summary>Whether any class is asymmetric, disjoint with another, or about claims, so that claims on different issues may conflict.</summary>
    public bool HasRelations { get; private set; }

    /// <summary>Returns what a predicate means.</summary>
    public PredicateMeaning Resolve(string text)
    {
        if (ReferenceEquals(text, _last))
        {
            return _lastMeaning;
        }

        _last = text;
        return _lastMeaning = Find(text);
    }

    private PredicateMeaning Find(string text)
    {
        ref var meaning = ref CollectionsMarshal.GetValueRefOrAddDefault(_resolved, text, out var exists);
        if (!exists)
        {
            meaning = _defined.TryGetValue(text, out var defined) ? defined : new(WordsOf(text), IsReversed: false, Definition: null);
        }

        return meaning;
    }

    private Relation WordsOf(string text)
    {
        ref var words = ref CollectionsMarshal.GetValueRefOrAddDefault(_words, TextNormalizer.Normalize(text), out _);
        return words ??= new(_count++);
    }

    private void Define(Predicate predicate, PredicateMeaning meaning)
    {
        var (definedClass, isReversed, _) = meaning;
        definedClass.IsSymmetric |= predicate.Symmetric;
        definedClass.IsAsymmetric |= predicate.Asymmetric;
        definedClass.IsTimeVarying |= predicate.TimeVarying;
        definedClass.IsPerPeriod |= predicate.PerPeriod;
        definedClass.IsAboutClaims |= predicate.AboutClaims;
        definedClass.Unit ??= predicate.Unit;
        if (predicate.Functional)
        {
            definedClass.MakeFunctional(isReversed);
        }

        foreach (var id in predicate.DisjointWith)
        {
            var other = _defined[id];
            if (other.Class != definedClass)
            {
                definedClass.Disjoint.Add((other.Class, other.IsReversed != isReversed));
                other.Class.Disjoint.Add((definedClass, other.IsReversed != isReversed));
            }
        }
    }

    private void Complete(Relation relation)
    {
        relation.HasBothDirections |= relation.IsSymmetric;
        relation.IsAsymmetric &= !relation.IsSymmetric;
        relation.IsTimeVarying &= !relation.IsPerPeriod;
        HasRelations |= relation.IsAsymmetric || relation.IsAboutClaims || relation.Disjoint.Count > 0;
    }
}
