using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>The part of a rule that determines which claims on an issue conflict.</summary>
internal abstract class ConflictStrategy
{
    /// <summary>Whether only claims with the same statement are compared, so that each statement has findings of its own.</summary>
    public virtual bool ComparesStatements => false;

    /// <summary>Whether the modalities of two claims must be comparable.</summary>
    public virtual bool ConsidersModality => true;

    /// <summary>Whether the certainty of two claims determines the strength.</summary>
    public virtual bool ConsidersCertainty => true;

    /// <summary>Whether the valid times of two claims determine the strength.</summary>
    public virtual bool ConsidersTime => true;

    /// <summary>Whether the qualifiers of two claims determine the strength.</summary>
    public virtual bool ConsidersScope => true;

    /// <summary>Whether a comparison depends on members of the claims that <see cref="IssueClaim"/> does not have.</summary>
    public virtual bool ComparesWholeClaims => false;

    /// <summary>Gets the kind of issue on which the rule is evaluated.</summary>
    public virtual IssueKind IssueKind => IssueKind.Issue;

    /// <summary>Determines whether the rule can find anything on an issue.</summary>
    public virtual bool AppliesTo(IssueContext issue) => true;

    /// <summary>Determines whether two claims conflict, in either order, regardless of certainty, modality, time and qualifiers.</summary>
    public abstract bool AreInConflict(IssueClaim one, IssueClaim other, IssueContext issue, ref ConflictLimits limits);

    /// <summary>Returns the side of a claim, if a caller defines sides; 0 otherwise.</summary>
    public virtual byte SideOf(Claim claim) => 0;

    /// <summary>Returns false only if a claim certainly conflicts with none of several claims.</summary>
    public virtual bool MayConflict(in ClaimTraits claim, in ClaimEnvelope others) => true;
}

/// <summary>Specifies what claims on an issue have in common.</summary>
internal enum IssueKind : byte
{
    /// <summary>The subject, and the class of the predicate in one direction.</summary>
    Issue,

    /// <summary>The subject and the value; the classes of the predicates are connected by disjointness.</summary>
    DisjointPredicates,

    /// <summary>Two terms, which are subject and value in either order, and the class of the predicate.</summary>
    BothDirections,

    /// <summary>A claim, or that claim as the subject.</summary>
    Attribution,
}
