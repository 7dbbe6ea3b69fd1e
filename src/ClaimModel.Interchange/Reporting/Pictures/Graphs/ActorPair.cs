using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Reporting.Pictures.Graphs;

/// <summary>Two actors whose claims contradict each other; the same actor twice if it contradicts itself.</summary>
/// <param name="One">The actor that the dataset lists first.</param>
/// <param name="Other">The other actor.</param>
/// <param name="Conflicts">One conflict for each contradiction between them, the strongest first, and those that are settled last.</param>
internal sealed record ActorPair(ActorId One, ActorId Other, ValueList<ClaimConflict> Conflicts)
{
    /// <summary>Gets the strongest conflict.</summary>
    public ClaimConflict Strongest => Conflicts[0];

    /// <summary>Gets the number of contradictions that are not settled.</summary>
    public int LiveCount { get; } = Conflicts.Count(static conflict => conflict.IsLive);

    public int SettledCount => Conflicts.Count - LiveCount;

    public bool IsLive => LiveCount > 0;

    public bool IsSelf => One == Other;

    /// <summary>Gets the points at issue, that of the strongest contradiction first.</summary>
    public ValueList<TopicId> Topics { get; } = [.. Conflicts.Select(static conflict => conflict.Contradiction.Topic).OfType<TopicId>().Distinct()];

    /// <summary>Gets how many contradictions there are and how strong the strongest is: "contrary, 2 more; 1 settled".</summary>
    public string Summary
    {
        get
        {
            var live = LiveCount == 1 ? Strongest.Strength : $"{Strongest.Strength}, {LiveCount - 1} more";
            var settled = LiveCount == 0 && SettledCount == 1 ? "settled" : $"{SettledCount} settled";
            return SettledCount == 0 ? live : LiveCount == 0 ? settled : $"{live}; {settled}";
        }
    }
}
