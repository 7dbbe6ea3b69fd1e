namespace ClaimModel;

/// <summary>A set of actors, topics, sources, claims and contradictions, with a description of the whole: one document.</summary>
/// <remarks>
/// <para>The order of records matters for equality. Lookups and queries use indexes, each of which is built once, on first use.</para>
/// <para>Records are immutable and thread-safe, and equal if all their members are.</para>
/// </remarks>
public sealed partial record ClaimDataset : ExtensibleRecord
{
    /// <summary>The URI of the JSON Schema of the document, used by editors; null if not specified.</summary>
    /// <remarks>JSON: <c>$schema</c>.</remarks>
    public string? SchemaReference { get => _schemaReference; init => _schemaReference = value; }

    internal string? _schemaReference;

    /// <summary>The version of the format; 1.0 by default. Required in a document.</summary>
    /// <remarks>JSON: <c>claimModel</c>. The default is <see cref="FormatVersion.Current"/>.</remarks>
    public FormatVersion Version { get => _version; init => _version = value; }

    internal FormatVersion _version;

    /// <summary>The title of the dataset; null if not specified (schema:name).</summary>
    /// <remarks>JSON: <c>title</c>.</remarks>
    public string? Title { get => _title; init => _title = value; }

    internal string? _title;

    /// <summary>What the dataset contains and how it was made; null if not specified (schema:description).</summary>
    /// <remarks>JSON: <c>description</c>.</remarks>
    public string? Description { get => _description; init => _description = value; }

    internal string? _description;

    /// <summary>The default language of the texts in the dataset; null if not specified (schema:inLanguage).</summary>
    /// <remarks>JSON: <c>language</c>.</remarks>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>The license of the dataset, preferably as an SPDX identifier such as <c>CC0-1.0</c>; null if not specified (schema:license).</summary>
    /// <remarks>JSON: <c>license</c>.</remarks>
    public string? License { get => _license; init => _license = value; }

    internal string? _license;

    /// <summary>The actors that make or report claims; empty by default.</summary>
    /// <remarks>JSON: <c>actors</c>.</remarks>
    public ValueList<Actor> Actors { get => _actors; init => _actors = value; }

    internal ValueList<Actor> _actors;

    /// <summary>The topics of claims; empty by default.</summary>
    /// <remarks>JSON: <c>topics</c>.</remarks>
    public ValueList<Topic> Topics { get => _topics; init => _topics = value; }

    internal ValueList<Topic> _topics;

    /// <summary>The sources in which claims appear; empty by default.</summary>
    /// <remarks>JSON: <c>sources</c>.</remarks>
    public ValueList<Source> Sources { get => _sources; init => _sources = value; }

    internal ValueList<Source> _sources;

    /// <summary>The definitions of predicates that propositions use; empty by default.</summary>
    /// <remarks>JSON: <c>predicates</c>.</remarks>
    public ValueList<Predicate> Predicates { get => _predicates; init => _predicates = value; }

    internal ValueList<Predicate> _predicates;

    /// <summary>The claims; empty by default.</summary>
    /// <remarks>JSON: <c>claims</c>.</remarks>
    public ValueList<Claim> Claims { get => _claims; init => _claims = value; }

    internal ValueList<Claim> _claims;

    /// <summary>The contradictions between claims; empty by default.</summary>
    /// <remarks>JSON: <c>contradictions</c>.</remarks>
    public ValueList<Contradiction> Contradictions { get => _contradictions; init => _contradictions = value; }

    internal ValueList<Contradiction> _contradictions;

    /// <summary>Determines whether this dataset has the same lists of records (the same instances) as another.</summary>
    internal bool HasSameLists(ClaimDataset other) =>
        _actors.IsSameInstanceAs(other._actors)
        && _topics.IsSameInstanceAs(other._topics)
        && _sources.IsSameInstanceAs(other._sources)
        && _predicates.IsSameInstanceAs(other._predicates)
        && _claims.IsSameInstanceAs(other._claims)
        && _contradictions.IsSameInstanceAs(other._contradictions);

    /// <summary>Returns the title and the number of records.</summary>
    public override string ToString() => $"{Title ?? "Dataset"}: {Actors.Count} actors, {Topics.Count} topics, {Sources.Count} sources, {Claims.Count} claims, {Contradictions.Count} contradictions";
}
