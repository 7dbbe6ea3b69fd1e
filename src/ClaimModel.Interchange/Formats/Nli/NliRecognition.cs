namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>Recognizes pairs by their names or headings.</summary>
internal static class NliRecognition
{
    /// <summary>Determines whether names are those of a pair: of two sentences and of a label.</summary>
    public static bool IsPair(IEnumerable<string> names)
    {
        var roles = new NliRoles();
        var found = names.Select(name => roles.Of(name).Role).ToHashSet();
        return found.Contains(NliRole.Premise) && found.Contains(NliRole.Hypothesis) && (found.Contains(NliRole.Label) || found.Contains(NliRole.ForwardLabel));
    }
}
