using System.Text.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>Writes reviews of claims as nodes of schema.org.</summary>
internal sealed class ClaimReviewWriter(Utf8JsonWriter json, ExportContext context)
{
    private readonly SchemaWriter _schema = new(json, context);

    /// <summary>Gets the actors that were written.</summary>
    public IReadOnlySet<ActorId> Actors => _schema.Actors;

    /// <summary>Gets the sources that were written.</summary>
    public IReadOnlySet<SourceId> Sources => _schema.Sources;

    public void Write(Claim claim, Review review)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ClaimReview");
        json.WriteString("url", review.Url);
        json.WriteString("claimReviewed", claim.Text);
        if (review.Title is { } title)
        {
            json.WriteString("name", title);
        }

        if (review.Reviewer is { } reviewer)
        {
            json.WritePropertyName("author");
            _schema.WriteActor(reviewer);
        }

        _schema.WriteDate("datePublished", review.PublishedOn, "claim.reviews.publishedOn", claim.Id.Value);
        _schema.WriteLanguage(review.Language ?? context.Dataset.Language);
        WriteRating(review, claim.Id.Value);
        if (!review.Citations.IsEmpty)
        {
            json.WriteStartArray("citation");
            foreach (var citation in review.Citations)
            {
                _schema.WriteSource(citation.Source);
            }

            json.WriteEndArray();
        }

        WriteClaim(claim);
        json.WriteEndObject();
    }

    private void WriteRating(Review review, string claimId)
    {
        json.WriteStartObject("reviewRating");
        json.WriteString("@type", "Rating");
        json.WriteString("alternateName", review.Verdict);
        if (review.Rating is { } rating)
        {
            if (GoogleRequirements.Objection(rating) is { } objection)
            {
                context.NoteLoss("claim.reviews.rating", $"Google requires that {objection}; only the verdict is written", claimId);
            }
            else
            {
                WriteNumber("ratingValue", rating.Value);
                WriteNumber("bestRating", rating.Best);
                WriteNumber("worstRating", rating.Worst);
            }
        }

        if (review.Explanation is { } explanation)
        {
            json.WriteString("ratingExplanation", explanation);
        }

        json.WriteEndObject();
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteStartObject("itemReviewed");
        json.WriteString("@type", "Claim");
        SchemaIdentifiers.Write(json, claim.Id.Value, claim.Identifiers);
        if (!claim.Claimants.IsEmpty)
        {
            json.WriteStartArray("author");
            foreach (var claimant in claim.Claimants)
            {
                _schema.WriteActor(claimant);
            }

            json.WriteEndArray();
        }

        _schema.WriteDate("datePublished", claim.AssertedOn, "claim.assertedOn", claim.Id.Value);
        _schema.WriteLanguage(claim.Language ?? context.Dataset.Language);
        WriteAppearances("firstAppearance", claim.Citations.Where(IsFirst));
        WriteAppearances("appearance", claim.Citations.Where(static citation => !IsFirst(citation)));
        json.WriteEndObject();
    }

    private static bool IsFirst(Citation citation) => citation.Extensions["x-first-appearance"]?.Json == "true";

    private void WriteAppearances(string name, IEnumerable<Citation> citations)
    {
        var sources = citations.Select(static citation => citation.Source).Distinct().ToList();
        if (sources.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        sources.ForEach(_schema.WriteSource);
        json.WriteEndArray();
    }

    private void WriteNumber(string name, Number? number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(number.ToString()!, skipInputValidation: true); // a number that is not null has digits
    }
}
