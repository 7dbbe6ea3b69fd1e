namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The paragraph "The same value": the values of terms on one issue, where repetitions join words across languages.</summary>
internal sealed class IssueValues(Terms terms)
{
    private readonly List<(string One, string Other)> _joined = [];
    private readonly Dictionary<string, Meaning> _nodes = [];
    private readonly Dictionary<string, IssueValue> _values = [];

    /// <summary>Joins the values of a claim and of one that it repeats directly, where both are on the issue.</summary>
    public void Join(Reading repeating, Reading original, LanguageTag? defaultLanguage)
    {
        if (repeating.Value is not { } one || original.Value is not { } other || (one.IsId && other.IsId))
        {
            return;
        }

        if (!AreOfOneLanguage(repeating.Claim, original.Claim, defaultLanguage) || BeginsInLatin(one.Text) != BeginsInLatin(other.Text))
        {
            _nodes[NodeOf(one)] = one;
            _nodes[NodeOf(other)] = other;
            _joined.Add((NodeOf(one), NodeOf(other)));
        }
    }

    /// <summary>Returns the value that a term is on the issue.</summary>
    public IssueValue Of(Meaning term)
    {
        var node = NodeOf(term);
        if (!_values.TryGetValue(node, out var value))
        {
            value = term.IsId || !_nodes.ContainsKey(node) ? new(term.Id, term.Words, term.IsByAlias, term.Candidates) : JoinedValue(node);
            _values.Add(node, value);
        }

        return value;
    }

    /// <summary>Determines whether two terms exclude each other.</summary>
    public bool Exclude(Meaning one, Meaning other) => Exclude(Of(one), Of(other));

    private bool Exclude(IssueValue one, IssueValue other)
    {
        if (one.Key == other.Key)
        {
            return false;
        }

        if (one.Id is not null && other.Id is not null)
        {
            return !terms.IsWithin(one.Id, other.Id) && !terms.IsWithin(other.Id, one.Id);
        }

        return !one.MayMean.Intersect(other.MayMean).Any();
    }

    private IssueValue JoinedValue(string node)
    {
        var component = Component(node);
        var ids = component.Where(term => term.IsId).Select(term => term.Id!).Distinct().ToList();
        var aliases = component.Where(term => term.IsByAlias).Select(term => term.Id!).Distinct().ToList();
        var words = component.Where(term => !term.IsId).Select(term => term.Words).Min(StringComparer.Ordinal)!;
        var isByAlias = ids.Count == 0 && aliases.Count == 1;
        return ids.Count == 1 || isByAlias
            ? new(ids.Concat(aliases).First(), words, isByAlias, [])
            : new(null, words, false, [.. ids.Count > 0 ? ids : aliases, .. component.SelectMany(term => term.Candidates)]);
    }

    private List<Meaning> Component(string start)
    {
        var reached = new List<string> { start };
        for (var next = 0; next < reached.Count; next++)
        {
            var node = reached[next];
            reached.AddRange(_joined.Where(pair => pair.One == node || pair.Other == node)
                .Select(pair => pair.One == node ? pair.Other : pair.One)
                .Distinct()
                .Where(other => !reached.Contains(other))
                .ToList());
        }

        return [.. reached.Select(node => _nodes[node])];
    }

    private static string NodeOf(Meaning term) => term.IsId ? term.Key : $"words:{term.Words}";

    private static bool AreOfOneLanguage(Claim one, Claim other, LanguageTag? defaultLanguage) =>
        PrimaryLanguage(one.Language ?? defaultLanguage) is { } language && language == PrimaryLanguage(other.Language ?? defaultLanguage);

    private static string? PrimaryLanguage(LanguageTag? language) => language?.ToString().Split('-')[0].ToLowerInvariant();

    private static bool BeginsInLatin(string text) => text.Length > 0
        && (char.IsAsciiLetter(text[0]) || text[0] is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF'));
}
