namespace ClaimModel.Validation;

/// <summary>The options of a validation.</summary>
/// <remarks>Immutable. Thread-safe if the clock and the function of <see cref="SourceText"/> are.</remarks>
public sealed record ValidationOptions
{
    /// <summary>Gets the rules to evaluate. The default is <see cref="RuleSet.Default"/>.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>
    /// Gets a value indicating whether references may lead to records outside the dataset, so that dangling references are not reported;
    /// for a dataset that is part of a larger one. The default is false.
    /// </summary>
    public bool AllowExternalReferences { get; init; }

    /// <summary>Gets the clock that determines which dates are in the future. The default, null, disables these rules: the library does not read the system clock.</summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>
    /// Gets the function that returns the text of a source, or null if the text is not available; quotes are looked up in it (rule CM4404).
    /// The default, null, disables the rule. It may be called from several threads, and more than once for a source.
    /// </summary>
    public Func<SourceId, string?>? SourceText { get; init; }

    internal static ValidationOptions Default { get; } = new();

    /// <summary>Returns the options with a stopped clock, so that all threads see the same time.</summary>
    internal ValidationOptions WithStoppedClock() => TimeProvider is { } clock ? this with { TimeProvider = new StoppedClock(clock.GetUtcNow()) } : this;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
