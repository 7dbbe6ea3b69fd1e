namespace ClaimModel;

/// <summary>A claim in structured form: a subject, a predicate, and at most one of a value, a quantity and a date, such as "the fire", "death-toll" and 12.</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Proposition : ExtensibleRecord
{
    /// <summary>The subject that the proposition is about: free text, or the id of an actor or topic. Required.</summary>
    /// <remarks>JSON: <c>subject</c>.</remarks>
    public required string Subject { get => _subject; init => _subject = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _subject = "";

    /// <summary>The property or relation that the proposition states: free text, or the id of a predicate that the dataset defines. Required.</summary>
    /// <remarks>JSON: <c>predicate</c>.</remarks>
    public required string Predicate { get => _predicate; init => _predicate = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _predicate = "";

    /// <summary>The value as free text, or as the id of an actor or topic; null if there is none.</summary>
    /// <remarks>JSON: <c>value</c>.</remarks>
    public string? Value { get => _value; init => _value = value; }

    internal string? _value;

    /// <summary>The value as an amount or a range; null if there is none.</summary>
    /// <remarks>JSON: <c>quantity</c>.</remarks>
    public Quantity? Quantity { get => _quantity; init => _quantity = value; }

    internal Quantity? _quantity;

    /// <summary>The value as a date; null if there is none.</summary>
    /// <remarks>JSON: <c>date</c>.</remarks>
    public PartialDate? Date { get => _date; init => _date = value; }

    internal PartialDate? _date;

    /// <summary>The conditions under which the proposition holds, such as the population that was counted or the place; empty by default (Wikibase qualifiers).</summary>
    /// <remarks>JSON: <c>qualifiers</c>.</remarks>
    public Qualifiers Qualifiers { get => _qualifiers; init => _qualifiers = value; }

    internal Qualifiers _qualifiers;

    /// <summary>Gets the members, separated by spaces.</summary>
    internal override string ShortText => string.Join(' ', new object?[] { Subject, Predicate, Value, Quantity?.ShortText, Date, Qualifiers.IsEmpty ? null : Qualifiers }.Where(part => part is not null));
}
