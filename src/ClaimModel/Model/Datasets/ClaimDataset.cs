using ClaimModel.Values;

namespace ClaimModel;

/// <summary>A dataset of actors, topics, sources, predicates, units, claims and contradictions, with metadata such as its title: the content of one document.</summary>
/// <remarks>
/// <para>
/// <see cref="Load"/> loads a dataset from a file, <see cref="Read(string, ReadOptions?, CancellationToken)"/> reads one that may contain errors,
/// <see cref="Validate"/> evaluates the rules, and <see cref="Save"/> saves it. Use a <c>with</c> expression or
/// <see cref="ToBuilder"/> to create a changed copy.
/// </para>
/// <para>
/// Records refer to each other by id. Lookups (<see cref="FindClaim"/>) and queries (<see cref="ClaimsBy"/>) use indexes, each of which is
/// built once, on first use.
/// </para>
/// <para>
/// In the documentation of members, names in parentheses such as (schema:text) are the corresponding terms of other vocabularies:
/// schema: schema.org; prov: the W3C provenance ontology (PROV-O); skos: the Simple Knowledge Organization System; cito: the Citation Typing
/// Ontology; oa: the W3C Web Annotation vocabulary; owl: the Web Ontology Language; qudt: Quantities, Units, Dimensions and Types; npx: nanopublications.
/// </para>
/// <para>Datasets are immutable and thread-safe. Two datasets are equal if all their members are; the order of records matters.</para>
/// </remarks>
public sealed partial record ClaimDataset : ExtensibleRecord
{
    /// <summary>The URI or path of the JSON Schema of the document, which editors use; null if not specified.</summary>
    /// <remarks>JSON: <c>$schema</c>.</remarks>
    public string? SchemaReference { get => _schemaReference; init => _schemaReference = value; }

    internal string? _schemaReference;

    /// <summary>The version of the document format; 1.0 by default. Required in a document.</summary>
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

    /// <summary>The units that can be converted to others; empty by default.</summary>
    /// <remarks>JSON: <c>units</c>.</remarks>
    public ValueList<Unit> Units { get => _units; init => _units = value; }

    internal ValueList<Unit> _units;

    /// <summary>The claims that the actors make; empty by default.</summary>
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
        && _units.IsSameInstanceAs(other._units)
        && _claims.IsSameInstanceAs(other._claims)
        && _contradictions.IsSameInstanceAs(other._contradictions);

    /// <summary>Gets the title and the number of records of each type.</summary>
    internal override string ShortText => $"{Title ?? "Dataset"}: {Counts}";

    /// <summary>Gets the number of records of each type.</summary>
    internal string Counts => string.Join(
        ", ",
        MessageText.Count(Actors.Count, "actor"),
        MessageText.Count(Topics.Count, "topic"),
        MessageText.Count(Sources.Count, "source"),
        MessageText.Count(Predicates.Count, "predicate"),
        MessageText.Count(Units.Count, "unit"),
        MessageText.Count(Claims.Count, "claim"),
        MessageText.Count(Contradictions.Count, "contradiction"));
}
