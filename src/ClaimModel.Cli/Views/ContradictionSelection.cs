namespace ClaimModel.Cli.Views;

/// <summary>Which contradictions are wanted.</summary>
internal sealed record ContradictionSelection
{
    public bool IncludesApparent { get; init; }

    public ActorId? Actor { get; init; }

    public (ActorId One, ActorId Other)? Between { get; init; }

    public TopicId? Topic { get; init; }

    /// <summary>Whether only those of an actor with himself are wanted.</summary>
    public bool IsSelf { get; init; }

    /// <summary>Those wanted, in the order of the dataset.</summary>
    public IReadOnlyList<Contradiction> In(ClaimDataset dataset)
    {
        IEnumerable<Contradiction> found = dataset.Contradictions.Where(each => IncludesApparent || each.Status != ContradictionStatus.Apparent);
        if (Actor is { } actor)
        {
            found = found.Where(AmongThese(IsSelf ? dataset.SelfContradictionsOf(actor) : dataset.ContradictionsOf(actor)));
        }
        else if (IsSelf)
        {
            found = found.Where(each => dataset.ScopeOf(each) == ContradictionScope.SelfContradiction);
        }

        if (Between is { } pair)
        {
            found = found.Where(AmongThese(dataset.ContradictionsBetween(pair.One, pair.Other)));
        }

        if (Topic is { } topic)
        {
            found = found.Where(AmongThese(dataset.ContradictionsOf(topic)));
        }

        return [.. found];
    }

    private static Func<Contradiction, bool> AmongThese(ValueList<Contradiction> some)
    {
        var wanted = some.ToHashSet<Contradiction>(ReferenceEqualityComparer.Instance);
        return wanted.Contains;
    }
}
