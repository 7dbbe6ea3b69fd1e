namespace ClaimModel;

/// <summary>Actors, topics, sources, claims and contradictions, and what is said of them as a whole: one document.</summary>
/// <remarks>Equal when all records are, in the same order. Look-ups by id and all questions are answered from indexes, which are built once, on first use.</remarks>
public sealed partial record ClaimDataset : ExtensibleRecord
{
    /// <summary>The JSON Schema that the document names for editors (<c>$schema</c>); null where it names none.</summary>
    public string? SchemaReference { get => _schemaReference; init => _schemaReference = value; }

    internal string? _schemaReference;

    /// <summary>The version of the format (<c>claimModel</c>); <see cref="FormatVersion.Current"/> by default, required in a document.</summary>
    public FormatVersion Version { get => _version; init => _version = value; }

    internal FormatVersion _version;

    /// <summary>What the dataset is called; null where not stated.</summary>
    public string? Title { get => _title; init => _title = value; }

    internal string? _title;

    /// <summary>What it holds and how it was made; null where not stated.</summary>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    /// <summary>The language of its texts where they state none; null where not stated.</summary>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>The licence, preferably as an SPDX identifier such as <c>CC0-1.0</c>; null where not stated.</summary>
    public string? License { get => _license; init => _license = value; }

    internal string? _license;

    /// <summary>Those who make or report claims; none by default.</summary>
    public ValueList<Actor> Actors { get => _actors; init => _actors = value; }

    internal ValueList<Actor> _actors;

    /// <summary>What claims are about; none by default.</summary>
    public ValueList<Topic> Topics { get => _topics; init => _topics = value; }

    internal ValueList<Topic> _topics;

    /// <summary>Where claims appear; none by default.</summary>
    public ValueList<Source> Sources { get => _sources; init => _sources = value; }

    internal ValueList<Source> _sources;

    /// <summary>What is said of the predicates that propositions use; none by default.</summary>
    public ValueList<Predicate> Predicates { get => _predicates; init => _predicates = value; }

    internal ValueList<Predicate> _predicates;

    /// <summary>The claims; none by default.</summary>
    public ValueList<Claim> Claims { get => _claims; init => _claims = value; }

    internal ValueList<Claim> _claims;

    /// <summary>Which claims cannot stand together; none by default.</summary>
    public ValueList<Contradiction> Contradictions { get => _contradictions; init => _contradictions = value; }

    internal ValueList<Contradiction> _contradictions;

    /// <summary>The title and how many records there are.</summary>
    public override string ToString() => $"{Title ?? "Dataset"}: {Actors.Count} actors, {Topics.Count} topics, {Sources.Count} sources, {Claims.Count} claims, {Contradictions.Count} contradictions";
}
