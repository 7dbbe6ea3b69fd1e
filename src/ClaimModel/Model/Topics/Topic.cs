namespace ClaimModel;

/// <summary>Something that claims are about: a subject area, an event or a question (skos:Concept).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Topic : ExtensibleRecord
{
    /// <summary>The id of the topic, unique among the topics of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required TopicId Id { get => _id; init => _id = value; }

    internal TopicId _id;

    /// <summary>The kind of topic, such as an event or a question; <see cref="TopicKind.Subject"/> by default.</summary>
    /// <remarks>JSON: <c>kind</c>.</remarks>
    public Term<TopicKind> Kind { get => _kind; init => _kind = value; }

    internal Term<TopicKind> _kind;

    /// <summary>The display label of the topic (skos:prefLabel). Required.</summary>
    /// <remarks>JSON: <c>label</c>.</remarks>
    public required string Label { get => _label; init => _label = value ?? throw new ArgumentNullException(nameof(value)); }

    internal string _label = "";

    /// <summary>The label of the topic in other languages, by language; empty by default.</summary>
    /// <remarks>JSON: <c>labels</c>.</remarks>
    public LanguageMap Labels { get => _labels; init => _labels = value; }

    internal LanguageMap _labels;

    /// <summary>Other labels of the topic; empty by default (skos:altLabel).</summary>
    /// <remarks>JSON: <c>aliases</c>.</remarks>
    public ValueList<string> Aliases { get => _aliases; init => _aliases = value; }

    internal ValueList<string> _aliases;

    /// <summary>The broader topics that this topic is part of; empty by default. The relation has no cycles (skos:broader).</summary>
    /// <remarks>JSON: <c>broader</c>.</remarks>
    public ValueList<TopicId> Broader { get => _broader; init => _broader = value; }

    internal ValueList<TopicId> _broader;

    /// <summary>The date or period in which an event took place; null if not specified, or if the topic is not an event.</summary>
    /// <remarks>JSON: <c>occurredOn</c>.</remarks>
    public DateInterval? OccurredOn { get => _occurredOn; init => _occurredOn = value; }

    internal DateInterval? _occurredOn;

    /// <summary>A short description of the topic; null if not specified.</summary>
    /// <remarks>JSON: <c>description</c>.</remarks>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    /// <summary>The identifiers of the topic in external registers; empty by default (schema:identifier).</summary>
    /// <remarks>JSON: <c>identifiers</c>.</remarks>
    public ValueList<Identifier> Identifiers { get => _identifiers; init => _identifiers = value; }

    internal ValueList<Identifier> _identifiers;

    internal override string ReferenceId => _id.Value;

    /// <summary>Gets the id and the label.</summary>
    internal override string ShortText => $"{Id}: {Label}";
}
