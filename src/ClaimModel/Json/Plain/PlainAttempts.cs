namespace ClaimModel.Json.Plain;

/// <summary>Decides for which records to try the plain form: for fewer of them, if one after the other is not in plain form. Mutable.</summary>
internal struct PlainAttempts
{
    private const int MaxSkippedLog2 = 5;

    private int _failures;
    private int _skipped;

    /// <summary>Determines whether to try the next record.</summary>
    public bool IsDue() => _skipped == 0 || --_skipped < 0;

    /// <summary>Adds the result of an attempt.</summary>
    public void Add(bool succeeded)
    {
        _failures = succeeded ? 0 : Math.Min(_failures + 1, MaxSkippedLog2);
        _skipped = (1 << _failures) - 1;
    }
}
