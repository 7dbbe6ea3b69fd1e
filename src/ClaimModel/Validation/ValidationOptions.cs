using ClaimModel.Diagnostics;

namespace ClaimModel.Validation;

/// <summary>The options for validation.</summary>
/// <remarks>Instances are immutable, and thread-safe if <see cref="TimeProvider"/> and <see cref="SourceText"/> are.</remarks>
public sealed partial record ValidationOptions
{
    /// <summary>Gets the rules to evaluate. The default is <see cref="RuleSet.Default"/>.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>
    /// Gets the lowest severity to report; less severe diagnostics are omitted. The default is null: the FluentValidation validators, such as
    /// <see cref="ClaimValidator"/>, then report errors only, and everything else reports all diagnostics.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a <see cref="DiagnosticSeverity"/>.</exception>
    public DiagnosticSeverity? MinimumSeverity
    {
        get;
        init => field = value is not { } severity || Enum.IsDefined(severity) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Use Info, Warning or Error.");
    }

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

    /// <summary>
    /// Gets the maximum number of diagnostics of each severity to list: at least 1; 10,000 by default. The first ones in document order are listed,
    /// and all of them are counted, so that millions of violations take little memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxDiagnostics
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = ReadOptions.DefaultMaxDiagnostics;

    internal static ValidationOptions Default { get; } = new();

    /// <summary>Returns a diagnostic of reading as it is reported; null if it is not.</summary>
    internal Diagnostic? Configure(Diagnostic diagnostic) => Rules.Configure(diagnostic) is { } configured && Reports(configured.Severity) ? configured : null;

    /// <summary>Returns the diagnostics of reading that are not listed as they are counted.</summary>
    internal OmittedDiagnostics Configure(OmittedDiagnostics omitted) =>
        omitted.Select(rule => Rules.Configure(rule.Rule, rule.Severity) is { } severity && Reports(severity) ? severity : null);

    /// <summary>Determines whether diagnostics of a severity are reported.</summary>
    internal bool Reports(DiagnosticSeverity severity) => MinimumSeverity is not { } minimum || severity >= minimum;

    /// <summary>Returns the options with a stopped clock, so that all threads see the same time.</summary>
    internal ValidationOptions WithStoppedClock() => TimeProvider is { } clock ? this with { TimeProvider = new StoppedClock(clock.GetUtcNow()) } : this;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
