using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using ClaimModel.Json;

namespace ClaimModel;

/// <summary>A claim in structured form: subject, predicate and at most one of a value, a quantity and a date (Wikibase snak).</summary>
[JsonConverter(typeof(ModelJsonConverter<Proposition>))]
public sealed record Proposition : ExtensibleRecord, IRecord<Proposition>
{
    /// <summary>Makes a proposition of its required members and those given beside them.</summary>
    public Proposition()
    {
    }

    /// <summary>Makes one that the reader fills in.</summary>
    [SetsRequiredMembers]
    private Proposition(Unfilled _) => (Subject, Predicate) = ("", "");

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

    static RecordShape<Proposition> IRecord<Proposition>.Shape { get; } = new RecordShape<Proposition>("proposition", static () => new(default(Unfilled)))
        .Required("subject", Codec.Text, static proposition => ref proposition._subject)
        .Required("predicate", Codec.Text, static proposition => ref proposition._predicate)
        .Optional("value", Codec.Text, static proposition => ref proposition._value)
        .Optional("quantity", Codec.Record<Quantity>(), static proposition => ref proposition._quantity)
        .Optional("date", Codec.Date, static proposition => ref proposition._date);

    /// <summary>The parts, separated by blanks.</summary>
    public override string ToString() => string.Join(' ', new object?[] { Subject, Predicate, Value, Quantity, Date }.Where(part => part is not null));
}
