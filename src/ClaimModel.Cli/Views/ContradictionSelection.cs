namespace ClaimModel.Cli.Views;

/// <summary>The criteria by which contradictions are selected.</summary>
internal sealed record ContradictionSelection
{
    public bool IncludesApparent { get; init; }

    public ActorId? Actor { get; init; }

    public (ActorId One, ActorId Other)? Between { get; init; }

    public TopicId? Topic { get; init; }

    /// <summary>Gets a value indicating whether only contradictions of an actor with itself are selected.</summary>
    public bool IsSelf { get; init; }

    /// <summary>Returns the selected contradictions, in the order of the dataset.</summary>
    public IReadOnlyList<Contradiction> In(ClaimDataset dataset)
    {
        IEnumerable<Contradiction> selected = dataset.Contradictions.Where(each => IncludesApparent || each.Status != ContradictionStatus.Apparent);
        if (Actor is { } actor)
        {
            selected = selected.Where(IsIn(IsSelf ? dataset.SelfContradictionsOf(actor) : dataset.ContradictionsOfActor(actor)));
        }
        else if (IsSelf)
        {
            selected = selected.Where(each => dataset.ScopeOf(each) == ContradictionScope.SelfContradiction);
        }

        if (Between is { } actors)
        {
            selected = selected.Where(IsIn(dataset.ContradictionsBetween(actors.One, actors.Other)));
        }

        if (Topic is { } topic)
        {
            selected = selected.Where(IsIn(dataset.ContradictionsOnTopic(topic)));
        }

        return [.. selected];
    }

    private static Func<Contradiction, bool> IsIn(ValueList<Contradiction> contradictions) =>
        contradictions.ToHashSet<Contradiction>(ReferenceEqualityComparer.Instance).Contains;
}
