namespace ClaimModel;

/// <summary>A verdict on a claim by a third party, such as a fact-checker (schema:ClaimReview). ClaimModel itself does not judge claims.</summary>
/// <inheritdoc cref="ExtensibleRecord" path="/remarks"/>
public sealed partial record Review : ExtensibleRecord
{
    /// <summary>The actor that reviewed the claim; null if unknown (schema:author).</summary>
    /// <remarks>JSON: <c>reviewer</c>.</remarks>
    public ActorId? Reviewer { get => _reviewer; init => _reviewer = value; }

    internal ActorId? _reviewer;

    /// <summary>The title of the review; null if not specified (schema:headline).</summary>
    /// <remarks>JSON: <c>title</c>.</remarks>
    public string? Title { get => _title; init => _title = value; }

    internal string? _title;

    /// <summary>The verdict in the words of the reviewer; null if not specified (schema:alternateName).</summary>
    /// <remarks>JSON: <c>verdict</c>.</remarks>
    public string? Verdict { get => _verdict; init => _verdict = value; }

    internal string? _verdict;

    /// <summary>The verdict as a number; null if there is none (schema:reviewRating).</summary>
    /// <remarks>JSON: <c>rating</c>.</remarks>
    public Rating? Rating { get => _rating; init => _rating = value; }

    internal Rating? _rating;

    /// <summary>The reasons for the verdict; null if not specified (schema:reviewBody).</summary>
    /// <remarks>JSON: <c>explanation</c>.</remarks>
    public string? Explanation { get => _explanation; init => _explanation = value; }

    internal string? _explanation;

    /// <summary>The places in sources where the review and its evidence can be read; empty by default (schema:citation).</summary>
    /// <remarks>JSON: <c>citations</c>.</remarks>
    public ValueList<Citation> Citations { get => _citations; init => _citations = value; }

    internal ValueList<Citation> _citations;

    /// <summary>The URL of the review; null if not specified (schema:url).</summary>
    /// <remarks>JSON: <c>url</c>.</remarks>
    public string? Url { get => _url; init => _url = value; }

    internal string? _url;

    /// <summary>The date on which the review was published; null if not specified (schema:datePublished).</summary>
    /// <remarks>JSON: <c>publishedOn</c>.</remarks>
    public PartialDate? PublishedOn { get => _publishedOn; init => _publishedOn = value; }

    internal PartialDate? _publishedOn;

    /// <summary>The language of the title, the verdict and the explanation; null for the language of the dataset (schema:inLanguage).</summary>
    /// <remarks>JSON: <c>language</c>.</remarks>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>Gets the reviewer and the verdict.</summary>
    internal override string ShortText => $"{Reviewer?.Value ?? "unknown"}: {Verdict ?? Rating?.ShortText}";
}
