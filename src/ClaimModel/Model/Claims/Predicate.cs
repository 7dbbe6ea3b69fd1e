namespace ClaimModel;

/// <summary>The definition of a predicate, such as <c>death-toll</c>, that propositions of the dataset use.</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Predicate : ExtensibleRecord
{
    /// <summary>The id of the predicate, by which propositions refer to it; unique among the predicates of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required string Id { get => _id; init => _id = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _id = "";

    /// <summary>Whether a subject has only one value at a time, such as a number of deaths; false by default (owl:FunctionalProperty).</summary>
    /// <remarks>JSON: <c>functional</c>.</remarks>
    public bool Functional { get => _functional; init => _functional = value; }

    internal bool _functional;

    /// <summary>The unit of quantities that do not state one; null if not specified.</summary>
    /// <remarks>JSON: <c>unit</c>.</remarks>
    public string? Unit { get => _unit; init => _unit = value; }

    internal string? _unit;

    /// <summary>A sentence that explains the predicate; null if not specified.</summary>
    /// <remarks>JSON: <c>description</c>.</remarks>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    internal override string ReferenceId => _id;

    /// <summary>Gets the id.</summary>
    internal override string ShortText => Id;
}
