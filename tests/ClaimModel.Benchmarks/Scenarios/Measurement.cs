namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>The best figures of a scenario.</summary>
internal sealed class Measurement(Scenario scenario)
{
    public Scenario Scenario { get; } = scenario;

    /// <summary>Gets or sets the reason why there are no figures; null if the scenario was measured.</summary>
    public string? NotMeasuredBecause { get; set; }

    public double MegabytesPerSecond => _result.Bytes / 1e6 / _best.TotalSeconds;

    public double ClaimsPerSecond => _result.Claims / _best.TotalSeconds;

    /// <summary>Gets the number of bytes allocated per claim; null if it is unknown, because the scenario runs in another process.</summary>
    public double? AllocatedPerClaim => Scenario.IsInProcess ? (double)_allocated / _result.Claims : null;

    private TimeSpan _best = TimeSpan.MaxValue;
    private long _allocated = long.MaxValue;
    private ScenarioResult _result;

    /// <summary>Adds the figures of a run.</summary>
    public void Add(ScenarioResult result, TimeSpan time, long allocated)
    {
        _result = result;
        _best = time < _best ? time : _best;
        _allocated = Math.Min(_allocated, allocated);
    }
}
