namespace ClaimModel;

/// <summary>Where claims appear (prov:Entity, schema:CreativeWork).</summary>
public sealed partial record Source : ExtensibleRecord
{
    /// <summary>Makes a source of its required members and those given beside them.</summary>
    public Source()
    {
    }

    /// <summary>Unique among the sources of a dataset. Required.</summary>
    public required SourceId Id { get => _id; init => _id = value; }

    internal SourceId _id;

    /// <summary>What the source is; <see cref="SourceKind.Other"/> by default.</summary>
    public Term<SourceKind> Kind { get => _kind; init => _kind = value; }

    internal Term<SourceKind> _kind;

    /// <summary>The title; null where there is none, or where it is not stated.</summary>
    public string? Title { get => _title; init => _title = value; }

    internal string? _title;

    /// <summary>Who wrote or made it; none by default (schema:author).</summary>
    public ValueList<ActorId> Authors { get => _authors; init => _authors = value; }

    internal ValueList<ActorId> _authors;

    /// <summary>Who published it; null where not stated (schema:publisher).</summary>
    public ActorId? Publisher { get => _publisher; init => _publisher = value; }

    internal ActorId? _publisher;

    /// <summary>Where it can be read: an absolute http or https address; null where not stated.</summary>
    public string? Url { get => _url; init => _url = value; }

    internal string? _url;

    /// <summary>Where a copy is kept: an absolute http or https address; null where not stated.</summary>
    public string? ArchivedUrl { get => _archivedUrl; init => _archivedUrl = value; }

    internal string? _archivedUrl;

    /// <summary>When it was published; null where not stated (schema:datePublished).</summary>
    public PartialDate? PublishedOn { get => _publishedOn; init => _publishedOn = value; }

    internal PartialDate? _publishedOn;

    /// <summary>When it was read for this dataset; null where not stated.</summary>
    public PartialDate? RetrievedOn { get => _retrievedOn; init => _retrievedOn = value; }

    internal PartialDate? _retrievedOn;

    /// <summary>The language it is in; null where not stated (schema:inLanguage).</summary>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>The source that this one copies, such as the report of an agency; null where it copies none. A copy is no independent corroboration.</summary>
    public SourceId? OriginalSource { get => _originalSource; init => _originalSource = value; }

    internal SourceId? _originalSource;

    internal override string ReferenceId => _id.Value;

    /// <summary>The id and the title.</summary>
    public override string ToString() => Title is null ? Id.Value : $"{Id}: {Title}";
}
