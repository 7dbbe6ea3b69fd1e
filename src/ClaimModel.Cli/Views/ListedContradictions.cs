using ClaimModel.Analysis;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions to show, and what is to be said about them.</summary>
internal sealed class ListedContradictions
{
    private readonly Dictionary<ContradictionId, string> _alsoFoundBy = [];

    private ListedContradictions(ClaimDataset dataset, IReadOnlyList<Contradiction> contradictions, FinderResult? result)
    {
        (Dataset, Contradictions, Names, HasLooked) = (dataset, contradictions, new(dataset), result is not null);
        foreach (var found in result?.Found ?? [])
        {
            if (found.Declared is { } declared)
            {
                _alsoFoundBy.TryAdd(declared, found.Rule.Name);
            }
        }

        Incomparable = result?.Incomparable ?? [];
    }

    public ClaimDataset Dataset { get; }

    public IReadOnlyList<Contradiction> Contradictions { get; }

    public DatasetNames Names { get; }

    /// <summary>Whether contradictions were looked for, or only those of the dataset taken.</summary>
    public bool HasLooked { get; }

    public IReadOnlyList<IncomparableClaims> Incomparable { get; }

    public static ListedContradictions Of(ClaimDataset dataset, ContradictionSelection selection) => new(dataset, selection.In(dataset), null);

    public static ListedContradictions Of(FinderResult result, ContradictionSelection selection)
    {
        var dataset = result.ToDataset();
        return new(dataset, selection.In(dataset), result);
    }

    /// <summary>The rule that would have found a contradiction, which the dataset has without it; null where none would.</summary>
    public string? AlsoFoundBy(Contradiction contradiction) =>
        contradiction.Detection?.Rule is null ? _alsoFoundBy.GetValueOrDefault(contradiction.Id) : null;

    /// <summary>What is said of a contradiction in a line: strength, basis, scope, status, and who or what found it.</summary>
    public IEnumerable<string> FactsOf(Contradiction contradiction) =>
    [
        .. ContradictionView.Facts(contradiction, Names),
        .. ScopeOf(contradiction) is { } scope ? [scope] : Array.Empty<string>(),
        .. AlsoFoundBy(contradiction) is { } rule ? [$"rule {rule} finds it too"] : Array.Empty<string>(),
    ];

    /// <summary>How many there are, in a sentence.</summary>
    public string Summary => Contradictions.Count > 0
        ? $"{Counted.Of(Contradictions.Count, "contradiction")}."
        : $"No contradictions.{(HasLooked || Dataset.Claims.IsEmpty ? "" : " --found looks for them in the propositions of claims.")}";

    private string? ScopeOf(Contradiction contradiction) => Dataset.ScopeOf(contradiction) switch
    {
        ContradictionScope.SelfContradiction => "self-contradiction",
        ContradictionScope.SameSide => "within one side",
        _ => null,
    };
}
