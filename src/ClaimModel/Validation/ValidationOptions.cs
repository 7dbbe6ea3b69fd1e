namespace ClaimModel.Validation;

/// <summary>What is asked of a validation.</summary>
/// <remarks>Thread-safe where the functions given are.</remarks>
public sealed record ValidationOptions
{
    /// <summary>The rules to keep; <see cref="RuleSet.Default"/> by default.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>Whether the dataset is a part of a larger one, so that its records may refer to others outside it; false by default.</summary>
    public bool AllowExternalReferences { get; init; }

    /// <summary>The clock by which dates are found to be in the future; null, the default, for no such check: the library reads no clock of its own.</summary>
    public TimeProvider? TimeProvider { get; init; }

    /// <summary>Gives the text of a source, so that quotes are looked for in it, or null where it is not at hand; null, the default, for no such check.</summary>
    public Func<SourceId, string?>? SourceText { get; init; }

    internal static ValidationOptions Default { get; } = new();

    /// <summary>These options with a clock that stands still, so that all threads see the same moment.</summary>
    internal ValidationOptions AtOneMoment() => TimeProvider is { } clock ? this with { TimeProvider = new StoppedClock(clock.GetUtcNow()) } : this;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
