namespace ClaimModel.Validation;

/// <summary>A rule together with the check that finds its violations.</summary>
/// <remarks>Immutable. Thread-safe if the check is.</remarks>
public abstract class RecordRule
{
    private protected RecordRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>Gets the description of the rule.</summary>
    public Rule Rule { get; }

    /// <summary>Gets the type of the records that are checked.</summary>
    public abstract Type RecordType { get; }

    /// <summary>Returns the code and the name, such as <c>CM4102 claimant-exists</c>.</summary>
    public override string ToString() => Rule.ToString();
}

/// <summary>A rule for records of one type. <see cref="RuleSet.With"/> adds rules of your own; <see cref="RuleContext"/> has an example.</summary>
/// <typeparam name="TRecord">The type of the records that are checked: <see cref="Actor"/>, <see cref="Topic"/>, <see cref="Source"/>, <see cref="Predicate"/>, <see cref="Claim"/>, <see cref="Contradiction"/> or <see cref="ClaimDataset"/>.</typeparam>
public sealed class RecordRule<TRecord> : RecordRule
    where TRecord : ExtensibleRecord
{
    /// <summary>Creates a rule.</summary>
    /// <param name="rule">The description of the rule.</param>
    /// <param name="check">Checks a record and reports each violation to the context. It may be called from several threads at the same time, and more than once for a record.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RecordRule(Rule rule, Action<TRecord, RuleContext> check)
        : base(rule)
    {
        ArgumentNullException.ThrowIfNull(check);
        Check = check;
    }

    /// <summary>Gets a value indicating whether the check needs other records of the dataset (<see cref="RuleContext.FindActor"/> and similar methods), so that the rule is skipped if a record is validated alone. The default is false.</summary>
    public bool NeedsDataset { get; init; }

    /// <summary>
    /// Gets the JSON names of the members that the check reads in addition to those that it reports, such as <c>status</c>. If one of them could not be
    /// read, violations may be a consequence of that, and are not reported. The default is none.
    /// </summary>
    public IReadOnlyList<string> Reads { get; init; } = [];

    /// <inheritdoc/>
    public override Type RecordType => typeof(TRecord);

    internal Action<TRecord, RuleContext> Check { get; }

    /// <summary>Adds the keys by which the check finds similar records: see <see cref="RuleContext.EarlierWith{TRecord}"/>. None by default.</summary>
    internal Action<TRecord, List<ulong>>? Keys { get; init; }

    /// <summary>Whether the check finds nothing in a record whose id and keys are new; true for all checks with keys.</summary>
    internal bool OnlyForRepeatedKeys { get => field || Keys is not null; init; }

    /// <summary>Adds the hashes of the ids of the records of the same type that a record refers to: see <see cref="RuleContext.Cycle{TRecord}"/>. None by default.</summary>
    internal Action<TRecord, List<ulong>>? Links { get; init; }
}
