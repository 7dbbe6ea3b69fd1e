namespace ClaimModel.Analysis.Issues;

/// <summary>Joins the values of claims on an issue that repeat each other in other languages.</summary>
internal sealed class JoinedValues
{
    private readonly Dictionary<ResolvedTerm, DisjointSet> _sets = [];
    private Dictionary<ResolvedTerm, ValueMeaning>? _meanings;

    /// <summary>Joins the values of a claim and of a claim that it repeats directly, if they are words of different languages, or words and an id.</summary>
    public void Join(ResolvedTerm value, string text, LanguageTag? language, ResolvedTerm original, string originalText, LanguageTag? originalLanguage)
    {
        if (value == original || (value.IsId && original.IsId) || AreOfOneLanguage(text, language, originalText, originalLanguage))
        {
            return;
        }

        SetOf(value).Join(SetOf(original));
    }

    /// <summary>Returns what a term means on the issue.</summary>
    public ValueMeaning MeaningOf(ResolvedTerm term)
    {
        _meanings ??= FindMeanings();
        return _meanings.TryGetValue(term, out var meaning) ? meaning : _meanings[term] = new(term);
    }

    private Dictionary<ResolvedTerm, ValueMeaning> FindMeanings()
    {
        var meanings = new Dictionary<ResolvedTerm, ValueMeaning>();
        foreach (var set in _sets.GroupBy(pair => pair.Value.Root, pair => pair.Key))
        {
            ResolvedTerm[] ids = [.. set.Where(term => term.IsId)];
            ResolvedTerm[] aliases = [.. set.Select(term => term.AliasOf).OfType<ResolvedTerm>().Distinct()];
            ResolvedTerm[] bearers = [.. set.SelectMany(term => term.Bearers).Distinct()];
            var words = set.Where(term => !term.IsId).Min(term => term.Key); // a set has words, because two ids are never joined
            foreach (var term in set)
            {
                meanings[term] = ids.Length > 1 ? (term.IsId ? new(term) : new(term, words, id: null, isByAlias: false, [.. ids.Union(bearers)]))
                    : ids.Length == 1 ? new(term, ids[0].Key, ids[0], isByAlias: false, [])
                    : aliases.Length == 1 ? new(term, words, aliases[0], isByAlias: true, [])
                    : new(term, words, id: null, isByAlias: false, [.. bearers.Union(aliases)]);
            }
        }

        return meanings;
    }

    private DisjointSet SetOf(ResolvedTerm term)
    {
        if (!_sets.TryGetValue(term, out var set))
        {
            _sets[term] = set = new();
        }

        return set;
    }

    private static bool AreOfOneLanguage(string text, LanguageTag? language, string otherText, LanguageTag? otherLanguage) =>
        language is not null && otherLanguage is not null
        && string.Equals(language.Language, otherLanguage.Language, StringComparison.OrdinalIgnoreCase)
        && TextNormalizer.BeginsWithLatinLetter(text) == TextNormalizer.BeginsWithLatinLetter(otherText);
}
