namespace ClaimModel.Cli.Views;

/// <summary>A dataset in JSON: an overview, and then the first claims and contradictions, with the numbers of the others. Every object has all of its members.</summary>
internal sealed record DatasetJson(
    string? Title,
    string? Description,
    string? Language,
    string? License,
    int Actors,
    int Topics,
    int Sources,
    IEnumerable<CountJson> ActorsWithMostClaims,
    IEnumerable<CountJson> TopicsWithMostClaims,
    IEnumerable<CountJson> ContradictionsByStatus,
    IEnumerable<ClaimJson> Claims,
    int OtherClaims,
    IEnumerable<ContradictionJson> Contradictions,
    int OtherContradictions)
{
    public static DatasetJson Of(DatasetSelection selection, DatasetNames names, int limit)
    {
        var (dataset, shown) = (selection.Dataset, selection.Shown);
        var overview = new DatasetOverview(selection, names);
        return new(
            dataset.Title,
            dataset.Description,
            dataset.Language?.ToString(),
            dataset.License,
            shown.Actors.Count,
            shown.Topics.Count,
            shown.Sources.Count,
            overview.Actors.Take(limit).Select(actor => new CountJson(actor.Key.Value, names.Actor(actor.Key), actor.Value)),
            overview.Topics.Take(limit).Select(topic => new CountJson(topic.Key.Value, names.Topic(topic.Key), topic.Value)),
            overview.Statuses.Select(status => new CountJson(status.Key.Word, status.Key.Word, status.Value)),
            shown.Claims.Take(limit).Select(claim => ClaimJson.Of(claim.Id, claim, names)),
            Math.Max(0, shown.Claims.Count - limit),
            shown.Contradictions.Take(limit).Select(contradiction => ContradictionJson.Of(contradiction, dataset, names, alsoFoundBy: null)),
            Math.Max(0, shown.Contradictions.Count - limit));
    }
}

/// <summary>The number of records with an actor, topic or status, in JSON.</summary>
internal sealed record CountJson(string Id, string Name, int Count);
