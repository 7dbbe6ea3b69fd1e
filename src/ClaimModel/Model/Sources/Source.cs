namespace ClaimModel;

/// <summary>A publication, recording or other work in which claims appear (prov:Entity; schema:CreativeWork).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Source : ExtensibleRecord
{
    /// <summary>The id of the source, unique among the sources of a dataset. Required.</summary>
    /// <remarks>JSON: <c>id</c>.</remarks>
    public required SourceId Id { get => _id; init => _id = value; }

    internal SourceId _id;

    /// <summary>The kind of source, such as an article or a speech; <see cref="SourceKind.Other"/> by default.</summary>
    /// <remarks>JSON: <c>kind</c>.</remarks>
    public Term<SourceKind> Kind { get => _kind; init => _kind = value; }

    internal Term<SourceKind> _kind;

    /// <summary>The title of the source; null if it has none, or if it is not specified (schema:name).</summary>
    /// <remarks>JSON: <c>title</c>.</remarks>
    public string? Title { get => _title; init => _title = value; }

    internal string? _title;

    /// <summary>The actors that wrote or created the source; empty by default (schema:author).</summary>
    /// <remarks>JSON: <c>authors</c>.</remarks>
    public ValueList<ActorId> Authors { get => _authors; init => _authors = value; }

    internal ValueList<ActorId> _authors;

    /// <summary>The actor that published the source; null if not specified (schema:publisher).</summary>
    /// <remarks>JSON: <c>publisher</c>.</remarks>
    public ActorId? Publisher { get => _publisher; init => _publisher = value; }

    internal ActorId? _publisher;

    /// <summary>The absolute http or https URL of the source; null if not specified (schema:url).</summary>
    /// <remarks>JSON: <c>url</c>.</remarks>
    public string? Url { get => _url; init => _url = value; }

    internal string? _url;

    /// <summary>The absolute http or https URL of an archived copy; null if not specified (schema:archivedAt).</summary>
    /// <remarks>JSON: <c>archivedUrl</c>.</remarks>
    public string? ArchivedUrl { get => _archivedUrl; init => _archivedUrl = value; }

    internal string? _archivedUrl;

    /// <summary>The date on which the source was published; null if not specified (schema:datePublished).</summary>
    /// <remarks>JSON: <c>publishedOn</c>.</remarks>
    public PartialDate? PublishedOn { get => _publishedOn; init => _publishedOn = value; }

    internal PartialDate? _publishedOn;

    /// <summary>The date on which the source was retrieved for this dataset; null if not specified.</summary>
    /// <remarks>JSON: <c>retrievedOn</c>.</remarks>
    public PartialDate? RetrievedOn { get => _retrievedOn; init => _retrievedOn = value; }

    internal PartialDate? _retrievedOn;

    /// <summary>The language of the source; null if not specified (schema:inLanguage).</summary>
    /// <remarks>JSON: <c>language</c>.</remarks>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>The source from which this one was copied, such as a news agency report; null if this source is not a copy. A copy does not corroborate its original independently.</summary>
    /// <remarks>JSON: <c>originalSource</c>.</remarks>
    public SourceId? OriginalSource { get => _originalSource; init => _originalSource = value; }

    internal SourceId? _originalSource;

    /// <summary>Identifiers of the source in external registers, such as a DOI; empty by default (schema:identifier).</summary>
    /// <remarks>JSON: <c>identifiers</c>.</remarks>
    public ValueList<Identifier> Identifiers { get => _identifiers; init => _identifiers = value; }

    internal ValueList<Identifier> _identifiers;

    internal override string ReferenceId => _id.Value;

    /// <summary>Gets the id and the title.</summary>
    internal override string ShortText => Title is null ? Id.Value : $"{Id}: {Title}";
}
