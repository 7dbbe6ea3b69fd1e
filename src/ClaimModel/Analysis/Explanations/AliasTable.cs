using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Finds the only actor or topic of which words are an alias. Immutable and thread-safe.</summary>
internal sealed class AliasTable
{
    private readonly ILookup<string, string> _bearers;

    public AliasTable(ClaimDataset dataset) =>
        _bearers = dataset.Actors.SelectMany(actor => actor.Aliases.Select(alias => (alias, id: actor.Id.Value)))
            .Concat(dataset.Topics.SelectMany(topic => topic.Aliases.Select(alias => (alias, id: topic.Id.Value))))
            .ToLookup(pair => TextNormalizer.Normalize(pair.alias), pair => pair.id, StringComparer.Ordinal);

    /// <summary>Returns the id of which words are an alias; null if there is none, or several.</summary>
    public string? Find(string words) => _bearers[TextNormalizer.Normalize(words)].Distinct().ToList() is [var only] ? only : null;
}
