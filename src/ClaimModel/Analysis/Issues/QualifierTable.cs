using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace ClaimModel.Analysis.Issues;

/// <summary>The distinct qualifiers of the propositions of a dataset, and how they relate. Comparisons are thread-safe.</summary>
internal sealed class QualifierTable(TermTable terms, TermComparer comparer)
{
    private readonly Dictionary<string, QualifierSet> _sets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(int, int), ScopeRelation> _relations = [];

    public static QualifierSet None { get; } = new(0, []);

    /// <summary>Returns the qualifiers of a proposition.</summary>
    public QualifierSet Of(Proposition proposition)
    {
        if (proposition.Qualifiers.Count == 0)
        {
            return None;
        }

        var items = proposition.Qualifiers
            .Select(qualifier => (Key: TextNormalizer.Normalize(qualifier.Key), Value: terms.Resolve(qualifier.Value)))
            .DistinctBy(item => item.Key)
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .ToArray();
        var key = new StringBuilder();
        foreach (var item in items)
        {
            key.Append(item.Key).Append('\0').Append(item.Value.Key).Append('\0');
        }

        ref var set = ref CollectionsMarshal.GetValueRefOrAddDefault(_sets, key.ToString(), out _);
        return set ??= new(_sets.Count, items);
    }

    /// <summary>Returns how the qualifiers of two propositions relate.</summary>
    public ScopeRelation Compare(QualifierSet one, QualifierSet other)
    {
        if (one == other)
        {
            return ScopeRelation.Same;
        }

        var (first, second) = one.Index < other.Index ? (one, other) : (other, one);
        return _relations.GetOrAdd((first.Index, second.Index), _ => Relate(first.Items, second.Items));
    }

    private ScopeRelation Relate((string Key, ResolvedTerm Value)[] one, (string Key, ResolvedTerm Value)[] other)
    {
        var worst = ScopeRelation.Same;
        var (i, j) = (0, 0);
        while (i < one.Length || j < other.Length)
        {
            var order = i == one.Length ? 1 : j == other.Length ? -1 : string.CompareOrdinal(one[i].Key, other[j].Key);
            var relation = order != 0 ? ScopeRelation.Undetermined : Relate(one[i].Value, other[j].Value);
            worst = relation > worst ? relation : worst;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return worst;
    }

    private ScopeRelation Relate(ResolvedTerm one, ResolvedTerm other) =>
        one == other ? ScopeRelation.Same
        : comparer.Exclude(new(one), new(other)) ? ScopeRelation.Different
        : ScopeRelation.Undetermined;
}

/// <summary>How the qualifiers of two propositions relate, from the best to the worst.</summary>
internal enum ScopeRelation : byte
{
    Same,
    Undetermined,
    Different,
}
