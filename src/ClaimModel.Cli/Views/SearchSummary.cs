using ClaimModel.Analysis;
using ClaimModel.Cli.Terminal;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>Sentences about what the finder compared, and what it did not: that nothing was found means little if nothing was compared.</summary>
internal static class SearchSummary
{
    /// <summary>The maximum number of sentences of one kind.</summary>
    private const int MaxSentences = 5;

    /// <summary>Returns how many claims were compared, and then what was not compared, or is outdated.</summary>
    public static IEnumerable<string> Of(FinderResult result) =>
    [
        Coverage(result),
        .. Cut(result.NotFunctional, "predicate has several values and is", "predicates have several values and are", "not declared functional"),
        .. Cut(result.Incomparable, "issue has values that", "issues have values that", "cannot be compared"),
        .. Outdated(result.Outdated),
        .. result.IsNormalized ? Array.Empty<string>() : ["Texts were compared without normalization, because the runtime has no Unicode data (invariant globalization)."],
    ];

    /// <summary>Returns what a search could compare, for a dataset that was not searched.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="search">The option or command that searches it.</param>
    public static string Outlook(ClaimDataset dataset, string search)
    {
        var count = dataset.Claims.Count(claim => claim.Proposition is not null);
        return count == 0 ? NothingToCompare(dataset) : $"{HavePropositions(count, dataset)}; use {search} to compare {(count == 1 ? "it" : "them")}.";
    }

    private static string Coverage(FinderResult result) =>
        result.ClaimsWithProposition == 0 ? NothingToCompare(result.Dataset)
        : result.ClaimsWithProposition == 1 ? $"{HavePropositions(1, result.Dataset)}, so that there is nothing to compare it with."
        : result.IssuesCompared == 0 ? $"{HavePropositions(result.ClaimsWithProposition, result.Dataset)}, but no two of them can be compared: they do not share a subject and predicate."
        : $"{HavePropositions(result.ClaimsWithProposition, result.Dataset)}; {MessageText.Count(result.IssuesCompared, "issue")} with two or more of them {(result.IssuesCompared == 1 ? "was" : "were")} compared.";

    private static string HavePropositions(int count, ClaimDataset dataset) =>
        $"{MessageText.Number(count)} of {MessageText.Count(dataset.Claims.Count, "claim")} {(count == 1 ? "has" : "have")} a proposition";

    private static string NothingToCompare(ClaimDataset dataset) =>
        dataset.Claims.Count switch
        {
            0 => "The dataset has no claims.",
            1 => "The claim has no proposition, and only propositions are compared.",
            var count => $"None of the {MessageText.Number(count)} claims has a proposition, and only propositions are compared.",
        };

    private static IEnumerable<string> Outdated(IReadOnlyList<Contradiction> outdated)
    {
        if (outdated.Count > 0)
        {
            var ids = outdated.Take(MaxSentences).Select(contradiction => ScreenText.Short(contradiction.Id.Value));
            var others = outdated.Count > MaxSentences ? $" and {MessageText.Count(outdated.Count - MaxSentences, "other")}" : "";
            yield return $"{MessageText.Count(outdated.Count, "declared contradiction")} {(outdated.Count == 1 ? "is" : "are")} outdated, because the rule no longer finds {(outdated.Count == 1 ? "it" : "them")}: {string.Join(", ", ids)}{others}.";
        }
    }

    /// <summary>Returns the first of several sentences, and how many there are besides.</summary>
    private static IEnumerable<string> Cut<T>(IReadOnlyList<T> found, string one, string several, string what)
        where T : notnull
    {
        var others = found.Count - MaxSentences;
        return others <= 0 ? found.Select(each => each.ToString()!) // records never return null
            : [.. found.Take(MaxSentences).Select(each => each.ToString()!), $"{MessageText.Count(others, $"other {one}", $"other {several}")} {what}."];
    }
}
