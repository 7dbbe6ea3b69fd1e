namespace ClaimModel;

/// <summary>What a dataset says of a predicate that its propositions use.</summary>
public sealed partial record Predicate : ExtensibleRecord
{
    /// <summary>Makes a predicate of its required members and those given beside them.</summary>
    public Predicate()
    {
    }

    /// <summary>The predicate as it stands in <see cref="Proposition.Predicate"/>. Required.</summary>
    public required string Id { get => _id; init => _id = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _id = "";

    /// <summary>Whether a subject has one value at a time, as with a number of deaths; false by default.</summary>
    public bool Functional { get => _functional; init => _functional = value; }

    internal bool _functional;

    /// <summary>The unit of its quantities; null where not stated.</summary>
    public string? Unit { get => _unit; init => _unit = value; }

    internal string? _unit;

    /// <summary>What it means, in a sentence; null where not stated.</summary>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    internal override string ReferenceId => _id;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
