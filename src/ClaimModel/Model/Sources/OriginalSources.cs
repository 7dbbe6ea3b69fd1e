namespace ClaimModel.Model.Sources;

/// <summary>Tells which source a copy goes back to.</summary>
internal static class OriginalSources
{
    /// <summary>The first of the sources that a source copies; itself where it copies none, or copies in a circle.</summary>
    /// <param name="source">The source.</param>
    /// <param name="find">Finds sources by their ids.</param>
    public static SourceId Of(SourceId source, Func<SourceId, Source?> find)
    {
        HashSet<SourceId>? seen = null;
        var original = source;
        while (find(original)?.OriginalSource is { } next)
        {
            original = next;
            if (!(seen ??= [source]).Add(next))
            {
                break;
            }
        }

        return original;
    }
}
