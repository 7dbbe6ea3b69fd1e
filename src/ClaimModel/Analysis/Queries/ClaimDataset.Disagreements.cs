using ClaimModel.Analysis;
using ClaimModel.Analysis.Queries;
using ClaimModel.Model.Datasets;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    private Memo<DisagreementIndex> _disagreements;

    private DisagreementIndex Disagreements => _disagreements.GetOrCreate(this, static dataset => new(dataset));

    /// <summary>Returns the scope of a contradiction: whether an actor contradicts itself, its own side, or others. The scope is computed from the claims of the contradiction that are in this dataset.</summary>
    /// <remarks>Only claims that take different positions contradict each other. Takes O(k²) time in the claims of the contradiction at most, and less where a close relation is found early.</remarks>
    public ContradictionScope ScopeOf(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return Disagreements.ScopeOf(contradiction);
    }

    /// <summary>Returns the contradictions between claims of an actor and claims of others, in the order of the dataset.</summary>
    /// <remarks>Only claims that take different positions contradict each other. Takes O(k) time in the claims of the actor's contradictions.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="alsoOnBehalf">Whether to include claims that others make on behalf of the actor; true by default.</param>
    public ValueList<Contradiction> ContradictionsWithOthers(ActorId actor, bool alsoOnBehalf = true) => Disagreements.WithOthers(actor, alsoOnBehalf);

    /// <summary>Returns the contradictions in which an actor contradicts itself, because it makes two of the claims and these take different positions, in the order of the dataset.</summary>
    /// <remarks>Takes the same time as <see cref="ContradictionsWithOthers"/>.</remarks>
    /// <param name="actor">The actor.</param>
    public ValueList<Contradiction> SelfContradictionsOf(ActorId actor) => Disagreements.OfOneActor(actor);

    /// <summary>Returns the contradictions within one side, such as between two ministers of one government, in the order of the dataset.</summary>
    /// <remarks>Takes the same time as <see cref="ContradictionsWithOthers"/>.</remarks>
    /// <param name="side">The actor on whose behalf the claims are made. Claims that the actor makes directly are included.</param>
    public ValueList<Contradiction> ContradictionsWithin(ActorId side) => Disagreements.WithinSide(side);

    /// <summary>Returns the contradictions between claims of two actors, in the order of the dataset.</summary>
    /// <remarks>Takes the same time as <see cref="ContradictionsWithOthers"/> for the actor with fewer contradictions.</remarks>
    /// <param name="one">The first actor.</param>
    /// <param name="other">The second actor. The order of the two does not matter.</param>
    /// <param name="alsoOnBehalf">Whether to include claims that others make on behalf of the actors; true by default.</param>
    public ValueList<Contradiction> ContradictionsBetween(ActorId one, ActorId other, bool alsoOnBehalf = true) => Disagreements.Between(one, other, alsoOnBehalf);

    /// <summary>Returns the claims of an actor in chronological order of <see cref="Claim.AssertedOn"/>; claims without a date come last.</summary>
    /// <remarks>
    /// <para>
    /// Dates are ordered by when they start, and then by when they end, also those that overlap, such as 2017 and 2017-04-12; date-times with an
    /// offset are ordered by their moment. Claims with the same date are in the ordinal order of their ids. Takes O(k log k) time in the claims
    /// of the actor, and O(c) time for each of them that is part of contradictions of c claims.
    /// </para>
    /// <para>
    /// Only contradictions of this dataset are considered. To consider those that the finder finds, use the result of
    /// <see cref="FinderResult.ToDataset"/>.
    /// </para>
    /// </remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="topic">The topic to which the claims are restricted, including narrower topics; null for all topics.</param>
    /// <param name="alsoOnBehalf">Whether to include claims that others make on behalf of the actor; true by default.</param>
    public ValueList<TimelineEntry> TimelineOf(ActorId actor, TopicId? topic = null, bool alsoOnBehalf = true) => Disagreements.TimelineOf(actor, topic, alsoOnBehalf);

    /// <summary>Gets the issues on which active claims take more than one position, in the ordinal order of subject and predicate.</summary>
    /// <remarks>
    /// An issue is a subject and a predicate, which are compared as described for <see cref="ContradictionFinder"/>. The times that claims are
    /// about, and whether the positions exclude each other, are not considered. The first access takes O(n log n) time in the claims; further
    /// accesses take O(1) time.
    /// </remarks>
    public ValueList<Issue> Issues => Disagreements.Issues;

    /// <summary>Returns the issues that have at least one claim about a topic, with all of their positions, in the ordinal order of subject and predicate.</summary>
    /// <remarks>After the first call, takes O(k log k) time in the issues that are found.</remarks>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether to include narrower topics, at any depth; true by default.</param>
    public ValueList<Issue> IssuesOn(TopicId topic, bool withNarrower = true) => Disagreements.IssuesOn(topic, withNarrower);

    /// <summary>
    /// Returns the independent sources of a claim: a copy, such as a reprint of a wire report, is replaced by its original. The list is empty if
    /// the claim has no citations or is not in this dataset. Takes O(k) time in the citations; chains of copies are followed once.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The distinct ids of the original sources, in the order of the citations. A source that is not in the dataset is its own original.</returns>
    public ValueList<SourceId> IndependentSourcesOf(ClaimId claim) =>
        FindClaim(claim) is { } found ? found.Citations.Select(citation => Index.OriginalOf(citation.Source)).Distinct().ToValueList() : [];
}
