using ClaimModel.Analysis.Explanations;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>An overview of a dataset: the topics and actors with the most claims, and the contradictions by status.</summary>
internal sealed class DatasetOverview(DatasetSelection selection, DatasetNames names)
{
    private const int MaxItems = 5;

    /// <summary>Gets the topics with the number of claims about each, most claims first.</summary>
    public IReadOnlyList<KeyValuePair<TopicId, int>> Topics { get; } = Count(selection.Shown.Claims.SelectMany(claim => claim.Topics.Distinct()));

    /// <summary>Gets the actors with the number of claims by each, most claims first.</summary>
    public IReadOnlyList<KeyValuePair<ActorId, int>> Actors { get; } = Count(selection.Shown.Claims.SelectMany(claim => claim.Claimants.Distinct()));

    /// <summary>Gets the statuses of contradictions with the number of contradictions with each, most contradictions first.</summary>
    public IReadOnlyList<KeyValuePair<Term<ContradictionStatus>, int>> Statuses { get; } = Count(selection.Shown.Contradictions.Select(contradiction => contradiction.Status));

    /// <summary>Gets the overview in sentences; it has only the counts if there are no claims.</summary>
    public IEnumerable<string> Sentences
    {
        get
        {
            yield return Facts;
            if (Topics.Count > 1)
            {
                yield return $"Topics with most claims: {List(Topics, names.Topic)}.";
            }

            if (Actors.Count > 1)
            {
                yield return $"Actors with most claims: {List(Actors, names.Actor)}.";
            }

            if (Statuses.Count > 0)
            {
                yield return $"Contradictions: {string.Join(", ", Statuses.Select(status => $"{MessageText.Number(status.Value)} {PlainWords.Of(status.Key)}"))}.";
            }
            else if (!selection.Shown.Claims.IsEmpty)
            {
                yield return $"No contradictions are declared. {SearchSummary.Outlook(selection.Shown, "claimmodel contradictions --found")}";
            }
        }
    }

    private string Facts => string.Join("; ",
    [
        RecordCounts.Of(selection.Dataset).ToString(),
        .. selection.Dataset.Language is { } language ? [$"language {ScreenText.Short(language.ToString())}"] : Array.Empty<string>(),
        .. selection.Dataset.License is { } license ? [$"license {ScreenText.Short(license)}"] : Array.Empty<string>(),
    ]);

    private static List<KeyValuePair<TKey, int>> Count<TKey>(IEnumerable<TKey> keys)
        where TKey : notnull =>
        [.. keys.CountBy(key => key).OrderByDescending(count => count.Value)];

    private static string List<TKey>(IReadOnlyList<KeyValuePair<TKey, int>> counts, Func<TKey, string> nameOf)
    {
        var first = string.Join(", ", counts.Take(MaxItems).Select(count => $"{nameOf(count.Key)} ({MessageText.Number(count.Value)})"));
        return counts.Count > MaxItems ? $"{first}, and {MessageText.Count(counts.Count - MaxItems, "other")}" : first;
    }
}
