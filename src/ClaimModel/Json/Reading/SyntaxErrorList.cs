using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Reading;

/// <summary>The syntax errors of a text. The most recent ones can be removed again; of the others, only the first ones are kept. Not thread-safe.</summary>
/// <param name="maxCount">The maximum number of errors to keep.</param>
internal sealed class SyntaxErrorList(int maxCount)
{
    /// <summary>More than there can be in the few tokens to which the corrector goes back.</summary>
    private const int MaxRecent = 2048;

    private readonly ReadErrorCollector _settled = new(maxCount);
    private readonly OffsetSet _madeUp = new();
    private readonly List<ReadError> _recent = [];
    private int _settledCount;

    /// <summary>Gets the number of errors.</summary>
    public int Count => _settledCount + _recent.Count;

    /// <summary>Gets the last error; null if there is none.</summary>
    public ReadError? Last => _recent.Count == 0 ? null : _recent[^1];

    /// <summary>Adds an error.</summary>
    public void Add(ReadError error)
    {
        if (_recent.Count == 2 * MaxRecent)
        {
            Settle(MaxRecent);
        }

        _recent.Add(error);
    }

    /// <summary>Removes the last errors, so that only the first ones remain.</summary>
    public void Truncate(int count) => _recent.RemoveRange(count - _settledCount, Count - count);

    /// <summary>Returns all errors, and the offsets of values that were made up.</summary>
    public (ReadErrorCollector Errors, OffsetSet MadeUp) ToResult()
    {
        Settle(_recent.Count);
        return (_settled, _madeUp.Seal());
    }

    private void Settle(int count)
    {
        foreach (var error in _recent.Take(count))
        {
            _settled.Add(error);
            if (error.Recovery == SyntaxRecovery.ValueLost)
            {
                _madeUp.Add(error.Offset);
            }
        }

        _recent.RemoveRange(0, count);
        _settledCount += count;
    }
}
