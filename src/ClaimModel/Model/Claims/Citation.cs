namespace ClaimModel;

/// <summary>A reference to a source in which a claim appears, and to the passage in that source (schema:appearance).</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Citation : ExtensibleRecord
{
    /// <summary>The source in which the claim appears. Required.</summary>
    /// <remarks>JSON: <c>source</c>.</remarks>
    public required SourceId Source { get => _source; init => _source = value; }

    internal SourceId _source;

    /// <summary>The passage in which the claim appears; null if none is quoted.</summary>
    /// <remarks>JSON: <c>quote</c>.</remarks>
    public Quote? Quote { get => _quote; init => _quote = value; }

    internal Quote? _quote;

    /// <summary>How closely the source follows the claimant's own words; <see cref="Fidelity.Unspecified"/> by default.</summary>
    /// <remarks>JSON: <c>fidelity</c>.</remarks>
    public Term<Fidelity> Fidelity { get => _fidelity; init => _fidelity = value; }

    internal Term<Fidelity> _fidelity;

    /// <summary>The actors through whom the claim reached the source, starting with the one closest to the claimant; empty by default.</summary>
    /// <remarks>JSON: <c>via</c>.</remarks>
    public ValueList<ActorId> Via { get => _via; init => _via = value; }

    internal ValueList<ActorId> _via;

    /// <summary>The location in the source: a page, a paragraph, or a media fragment such as <c>t=83,95</c> (seconds); null if not specified.</summary>
    /// <remarks>JSON: <c>locator</c>.</remarks>
    public string? Locator { get => _locator; init => _locator = value; }

    internal string? _locator;

    /// <summary>The URL of the exact location in the source; null if not specified.</summary>
    /// <remarks>JSON: <c>url</c>.</remarks>
    public string? Url { get => _url; init => _url = value; }

    internal string? _url;

    /// <summary>Gets the source, and the quote if there is one.</summary>
    internal override string ShortText => Quote is null ? Source.Value : $"{Source}: {Quote.ShortText}";
}
