using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> Topics { get; } = new(
        "CM4101", "topic-exists", Error,
        "The topic of a claim is a topic in the dataset.",
        "A claim that refers to a missing topic is not found together with the other claims about the intended topic.",
        "\"topics\": [\"election-interfrence\"]",
        "Correct the id, or add the topic.",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Topics.Count; i++)
            {
                if (!context.Has(claim.Topics[i]))
                {
                    context.ReportMissing($"topics/{i}", claim.Topics[i], "topic");
                }
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Claim> Claimants { get; } = new(
        "CM4102", "claimant-exists", Error,
        "A claimant is an actor in the dataset.",
        "A claim that refers to a missing actor is not attributed to anyone.",
        "\"claimants\": [\"lavrof\"]",
        "Correct the id, or add the actor.",
        static (claim, context) => CheckActors(claim.Claimants, "claimants", "claimant", context))
    { NeedsDataset = true };

    public static RecordRule<Claim> OnBehalfOf { get; } = new(
        "CM4103", "on-behalf-of-exists", Error,
        "The actor on whose behalf a claim is made is an actor in the dataset.",
        "This actor determines whether two claims come from the same side.",
        "\"onBehalfOf\": \"rusia\"",
        "Correct the id, or add the actor.",
        static (claim, context) => CheckActor(claim.OnBehalfOf, "onBehalfOf", "represented actor", context))
    { NeedsDataset = true };

    public static RecordRule<Claim> About { get; } = new(
        "CM4104", "about-exists", Error,
        "The actors that a claim is about are actors in the dataset.",
        "A claim that refers to a missing actor is not found together with the other claims about the intended actor.",
        "\"about\": [\"asad\"]",
        "Correct the id, or add the actor; a topic belongs in \"topics\".",
        static (claim, context) => CheckActors(claim.About, "about", "subject", context))
    { NeedsDataset = true };

    public static RecordRule<Claim> CitedSource { get; } = new(
        "CM4105", "cited-source-exists", Error,
        "A cited source is a source in the dataset.",
        "Without the source, readers cannot verify that the claim was made.",
        "\"citations\": [{ \"source\": \"depetri\" }]",
        "Correct the id, or add the source.",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                if (!context.Has(claim.Citations[i].Source))
                {
                    context.ReportMissing($"citations/{i}/source", claim.Citations[i].Source, "source");
                }
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Claim> CitedVia { get; } = new(
        "CM4106", "via-exists", Error,
        "The actors through whom a claim was relayed are actors in the dataset.",
        "The reliability of a claim also depends on who relayed it.",
        "\"via\": [\"depetri\"]",
        "Correct the id, or add the actor.",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                if (!claim.Citations[i].Via.IsEmpty)
                {
                    CheckActors(claim.Citations[i].Via, $"citations/{i}/via", "relaying actor", context);
                }
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Claim> Supersedes { get; } = new(
        "CM4107", "superseded-claim-exists", Error,
        "A superseded claim is a claim in the dataset.",
        "A superseded claim remains in the dataset, so that the history of statements is complete.",
        "\"supersedes\": [\"statement-1\"]",
        "Correct the id, or add the earlier claim.",
        static (claim, context) => CheckClaims(claim.Supersedes, "supersedes", "superseded claim", context))
    { NeedsDataset = true };

    public static RecordRule<Claim> Repeats { get; } = new(
        "CM4108", "repeated-claim-exists", Error,
        "A repeated claim is a claim in the dataset.",
        "A repetition is meaningful only together with the claim that it repeats.",
        "\"repeats\": [\"statement-1\"]",
        "Correct the id, or add the earlier claim.",
        static (claim, context) => CheckClaims(claim.Repeats, "repeats", "repeated claim", context))
    { NeedsDataset = true };

    public static RecordRule<Claim> Reviewers { get; } = new(
        "CM4109", "reviewer-exists", Error,
        "A reviewer is an actor in the dataset.",
        "Without the reviewer, a verdict would appear to be the opinion of the dataset.",
        "\"reviews\": [{ \"reviewer\": \"fact-checkr\", \"verdict\": \"False\" }]",
        "Correct the id, or add the actor.",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Reviews.Count; i++)
            {
                if (claim.Reviews[i].Reviewer is { } reviewer && !context.Has(reviewer))
                {
                    context.ReportMissing($"reviews/{i}/reviewer", reviewer, "reviewer");
                }
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Claim> RecordedBy { get; } = new(
        "CM4110", "recorder-exists", Error,
        "The recorder of a claim is an actor in the dataset.",
        "The recorder is the contact for questions about the claim.",
        "\"recordedBy\": \"annotator-7\"",
        "Correct the id, or add the actor.",
        static (claim, context) => CheckActor(claim.RecordedBy, "recordedBy", "recorder", context))
    { NeedsDataset = true };

    public static RecordRule<Claim> SupersedesCycle { get; } = new(
        "CM4111", "supersedes-acyclic", Error,
        "The `supersedes` relation has no cycles.",
        "In a cycle, every claim would be superseded.",
        "{ \"id\": \"c1\", \"text\": \"He will go.\", \"supersedes\": [\"c1\"] }",
        "Remove one of the links.",
        static (claim, context) => CheckCycle(claim, claim.Supersedes, "supersedes", context))
    { NeedsDataset = true, Links = static (claim, links) => Cycle.AddLinks(claim.Supersedes, links) };

    public static RecordRule<Claim> RepeatsCycle { get; } = new(
        "CM4112", "repeats-acyclic", Error,
        "The `repeats` relation has no cycles.",
        "In a cycle, none of the claims would be the first.",
        "{ \"id\": \"c1\", \"text\": \"He will go.\", \"repeats\": [\"c1\"] }",
        "Remove one of the links.",
        static (claim, context) => CheckCycle(claim, claim.Repeats, "repeats", context))
    { NeedsDataset = true, Links = static (claim, links) => Cycle.AddLinks(claim.Repeats, links) };

    private static IReadOnlyList<RecordRule> References =>
    [
        Topics, Claimants, OnBehalfOf, About, CitedSource, CitedVia, Supersedes, Repeats, Reviewers, RecordedBy, SupersedesCycle, RepeatsCycle,
    ];

    private static void CheckActor(ActorId? actor, string path, string role, RuleContext context)
    {
        if (actor is { } id && !context.Has(id))
        {
            context.ReportMissing(path, id, role);
        }
    }

    private static void CheckActors(ValueList<ActorId> actors, string path, string role, RuleContext context)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            if (!context.Has(actors[i]))
            {
                context.ReportMissing($"{path}/{i}", actors[i], role);
            }
        }
    }

    private static void CheckClaims(ValueList<ClaimId> claims, string path, string role, RuleContext context)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (!context.Has(claims[i]))
            {
                context.ReportMissing($"{path}/{i}", claims[i], role);
            }
        }
    }

    private static void CheckCycle(Claim claim, ValueList<ClaimId> links, string member, RuleContext context)
    {
        if (!links.IsEmpty && context.Cycle<Claim>() is { } cycle)
        {
            var next = ClaimId.Parse(cycle.Next);
            context.Report($"{member}/{links.IndexOf(next)}", $"{context.Subject} {member} itself: {cycle}. Remove one of the links.", next);
        }
    }
}
