namespace ClaimModel.Cli.Views;

/// <summary>A claim in JSON: who said what, when and where. All members but the id are null or empty if the dataset does not contain the claim.</summary>
internal sealed record ClaimJson(
    string Id,
    string? Text,
    IEnumerable<ActorJson> Claimants,
    string? OnBehalfOf,
    string? Stance,
    string? Certainty,
    string? AssertedOn,
    string? ValidTime,
    string? Status,
    IEnumerable<CitationJson> Citations,
    IEnumerable<ReviewJson> Reviews,
    IEnumerable<string> Topics,
    IEnumerable<string> Supports,
    IReadOnlyDictionary<string, string> Qualifiers,
    IEnumerable<IdentifierJson> Identifiers)
{
    public static ClaimJson Of(ClaimId id, Claim? claim, DatasetNames names) => new(
        id.Value,
        claim?.Text,
        (claim?.Claimants ?? []).Select(actor => new ActorJson(actor.Value, names.Actor(actor))),
        claim?.OnBehalfOf?.Value,
        claim?.Stance.Word,
        claim?.Certainty.Word,
        claim?.AssertedOn?.ToString(),
        claim?.ValidTime?.ToString(),
        claim?.Status.Word,
        (claim?.Citations ?? []).Select(citation => CitationJson.Of(citation, names)),
        (claim?.Reviews ?? []).Select(review => ReviewJson.Of(review, names)),
        (claim?.Topics ?? []).Select(topic => topic.Value),
        (claim?.Supports ?? []).Select(supported => supported.Value),
        (claim?.Proposition?.Qualifiers ?? default).ToDictionary(qualifier => qualifier.Key, qualifier => qualifier.Value),
        (claim?.Identifiers ?? []).Select(identifier => new IdentifierJson(identifier.Scheme, identifier.Value, identifier.Uri)));
}

/// <summary>An identifier in JSON.</summary>
internal sealed record IdentifierJson(string Scheme, string Value, string? Uri);

/// <summary>An actor in JSON.</summary>
internal sealed record ActorJson(string Id, string Name);

/// <summary>A citation in JSON.</summary>
internal sealed record CitationJson(string Source, string Title, string? Locator, string? Quote, string Fidelity)
{
    public static CitationJson Of(Citation citation, DatasetNames names) =>
        new(citation.Source.Value, names.Source(citation.Source), citation.Locator, citation.Quote?.Exact, citation.Fidelity.Word);
}

/// <summary>A review in JSON.</summary>
internal sealed record ReviewJson(
    ActorJson? Reviewer, string? Title, string? Verdict, RatingJson? Rating, string? Explanation, string? Url, string? PublishedOn, IEnumerable<CitationJson> Citations)
{
    public static ReviewJson Of(Review review, DatasetNames names) => new(
        review.Reviewer is { } reviewer ? new(reviewer.Value, names.Actor(reviewer)) : null,
        review.Title,
        review.Verdict,
        review.Rating is { } rating ? new(rating.Value, rating.Best, rating.Worst) : null,
        review.Explanation,
        review.Url,
        review.PublishedOn?.ToString(),
        review.Citations.Select(citation => CitationJson.Of(citation, names)));
}

/// <summary>A rating in JSON, with its scale.</summary>
internal sealed record RatingJson(Number? Value, Number? Best, Number? Worst);
