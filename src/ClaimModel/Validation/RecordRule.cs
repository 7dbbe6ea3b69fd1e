namespace ClaimModel.Validation;

/// <summary>A rule with the check that finds breaches of it.</summary>
/// <remarks>Immutable; thread-safe where its check is.</remarks>
public abstract class RecordRule
{
    private protected RecordRule(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>What the rule requires.</summary>
    public Rule Rule { get; }

    /// <summary>The type of the records that it looks at.</summary>
    public abstract Type RecordType { get; }

    /// <summary>The code and the name.</summary>
    public override string ToString() => Rule.ToString();
}

/// <summary>A rule for records of a type.</summary>
/// <typeparam name="TRecord">The type of the records that it looks at: <see cref="Actor"/>, <see cref="Topic"/>, <see cref="Source"/>, <see cref="Predicate"/>, <see cref="Claim"/>, <see cref="Contradiction"/> or <see cref="ClaimDataset"/>.</typeparam>
public sealed class RecordRule<TRecord> : RecordRule
    where TRecord : ExtensibleRecord
{
    /// <summary>Makes a rule.</summary>
    /// <param name="rule">What it requires.</param>
    /// <param name="check">Looks at a record, and reports each breach to the context. It is called from several threads at once.</param>
    public RecordRule(Rule rule, Action<TRecord, RuleContext> check)
        : base(rule)
    {
        ArgumentNullException.ThrowIfNull(check);
        Check = check;
    }

    /// <summary>Whether the check asks for other records of the dataset (<see cref="RuleContext.FindActor"/> and its like), so that it says nothing of a record alone.</summary>
    public bool NeedsDataset { get; init; }

    /// <summary>
    /// The JSON names of members that the check looks at besides the place it reports, such as <c>status</c>: where one of them was
    /// refused in reading, findings may follow from that, and are not reported. None by default.
    /// </summary>
    public IReadOnlyList<string> Reads { get; init; } = [];

    /// <inheritdoc/>
    public override Type RecordType => typeof(TRecord);

    internal Action<TRecord, RuleContext> Check { get; }

    /// <summary>Gives what another record is found by in which the check is interested: see <see cref="RuleContext.EarlierWith{TRecord}"/>. None by default.</summary>
    internal Action<TRecord, List<ulong>>? Keys { get; init; }

    /// <summary>The JSON names of members of which a record must have one for the check to have anything to say of it. None by default: it is asked about every record.</summary>
    internal IReadOnlyList<string> OnlyWith { get; init; } = [];

    /// <summary>Whether the check has nothing to say of a record whose id and keys no record before it has; so it is with all checks that have keys.</summary>
    internal bool OnlyOfRepeated { get => field || Keys is not null; init; }

    /// <summary>Gives the fingerprints of the ids of records of the same type to which a record refers: see <see cref="RuleContext.Cycle{TRecord}"/>. None by default.</summary>
    internal Action<TRecord, List<ulong>>? Links { get; init; }
}
