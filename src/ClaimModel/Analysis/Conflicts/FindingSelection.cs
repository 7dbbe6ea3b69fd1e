namespace ClaimModel.Analysis.Conflicts;

/// <summary>Selects one of several findings with the same claims.</summary>
internal static class FindingSelection
{
    /// <summary>Returns the findings in the order of the ids of their claims. Of those with the same claims, only the strongest is kept, and among these that of the first rule.</summary>
    public static List<Finding> SelectStrongest(List<Finding> findings, ValueList<ConflictRule> rules, CancellationToken cancellationToken = default)
    {
        var ranks = rules.Select((rule, rank) => (rule, rank)).ToDictionary(pair => pair.rule, pair => pair.rank);
        try
        {
            findings.Sort(Compare);
        }
        catch (InvalidOperationException exception) when (exception.InnerException is OperationCanceledException canceled)
        {
            throw canceled; // the comparison was canceled
        }

        var selected = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (selected.Count == 0 || selected[^1].CompareTo(finding) != 0)
            {
                selected.Add(finding);
            }
        }

        return selected;

        int Compare(Finding one, Finding other)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return one.CompareTo(other) is not 0 and var order ? order
                : one.Kind != other.Kind ? one.Kind.CompareTo(other.Kind)
                : ranks[one.Rule].CompareTo(ranks[other.Rule]);
        }
    }
}
