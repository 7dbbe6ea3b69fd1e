using ClaimModel.Analysis;
using ClaimModel.Analysis.Explanations;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>The contradictions to show, and facts about them.</summary>
internal sealed class ListedContradictions
{
    private readonly Dictionary<ContradictionId, string> _alsoFoundBy = [];

    /// <param name="dataset">The dataset, with the contradictions that the finder found.</param>
    /// <param name="selection">The contradictions to show.</param>
    /// <param name="result">The result of the finder; null if it has not searched.</param>
    /// <param name="language">The language of names and labels; null for that of the dataset.</param>
    public ListedContradictions(ClaimDataset dataset, ContradictionSelection selection, FinderResult? result, LanguageTag? language)
    {
        (Dataset, Contradictions, Names, Search) = (dataset, selection.In(dataset), new(dataset, language), result);
        foreach (var found in result?.Found ?? [])
        {
            if (found.Declared is { } declared)
            {
                _alsoFoundBy.TryAdd(declared, found.Rule.Name);
            }
        }
    }

    public ClaimDataset Dataset { get; }

    public IReadOnlyList<Contradiction> Contradictions { get; }

    public DatasetNames Names { get; }

    /// <summary>Gets the result of the finder; null if it has not searched for contradictions that the dataset does not declare.</summary>
    public FinderResult? Search { get; }

    /// <summary>Gets sentences about what was compared and what was not; empty if the finder has not searched.</summary>
    public IEnumerable<string> SearchNotes => Search is null ? [] : SearchSummary.Of(Search);

    /// <summary>Returns the rule that also finds a contradiction that the dataset declares; null if no rule does.</summary>
    public string? AlsoFoundBy(Contradiction contradiction) =>
        contradiction.Detection?.Rule is null ? _alsoFoundBy.GetValueOrDefault(contradiction.Id) : null;

    /// <summary>Returns the facts about a contradiction that are shown on one line: strength, basis, scope, status, and who or what found it.</summary>
    public IEnumerable<string> FactsOf(Contradiction contradiction) =>
    [
        .. ContradictionView.Facts(contradiction, Names),
        .. ScopeOf(contradiction) is { } scope ? [scope] : Array.Empty<string>(),
        .. AlsoFoundBy(contradiction) is { } rule ? [$"also {PlainWords.Of(new Detection { Method = DetectionMethod.Rule, Rule = rule })}"] : Array.Empty<string>(),
    ];

    /// <summary>Gets the number of contradictions, in a sentence.</summary>
    public string Summary =>
        Contradictions.Count > 0 ? $"{MessageText.Count(Contradictions.Count, "contradiction")}."
        : Search is null ? $"No contradictions. {SearchSummary.Outlook(Dataset, "--found")}"
        : "No contradictions.";

    private string? ScopeOf(Contradiction contradiction)
    {
        var scope = Dataset.ScopeOf(contradiction);
        return scope is ContradictionScope.SelfContradiction or ContradictionScope.SameSide ? PlainWords.Of(scope) : null;
    }
}
