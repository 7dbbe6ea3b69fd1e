namespace ClaimModel.Model.Sources;

/// <summary>Finds the original of a source that is a copy, or a copy of a copy.</summary>
internal static class OriginalSources
{
    /// <summary>Returns the original of a source: the source itself if it is not a copy; any source of the cycle if copies form one.</summary>
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
