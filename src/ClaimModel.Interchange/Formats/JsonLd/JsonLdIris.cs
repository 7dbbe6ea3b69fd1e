namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>The IRIs of the records of a dataset, such as <c>actor/russia</c>, which is not <c>topic/russia</c>.</summary>
internal sealed class JsonLdIris
{
    private const string DefaultBase = "https://claimmodel.example/dataset/";

    private readonly ClaimDataset _dataset;

    /// <summary>What precedes the type of record: nothing if that is resolved against the base, otherwise the whole base.</summary>
    private readonly string _prefix;

    /// <exception cref="ArgumentException">The base address is not absolute.</exception>
    public JsonLdIris(ClaimDataset dataset, Uri? baseAddress)
    {
        _dataset = dataset;
        if (baseAddress is { IsAbsoluteUri: false })
        {
            throw new ArgumentException($"The base address \"{baseAddress}\" is relative; IRIs require an absolute address such as https://example.org/claims/.", nameof(baseAddress));
        }

        Base = baseAddress?.AbsoluteUri ?? DefaultBase;
        _prefix = Base.EndsWith('/') && Base.IndexOfAny(['?', '#']) < 0 ? "" : Base;
    }

    /// <summary>Gets the absolute IRI to which ids are appended, which is that of the dataset.</summary>
    public string Base { get; }

    /// <summary>Returns the IRI of a record. All characters of the id but letters and digits of ASCII and <c>-._~</c> are percent-encoded as UTF-8.</summary>
    /// <param name="record">The name of the type of record.</param>
    /// <param name="id">The id.</param>
    public string Of(string record, string id) => $"{_prefix}{record}/{(id is "." or ".." ? id.Replace(".", "%2E", StringComparison.Ordinal) : Uri.EscapeDataString(id))}";

    /// <summary>Returns the IRI of the record that an id refers to; null if the value is no id.</summary>
    public string? OfId(object value) => value switch
    {
        ActorId id => Of("actor", id.Value),
        TopicId id => Of("topic", id.Value),
        SourceId id => Of("source", id.Value),
        ClaimId id => Of("claim", id.Value),
        _ => null,
    };

    /// <summary>Returns the IRI of the actor or topic whose id a text is; null if it is neither, or both.</summary>
    public string? OfText(string text)
    {
        var actor = ActorId.TryParse(text, out var actorId) && _dataset.FindActor(actorId) is not null ? Of("actor", text) : null;
        var topic = TopicId.TryParse(text, out var topicId) && _dataset.FindTopic(topicId) is not null ? Of("topic", text) : null;
        return actor is null || topic is null ? actor ?? topic : null;
    }
}
