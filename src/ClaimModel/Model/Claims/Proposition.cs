namespace ClaimModel;

/// <summary>A claim in structured form: subject, predicate and at most one of a value, a quantity and a date (Wikibase snak).</summary>
public sealed partial record Proposition : ExtensibleRecord
{
    /// <summary>Makes a proposition of its required members and those given beside them.</summary>
    public Proposition()
    {
    }

    /// <summary>What is spoken of: words, or the id of an actor or topic. Required.</summary>
    public required string Subject { get => _subject; init => _subject = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _subject = "";

    /// <summary>What is said of it: words, or the id of a <see cref="Predicate"/> of the dataset. Required.</summary>
    public required string Predicate { get => _predicate; init => _predicate = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _predicate = "";

    /// <summary>Words, or the id of an actor or topic; null where there is none.</summary>
    public string? Value { get => _value; init => _value = value; }

    internal string? _value;

    /// <summary>An amount or a range; null where there is none.</summary>
    public Quantity? Quantity { get => _quantity; init => _quantity = value; }

    internal Quantity? _quantity;

    /// <summary>A date; null where there is none.</summary>
    public PartialDate? Date { get => _date; init => _date = value; }

    internal PartialDate? _date;

    /// <summary>The parts, separated by blanks.</summary>
    public override string ToString() => string.Join(' ', new object?[] { Subject, Predicate, Value, Quantity, Date }.Where(part => part is not null));
}
