using ClaimModel.Analysis;
using ClaimModel.Analysis.Queries;
using ClaimModel.Model.Datasets;
using ClaimModel.Model.Sources;

namespace ClaimModel;

public sealed partial record ClaimDataset
{
    private Memo<DisagreementIndex> _disagreements;

    private DisagreementIndex Disagreements => _disagreements.GetOrCreate(this, static dataset => new(dataset));

    /// <summary>Returns between whom a contradiction is. The scope is derived from the claims and never stored; claims that are not in this dataset do not count.</summary>
    /// <remarks>Claims that take the same position do not count as opposed to each other. O(k) in the claims of the contradiction.</remarks>
    public ContradictionScope ScopeOf(Contradiction contradiction)
    {
        ArgumentNullException.ThrowIfNull(contradiction);
        return Disagreements.ScopeOf(contradiction.FindClaims(FindClaim));
    }

    /// <summary>Returns the contradictions between claims of an actor and claims of others, in the order of the dataset.</summary>
    /// <remarks>Claims that take the same position do not count as opposed to each other. O(k) in the claims of the contradictions of the actor.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="alsoOnBehalf">Whether claims that others make on behalf of the actor count as the actor's; true by default.</param>
    public ValueList<Contradiction> ContradictionsWithOthers(ActorId actor, bool alsoOnBehalf = true) => Disagreements.WithOthers(actor, alsoOnBehalf);

    /// <summary>Returns the contradictions between claims of one actor, in the order of the dataset: the actor makes two of the claims, which take different positions. The cost is that of <see cref="ContradictionsWithOthers"/>.</summary>
    /// <param name="actor">The actor.</param>
    public ValueList<Contradiction> SelfContradictionsOf(ActorId actor) => Disagreements.OfOneActor(actor);

    /// <summary>Returns the contradictions within one side, such as between two ministers of one government, in the order of the dataset. The cost is that of <see cref="ContradictionsWithOthers"/>.</summary>
    /// <param name="side">The actor on whose behalf the claims are made; claims that the actor makes directly are on that side too.</param>
    public ValueList<Contradiction> ContradictionsWithin(ActorId side) => Disagreements.WithinSide(side);

    /// <summary>Returns the contradictions between claims of two actors, in the order of the dataset. The cost is that of <see cref="ContradictionsWithOthers"/> for the actor with fewer contradictions.</summary>
    /// <param name="one">An actor.</param>
    /// <param name="other">Another actor; the order of the two does not matter.</param>
    /// <param name="alsoOnBehalf">Whether claims that others make on behalf of an actor count as that actor's; true by default.</param>
    public ValueList<Contradiction> ContradictionsBetween(ActorId one, ActorId other, bool alsoOnBehalf = true) => Disagreements.Between(one, other, alsoOnBehalf);

    /// <summary>Returns the claims of an actor in the order of time, by the date on which they were asserted; claims without a date come last. O(k log k) in the claims of the actor.</summary>
    /// <remarks>Dates that overlap, such as 2017 and 2017-04-12, are ordered by their first possible day, then by their last one; claims of the same date are in the order of the dataset.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="topic">The topic to which the claims are restricted, including narrower topics; null for all topics.</param>
    /// <param name="alsoOnBehalf">Whether to include claims that others make on behalf of the actor; true by default.</param>
    public ValueList<TimelineEntry> TimelineOf(ActorId actor, TopicId? topic = null, bool alsoOnBehalf = true) => Disagreements.TimelineOf(actor, topic, alsoOnBehalf);

    /// <summary>Gets the issues on which active claims take more than one position, in the ordinal order of subject and predicate. O(n log n) in the claims on first access, then O(1).</summary>
    /// <remarks>Claims are about the same issue under the same conditions as for the <see cref="ContradictionFinder"/>. Neither time nor whether the positions exclude each other is considered.</remarks>
    public ValueList<Issue> Issues => Disagreements.Issues;

    /// <summary>Returns the issues that have a claim about a topic, with all of their positions, in the ordinal order of subject and predicate. O(k log k) in the issues found, after the first call.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="withNarrower">Whether to include narrower topics, at any depth; true by default.</param>
    public ValueList<Issue> IssuesOn(TopicId topic, bool withNarrower = true) => Disagreements.IssuesOn(topic, withNarrower);

    /// <summary>
    /// Returns the independent sources of a claim: copies, such as reprints of a wire report, count as the source that they copy.
    /// Empty if the claim has no citations, or is not in this dataset. O(k) in the citations and the sources that they copy.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The distinct ids of the original sources, in the order of the citations. A source that is not in the dataset is its own original.</returns>
    public ValueList<SourceId> IndependentSourcesOf(ClaimId claim) =>
        FindClaim(claim) is { } found ? found.Citations.Select(citation => OriginalSources.Of(citation.Source, FindSource)).Distinct().ToValueList() : [];
}
