namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>Recognizes pairs by their names or headings.</summary>
internal static class NliRecognition
{
    /// <summary>The place of the last name for a hypothesis that means nothing else.</summary>
    private const int MaxUnambiguousPriority = 2;

    /// <summary>Determines whether headings are those of pairs and of nothing else: a table of claims, too, may have columns for a claim, evidence and a label.</summary>
    public static bool IsOnlyPair(IReadOnlyList<string> headings)
    {
        var roles = new NliRoles();
        return IsPair(headings) && headings.Any(heading => roles.Of(heading) is { Role: NliRole.Hypothesis, Priority: <= MaxUnambiguousPriority });
    }

    /// <summary>Determines whether names are those of a pair: of two sentences and of a label.</summary>
    public static bool IsPair(IEnumerable<string> names)
    {
        var roles = new NliRoles();
        var found = names.Select(name => roles.Of(name).Role).ToHashSet();
        return found.Contains(NliRole.Premise) && found.Contains(NliRole.Hypothesis) && (found.Contains(NliRole.Label) || found.Contains(NliRole.ForwardLabel));
    }
}
