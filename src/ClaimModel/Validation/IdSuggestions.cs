using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;

namespace ClaimModel.Validation;

/// <summary>Suggests ids for references to records that do not exist. Not thread-safe.</summary>
internal sealed class IdSuggestions(RecordLookup records)
{
    private readonly Dictionary<(RecordType Type, string Id), string?> _suggestions = [];

    /// <summary>The number of ids that may still be compared. This limits the time if very many references are dangling: later ones get no suggestion.</summary>
    private int _comparisonsLeft = 2_000_000;

    /// <summary>Returns the id of the record that was probably intended; null if no id is similar.</summary>
    public string? For(RecordType type, string id)
    {
        if (!_suggestions.TryGetValue((type, id), out var suggestion) && _comparisonsLeft > 0)
        {
            _suggestions[(type, id)] = suggestion = SpellingSuggestion.For(id, records.Ids(type), ref _comparisonsLeft);
        }

        return suggestion;
    }
}
