using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>Suggests ids for the dangling references of one validation. They are added in the order of the text, on which the limit depends. Not thread-safe.</summary>
/// <param name="idsOf">Returns the different ids of all records of a type, in the order of the text. They are enumerated only once, and only as far as necessary.</param>
internal sealed class IdSuggestions(Func<RecordType, IEnumerable<string>> idsOf)
{
    /// <summary>The number of ids that are compared in a validation. This limits the time if very many references are dangling: later ones get no suggestion.</summary>
    private const int MaxComparisons = 2_000_000;

    private readonly Dictionary<(RecordType Type, string Id), string?> _suggestions = [];
    private readonly Dictionary<RecordType, (List<string> Read, IEnumerator<string> Unread)> _ids = [];
    private int _comparisonsLeft = MaxComparisons;

    /// <summary>Returns the next violation with its suggestion; null if it is not to be reported.</summary>
    public RuleViolation? Complete(RuleViolation violation) =>
        !TryFind(violation.Reference, out var suggestion) ? null
        : suggestion is null ? violation
        : violation with { Message = violation.Message + Advice(violation.Reference, suggestion), Suggestion = suggestion };

    /// <summary>Returns the next diagnostic with its suggestion; null if it is not to be reported.</summary>
    public Diagnostic? Complete(PendingDiagnostic pending) =>
        !TryFind(pending.Reference, out var suggestion) ? null
        : suggestion is null ? pending.Diagnostic
        : pending.Diagnostic with { Message = pending.Diagnostic.Message + Advice(pending.Reference, suggestion), Suggestion = suggestion };

    /// <summary>Searches the id that was probably intended. Returns false if the reference is not to be reported.</summary>
    private bool TryFind(DanglingReference? reference, out string? suggestion)
    {
        suggestion = reference is null ? null : For(reference.Type, reference.Id);
        return suggestion is not null || reference is not { OnlyWithSuggestion: true };
    }

    private static string Advice(DanglingReference? reference, string suggestion) =>
        MessageText.DidYouMean(suggestion) + (reference is null ? "" : IdDifference.Describe(reference.Id, suggestion));

    private string? For(RecordType type, string id)
    {
        if (!_suggestions.TryGetValue((type, id), out var suggestion) && _comparisonsLeft > 0)
        {
            var left = _comparisonsLeft;
            suggestion = SpellingSuggestion.For(id, Ids(type), ref _comparisonsLeft, IdDifference.Fold);
            if (_comparisonsLeft < left)
            {
                _suggestions[(type, id)] = suggestion;
            }
        }

        return suggestion;
    }

    private IEnumerable<string> Ids(RecordType type)
    {
        if (!_ids.TryGetValue(type, out var ids))
        {
            _ids[type] = ids = ([], idsOf(type).GetEnumerator());
        }

        for (var index = 0; index < ids.Read.Count || ReadNext(); index++)
        {
            yield return ids.Read[index];
        }

        bool ReadNext()
        {
            if (!ids.Unread.MoveNext())
            {
                return false;
            }

            ids.Read.Add(ids.Unread.Current);
            return true;
        }
    }
}
