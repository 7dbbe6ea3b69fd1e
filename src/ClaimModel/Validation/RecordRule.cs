using ClaimModel.Validation.Sketches;
using ClaimModel.Values;

namespace ClaimModel.Validation;

/// <summary>A rule, together with the check that finds violations of it.</summary>
/// <remarks>Instances are immutable, and thread-safe if the check is.</remarks>
public abstract partial class RecordRule
{
    private protected RecordRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>Gets the description of the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the type of the records that the rule is evaluated on.</summary>
    public abstract Type RecordType { get; }

    /// <summary>Returns the code and the name, such as <c>CM4102 claimant-exists</c>.</summary>
    public override string ToString() => Rule.ToString();
}

/// <summary>Adds the hashes of values of a record.</summary>
/// <param name="record">The record.</param>
/// <param name="hasher">Computes the hashes.</param>
/// <param name="hashes">Receives the hashes.</param>
internal delegate void HashCollector<in TRecord>(TRecord record, TextHasher hasher, List<TextHash> hashes);

/// <summary>A rule for records of one type. Use <see cref="RuleSet.With"/> to add custom rules; <see cref="RuleContext"/> has an example.</summary>
/// <typeparam name="TRecord">The type of the records: <see cref="Actor"/>, <see cref="Topic"/>, <see cref="Source"/>, <see cref="Predicate"/>, <see cref="Unit"/>, <see cref="Claim"/>, <see cref="Contradiction"/> or <see cref="ClaimDataset"/>.</typeparam>
public sealed partial class RecordRule<TRecord> : RecordRule
    where TRecord : ExtensibleRecord
{
    /// <summary>Initializes a rule.</summary>
    /// <param name="rule">The description of the rule.</param>
    /// <param name="check">The method that checks a record and reports each violation to the context. It may be called from several threads at the same time, and more than once for a record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RecordRule(Rule rule, Action<TRecord, RuleContext> check)
        : base(rule)
    {
        ArgumentNullException.ThrowIfNull(check);
        Check = check;
    }

    /// <summary>Initializes a built-in rule together with its description.</summary>
    internal RecordRule(
        string code, string name, DiagnosticSeverity severity, string title, string rationale, string example, string fix, Action<TRecord, RuleContext> check)
        : this(new(code, name, severity, title, rationale, example, fix), check)
    {
    }

    /// <summary>Gets a value indicating whether the check looks up other records of the dataset (with <see cref="RuleContext.FindActor"/> and similar methods). If true, the rule is skipped when a record is validated alone. The default is false.</summary>
    public bool NeedsDataset { get; init; }

    /// <summary>
    /// Gets the JSON names of the members that the check reads in addition to the member that it reports, such as <c>status</c>. If one of them could
    /// not be read because of an error, violations may be a consequence of that error and are not reported. The default is an empty list.
    /// </summary>
    public IReadOnlyList<string> Reads { get; init; } = [];

    /// <inheritdoc/>
    public override Type RecordType => typeof(TRecord);

    internal Action<TRecord, RuleContext> Check { get; }

    /// <summary>Adds the keys by which the check finds similar records: see <see cref="RuleContext.EarlierWith{TRecord}"/>. None by default.</summary>
    internal HashCollector<TRecord>? Keys { get; init; }

    /// <summary>Gets a value indicating whether the check finds violations only in records that have the id or a key of an earlier record; true for all checks with keys.</summary>
    internal bool OnlyForRepeatedKeys { get => field || Keys is not null; init; }

    /// <summary>Adds the hashes of the ids of the records of the same type that a record refers to: see <see cref="RuleContext.Cycle{TRecord}"/>. None by default.</summary>
    internal HashCollector<TRecord>? References { get; init; }

    /// <summary>
    /// Gets a value indicating whether the references are those to predicates about claims, rather than to records of the same type: in a stream, the
    /// rule is evaluated at the end, for the records that refer to such a predicate.
    /// </summary>
    internal bool RefersToClaimPredicates { get; init; }

    /// <summary>Gets when the check certainly reports nothing, so that the record need not be created to know it; null if that is never known, the default. Not needed if <see cref="OnlyForRepeatedKeys"/> or for rules with <see cref="References"/>.</summary>
    internal Clearance? Clear { get; init; }

    /// <summary>Gets what adds the same keys for the sketch of a record; null if that takes the record.</summary>
    internal SketchHashes? SketchKeys { get; init; }

    /// <summary>Gets what adds the same references for the sketch of a record; null if that takes the record.</summary>
    internal SketchHashes? SketchReferences { get; init; }
}
