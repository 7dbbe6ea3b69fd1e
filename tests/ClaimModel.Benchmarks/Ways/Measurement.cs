namespace ClaimModel.Benchmarks.Ways;

/// <summary>The best that was measured of a way.</summary>
internal sealed class Measurement(Way way)
{
    public Way Way { get; } = way;

    /// <summary>Why there are no figures; null where there are.</summary>
    public string? MissingBecause { get; set; }

    public double MegabytesPerSecond => _pass.Bytes / 1e6 / _best.TotalSeconds;

    public double ClaimsPerSecond => _pass.Claims / _best.TotalSeconds;

    /// <summary>Bytes allocated a claim; null where that cannot be seen.</summary>
    public double? AllocatedPerClaim => Way.IsHere ? (double)_allocated / _pass.Claims : null;

    private TimeSpan _best = TimeSpan.MaxValue;
    private long _allocated = long.MaxValue;
    private Pass _pass;

    /// <summary>Takes in the figures of a run.</summary>
    public void Add(Pass pass, TimeSpan time, long allocated)
    {
        _pass = pass;
        _best = time < _best ? time : _best;
        _allocated = Math.Min(_allocated, allocated);
    }
}
