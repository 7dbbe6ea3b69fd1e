using ClaimModel.Validation.Sketches;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> RatingInBounds { get; } = new(
        "CM4202", "rating-in-bounds", Warning,
        "A rating has a value between the worst and the best value of its scale.",
        "Another rating cannot be compared with those of other reviewers; its verdict is kept.",
        "\"rating\": { \"value\": 6, \"best\": 5, \"worst\": 1 }",
        "Correct the rating or its scale.",
        static (claim, context) => ForEachRating(claim, context, static (rating, i, context) =>
        {
            if (rating.Value is not { } value)
            {
                context.Report($"reviews/{i}/rating/value", $"{context.Subject} has a rating without a value, which cannot be compared with others; add the value, or omit the rating. The verdict is kept.");
            }
            else if (rating is { Best: { } best, Worst: { } worst } && IsOutside(value, best, worst))
            {
                context.Report($"reviews/{i}/rating/value", $"{context.Subject} has the rating {value}, which is not between the worst ({worst}) and the best ({best}), so it cannot be compared with others; correct the rating or its scale. The verdict is kept.", value);
            }
        }))
    { Clear = Clear<Claim>.ForEach("reviews", Clear<Review>.Without("rating")) };

    public static RecordRule<Claim> RatingScale { get; } = new(
        "CM4203", "rating-scale", Warning,
        "A rating scale has a best and a worst value, which differ.",
        "A rating whose scale is not known cannot be compared with those of other reviewers; its verdict is kept.",
        "\"rating\": { \"value\": 1, \"best\": 1, \"worst\": 1 }",
        "Correct the scale, or add the missing value.",
        static (claim, context) => ForEachRating(claim, context, static (rating, i, context) =>
        {
            if (rating is { Best: { } best, Worst: { } worst })
            {
                if (!(best > worst) && !(best < worst))
                {
                    context.Report($"reviews/{i}/rating/best", $"{context.Subject} has a rating whose best and worst are both {best}, so it cannot be compared with others; correct the scale. The verdict is kept.", best);
                }
            }
            else if (rating.Value is { } value)
            {
                var missing = rating switch { { Best: null, Worst: null } => "best and worst", { Best: null } => "best", _ => "worst" };
                context.Report($"reviews/{i}/rating/{(rating.Best is null ? "best" : "worst")}", $"{context.Subject} has the rating {value} without the {missing} of its scale, so it cannot be compared with others; add the {missing}. The verdict is kept.");
            }
        }))
    { Clear = Clear<Claim>.ForEach("reviews", Clear<Review>.Without("rating")) };

    public static RecordRule<Claim> ReviewHasVerdict { get; } = new(
        "CM4209", "review-has-verdict-or-rating", Warning,
        "A review has a verdict or a rating.",
        "A review without either states only that the claim was reviewed.",
        "\"reviews\": [{ \"reviewer\": \"fact-checker\" }]",
        "Add the verdict in the reviewer's words.",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Reviews.Count; i++)
            {
                if (claim.Reviews[i] is { Verdict: null, Rating: null })
                {
                    context.Report($"reviews/{i}", $"{context.Subject} has a review with neither a verdict nor a rating; add the verdict in the reviewer's words.", claim.Reviews[i]);
                }
            }
        })
    { Clear = Clear<Claim>.ForEach("reviews", Clear<Review>.With("verdict", "rating")) };

    private static IReadOnlyList<RecordRule> ReviewRules => [RatingInBounds, RatingScale, ReviewHasVerdict];

    private static void ForEachRating(Claim claim, RuleContext context, Action<Rating, int, RuleContext> check)
    {
        for (var i = 0; i < claim.Reviews.Count; i++)
        {
            if (claim.Reviews[i].Rating is { } rating)
            {
                check(rating, i, context);
            }
        }
    }

    /// <summary>Determines whether a rating is outside its scale, on which the best value may be the lower number. If both are equal, another rule reports the scale.</summary>
    private static bool IsOutside(Number value, Number best, Number worst) =>
        (best > worst && (value > best || value < worst)) || (best < worst && (value < best || value > worst));
}
