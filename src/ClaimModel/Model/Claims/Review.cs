namespace ClaimModel;

/// <summary>A verdict on a claim by somebody else (schema:ClaimReview). ClaimModel itself judges nothing.</summary>
public sealed partial record Review : ExtensibleRecord
{
    /// <summary>Whose verdict it is; null where not known (schema:author).</summary>
    public ActorId? Reviewer { get => _reviewer; init => _reviewer = value; }

    internal ActorId? _reviewer;

    /// <summary>The verdict in the reviewer's words; null where there are none (schema:alternateName).</summary>
    public string? Verdict { get => _verdict; init => _verdict = value; }

    internal string? _verdict;

    /// <summary>The verdict as a number; null where there is none (schema:reviewRating).</summary>
    public Rating? Rating { get => _rating; init => _rating = value; }

    internal Rating? _rating;

    /// <summary>Where it can be read; null where not stated.</summary>
    public string? Url { get => _url; init => _url = value; }

    internal string? _url;

    /// <summary>When it was published; null where not stated.</summary>
    public PartialDate? PublishedOn { get => _publishedOn; init => _publishedOn = value; }

    internal PartialDate? _publishedOn;

    /// <summary>The language of the verdict; null for that of the dataset.</summary>
    public LanguageTag? Language { get => _language; init => _language = value; }

    internal LanguageTag? _language;

    /// <summary>The reviewer and the verdict.</summary>
    public override string ToString() => $"{Reviewer?.Value ?? "unknown"}: {Verdict ?? Rating?.ToString()}";
}
