using ClaimModel.Analysis;
using ClaimModel.Analysis.Queries;
using ClaimModel.Model.Datasets;
using ClaimModel.Model.Sources;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    private Memo<DisagreementIndex> _questions;

    private DisagreementIndex Questions => _questions.GetOrCreate(this, static dataset => new(dataset));

    /// <summary>Between whom a contradiction stands. It is worked out from its claims, never stored; claims that this dataset does not hold do not count.</summary>
    /// <remarks>Of claims that take one position, side by side against others, no two count as standing against each other. O(k) in the claims.</remarks>
    public ContradictionScope ScopeOf(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return Questions.ScopeOf(contradiction.FindClaims(FindClaim));
    }

    /// <summary>The contradictions between claims of an actor and claims that are not his, in the order of the dataset.</summary>
    /// <remarks>Claims that take one position do not stand against each other, though they be in one contradiction. O(k) in the claims of the contradictions of the actor.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="alsoOnBehalf">Whether claims that others make on the actor's behalf are his too; true by default.</param>
    public ValueList<Contradiction> ContradictionsWithOthers(ActorId actor, bool alsoOnBehalf = true) => Questions.WithOthers(actor, alsoOnBehalf);

    /// <summary>The contradictions of an actor with himself, in the order of the dataset: he makes two of the claims, and they do not take one position. Costs as <see cref="ContradictionsWithOthers"/>.</summary>
    /// <param name="actor">The actor.</param>
    public ValueList<Contradiction> SelfContradictionsOf(ActorId actor) => Questions.WithHimself(actor);

    /// <summary>The contradictions within a side, such as between two ministers of one government, in the order of the dataset. Costs as <see cref="ContradictionsWithOthers"/>.</summary>
    /// <param name="side">The actor on whose behalf different claimants make the claims; claims that he makes himself are of his side too.</param>
    public ValueList<Contradiction> ContradictionsWithin(ActorId side) => Questions.Within(side);

    /// <summary>The contradictions in which a claim of one actor stands against a claim of another, in the order of the dataset. Costs as <see cref="ContradictionsWithOthers"/>, of the actor in fewer contradictions.</summary>
    /// <param name="one">An actor.</param>
    /// <param name="other">Another actor; the order of the two does not matter.</param>
    /// <param name="alsoOnBehalf">Whether claims that others make on an actor's behalf are his too; true by default.</param>
    public ValueList<Contradiction> ContradictionsBetween(ActorId one, ActorId other, bool alsoOnBehalf = true) => Questions.Between(one, other, alsoOnBehalf);

    /// <summary>What an actor has said over time: his claims by the day on which they were made, those without a day last. O(k log k) in the claims of the actor.</summary>
    /// <remarks>Days that overlap, such as 2017 and 2017-04-12, come in the order of their first and then of their last possible day, and the same day in the order of the dataset.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="topic">Only of this topic and of those below it; null for all.</param>
    /// <param name="alsoOnBehalf">Whether to count claims that others make on the actor's behalf; true by default.</param>
    public ValueList<TimelineEntry> TimelineOf(ActorId actor, TopicId? topic = null, bool alsoOnBehalf = true) => Questions.TimelineOf(actor, topic, alsoOnBehalf);

    /// <summary>The points on which live claims take more than one position, with those who hold each, in the ordinal order of subject and predicate. O(1) after the first call, which costs O(n log n) in the claims.</summary>
    /// <remarks>Which claims are about one point is as with <see cref="ContradictionFinder"/>. Times are not looked at, nor whether the positions exclude each other.</remarks>
    public ValueList<Issue> Issues => Questions.Points;

    /// <summary>The points at issue on which some claim has a topic, with all their positions, in the ordinal order of subject and predicate. O(k log k) in those found, after the first call.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether to count the topics below it, at any depth; true by default.</param>
    public ValueList<Issue> PointsAtIssueOf(TopicId topic, bool withNarrower = true) => Questions.PointsOf(topic, withNarrower);

    /// <summary>
    /// The independent sources in which a claim can be read: copies, such as reprints of a wire report, count as the source that they copy.
    /// Empty where the claim cites none, or is none of this dataset. O(k) in the citations and what they copy.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Ids of the originals, each once, in the order of the citations; a source that the dataset does not hold is its own original.</returns>
    public ValueList<SourceId> IndependentSourcesOf(ClaimId claim) =>
        FindClaim(claim) is { } found ? found.Citations.Select(citation => OriginalSources.Of(citation.Source, FindSource)).Distinct().ToValueList() : [];
}
