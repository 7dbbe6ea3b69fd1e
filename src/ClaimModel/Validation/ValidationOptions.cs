namespace ClaimModel.Validation;

/// <summary>The options for validation.</summary>
/// <remarks>Instances are immutable, and thread-safe if <see cref="TimeProvider"/> and <see cref="SourceText"/> are.</remarks>
public sealed partial record ValidationOptions
{
    /// <summary>Gets the rules to evaluate. The default is <see cref="RuleSet.Default"/>.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>
    /// Gets a value indicating whether records may refer to records outside the dataset. If true, references to missing records are not
    /// reported. The default is false.
    /// </summary>
    public bool AllowExternalReferences { get; init; }

    /// <summary>Gets the clock that determines which dates are in the future. The default is null, which disables the rules about future dates: the library never reads the system clock itself.</summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>
    /// Gets a function that returns the text of a source, or null if the text is not available. Rule CM4404 searches this text for quotes.
    /// The default is null, which disables the rule. The function may be called from several threads, and more than once for a source.
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
