using ClaimDesk.Desk;

namespace ClaimDesk.Pages.Search;

/// <summary>Finds records by id, by names in all languages and by aliases. Created once for each state of the dataset.</summary>
internal sealed class SearchIndex
{
    private readonly Dictionary<string, SearchEntry[]> _entries;

    private SearchIndex(ClaimDataset dataset) =>
        _entries = RecordType.Listed.ToDictionary(static type => type.Name, type => type.In(dataset).Select(SearchEntry.Of).ToArray());

    /// <summary>Returns the index of a state.</summary>
    public static SearchIndex Of(DeskState state) => state.Compute(static state => new SearchIndex(state.Dataset));

    /// <summary>Returns the records of a type that match, in the order of the dataset.</summary>
    public IReadOnlyList<SearchEntry> Find(string type, string query, Func<ExtensibleRecord, bool>? condition = null)
    {
        var folded = FoldedText.Of(query);
        return folded.Length == 0 && condition is null
            ? _entries[type]
            : [.. _entries[type].Where(entry => (condition is null || condition(entry.Record)) && entry.Rank(folded) is not null)];
    }

    /// <summary>Returns the best matches for a picker.</summary>
    public IReadOnlyList<SearchEntry> Best(IEnumerable<string> types, string query, int count)
    {
        var folded = FoldedText.Of(query);
        return [.. types.SelectMany(type => _entries[type]).Select(entry => (Entry: entry, Rank: entry.Rank(folded))).Where(static found => found.Rank is not null)
            .OrderBy(static found => found.Rank).Take(count).Select(static found => found.Entry)];
    }
}
