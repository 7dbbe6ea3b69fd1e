namespace ClaimModel;

/// <summary>What claims are about (skos:Concept).</summary>
public sealed partial record Topic : ExtensibleRecord
{
    /// <summary>Makes a topic of its required members and those given beside them.</summary>
    public Topic()
    {
    }

    /// <summary>Unique among the topics of a dataset. Required.</summary>
    public required TopicId Id { get => _id; init => _id = value; }

    internal TopicId _id;

    /// <summary>What the topic is; <see cref="TopicKind.Subject"/> by default.</summary>
    public Term<TopicKind> Kind { get => _kind; init => _kind = value; }

    internal Term<TopicKind> _kind;

    /// <summary>The label to display (skos:prefLabel). Required.</summary>
    public required string Label { get => _label; init => _label = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _label = "";

    /// <summary>The label by language; none by default.</summary>
    public LanguageMap Labels { get => _labels; init => _labels = value; }

    internal LanguageMap _labels;

    /// <summary>Other labels; none by default (skos:altLabel).</summary>
    public ValueList<string> Aliases { get => _aliases; init => _aliases = value; }

    internal ValueList<string> _aliases;

    /// <summary>The topics that it is a part of, without cycles; none by default (skos:broader).</summary>
    public ValueList<TopicId> Broader { get => _broader; init => _broader = value; }

    internal ValueList<TopicId> _broader;

    /// <summary>When an event took place: a date or an interval; null where not stated.</summary>
    public DateInterval? OccurredOn { get => _occurredOn; init => _occurredOn = value; }

    internal DateInterval? _occurredOn;

    /// <summary>A few words about the topic; null where there are none.</summary>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    /// <summary>The topic in other registers; none by default.</summary>
    public ValueList<Identifier> Identifiers { get => _identifiers; init => _identifiers = value; }

    internal ValueList<Identifier> _identifiers;

    internal override string ReferenceId => _id.Value;

    /// <summary>The id and the label.</summary>
    public override string ToString() => $"{Id}: {Label}";
}
