using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>Says in words what others say about a claim.</summary>
internal static class ReviewText
{
    /// <summary>Returns who reviewed a claim, when, and with what verdict and rating: "reviewed by Snopes on 2017-05-01: “False”, rated 1 on a scale from 1 (worst) to 5 (best)".</summary>
    public static string Of(Review review, DatasetNames names)
    {
        var reviewer = review.Reviewer is { } actor ? names.Actor(actor) : "an unknown reviewer";
        var date = review.PublishedOn is { } on ? $" on {ScreenText.Short(on.ToString())}" : "";
        string[] verdict =
        [
            .. review.Verdict is { } words ? [$"“{ScreenText.Short(words)}”"] : Array.Empty<string>(),
            .. review.Rating is { Value: { } value } rating ? [$"rated {value}{ScaleOf(rating)}"] : Array.Empty<string>(),
        ];
        return $"reviewed by {reviewer}{date}{(verdict.Length > 0 ? ": " : "")}{string.Join(", ", verdict)}";
    }

    /// <summary>Returns the review, and then its title, explanation, address and citations, each as a line.</summary>
    public static IEnumerable<string> InFull(Review review, DatasetNames names) =>
    [
        Of(review, names),
        .. review.Title is { } title ? [$"  {ScreenText.Short(title)}"] : Array.Empty<string>(),
        .. review.Explanation is { } explanation ? [$"  {ScreenText.Long(explanation)}"] : Array.Empty<string>(),
        .. review.Url is { } url ? [$"  {ScreenText.Long(url)}"] : Array.Empty<string>(),
        .. review.Citations.Select(citation => $"  {(citation.Quote is { } quote ? $"“{ScreenText.Long(quote.Exact)}” " : "")}— {ClaimTables.CitationText(citation, names)}"),
    ];

    private static string ScaleOf(Rating rating) => (rating.Worst, rating.Best) switch
    {
        ({ } worst, { } best) => $" on a scale from {worst} (worst) to {best} (best)",
        (null, { } best) => $", where {best} is the best",
        ({ } worst, null) => $", where {worst} is the worst",
        _ => "",
    };
}
