namespace ClaimModel;

/// <summary>Tells which source a copy goes back to.</summary>
internal static class OriginalSources
{
    /// <summary>The first of the sources that a source copies; itself where it copies none, or copies in a circle.</summary>
    public static SourceId Of(SourceId source, ClaimDataset dataset)
    {
        var seen = new HashSet<SourceId>();
        var original = source;
        while (seen.Add(original) && dataset.FindSource(original)?.OriginalSource is { } next)
        {
            original = next;
        }

        return original;
    }
}
