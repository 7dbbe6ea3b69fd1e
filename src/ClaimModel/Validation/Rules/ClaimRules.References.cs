using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> Topics { get; } = new(
        new(
            "CM4101", "topic-exists", Error,
            "A claim's topic is a topic of the dataset.",
            "A claim about an unknown topic is not found with the others about it.",
            "\"topics\": [\"election-interfrence\"]",
            "Correct the id, or add the topic."),
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
    { OnlyWith = ["topics"], NeedsDataset = true };

    public static RecordRule<Claim> Claimants { get; } = new(
        new(
            "CM4102", "claimant-exists", Error,
            "A claimant is an actor of the dataset.",
            "A claim by nobody in the dataset is attributed to nobody.",
            "\"claimants\": [\"lavrof\"]",
            "Correct the id, or add the actor."),
        static (claim, context) => CheckActors(claim.Claimants, "claimants", "claimant", context))
    { OnlyWith = ["claimants"], NeedsDataset = true };

    public static RecordRule<Claim> OnBehalfOf { get; } = new(
        new(
            "CM4103", "on-behalf-of-exists", Error,
            "The actor for whom claimants speak is an actor of the dataset.",
            "Whether two claims come from one side is judged by it.",
            "\"onBehalfOf\": \"rusia\"",
            "Correct the id, or add the actor."),
        static (claim, context) => CheckActor(claim.OnBehalfOf, "onBehalfOf", "actor it is made on behalf of", context))
    { OnlyWith = ["onBehalfOf"], NeedsDataset = true };

    public static RecordRule<Claim> About { get; } = new(
        new(
            "CM4104", "about-exists", Error,
            "The actors whom a claim is about are actors of the dataset.",
            "A claim about an unknown actor is not found with the others about that actor.",
            "\"about\": [\"asad\"]",
            "Correct the id, or add the actor; a topic belongs in \"topics\"."),
        static (claim, context) => CheckActors(claim.About, "about", "actor it is about", context))
    { OnlyWith = ["about"], NeedsDataset = true };

    public static RecordRule<Claim> CitedSource { get; } = new(
        new(
            "CM4105", "cited-source-exists", Error,
            "A cited source is a source of the dataset.",
            "Without the source nobody can look the claim up.",
            "\"citations\": [{ \"source\": \"depetri\" }]",
            "Correct the id, or add the source."),
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
    { OnlyWith = ["citations"], NeedsDataset = true };

    public static RecordRule<Claim> CitedVia { get; } = new(
        new(
            "CM4106", "via-exists", Error,
            "The actors through whom a claim came are actors of the dataset.",
            "Who relayed a claim is part of how far it can be trusted.",
            "\"via\": [\"depetri\"]",
            "Correct the id, or add the actor."),
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                if (!claim.Citations[i].Via.IsEmpty)
                {
                    CheckActors(claim.Citations[i].Via, $"citations/{i}/via", "actor it came through", context);
                }
            }
        })
    { OnlyWith = ["citations"], NeedsDataset = true };

    public static RecordRule<Claim> Supersedes { get; } = new(
        new(
            "CM4107", "superseded-claim-exists", Error,
            "A superseded claim is a claim of the dataset.",
            "What was replaced stays in the dataset; nothing is overwritten.",
            "\"supersedes\": [\"statement-1\"]",
            "Correct the id, or add the earlier claim."),
        static (claim, context) => CheckClaims(claim.Supersedes, "supersedes", "superseded claim", context))
    { OnlyWith = ["supersedes"], NeedsDataset = true };

    public static RecordRule<Claim> Repeats { get; } = new(
        new(
            "CM4108", "repeated-claim-exists", Error,
            "A repeated claim is a claim of the dataset.",
            "A repetition means something only beside what it repeats.",
            "\"repeats\": [\"statement-1\"]",
            "Correct the id, or add the earlier claim."),
        static (claim, context) => CheckClaims(claim.Repeats, "repeats", "repeated claim", context))
    { OnlyWith = ["repeats"], NeedsDataset = true };

    public static RecordRule<Claim> Reviewers { get; } = new(
        new(
            "CM4109", "reviewer-exists", Error,
            "A reviewer is an actor of the dataset.",
            "A verdict is somebody's, never the dataset's.",
            "\"reviews\": [{ \"reviewer\": \"fact-checkr\", \"verdict\": \"False\" }]",
            "Correct the id, or add the actor."),
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
    { OnlyWith = ["reviews"], NeedsDataset = true };

    public static RecordRule<Claim> RecordedBy { get; } = new(
        new(
            "CM4110", "recorder-exists", Error,
            "Whoever recorded a claim is an actor of the dataset.",
            "Who entered a claim is to be asked about it.",
            "\"recordedBy\": \"annotator-7\"",
            "Correct the id, or add the actor."),
        static (claim, context) => CheckActor(claim.RecordedBy, "recordedBy", "recorder", context))
    { OnlyWith = ["recordedBy"], NeedsDataset = true };

    public static RecordRule<Claim> SupersedesCycle { get; } = new(
        new(
            "CM4111", "supersedes-without-circle", Error,
            "No claim supersedes itself, by way of whatever others.",
            "In a circle no claim would stand.",
            "{ \"id\": \"c1\", \"text\": \"He will go.\", \"supersedes\": [\"c1\"] }",
            "Take one of the links away."),
        static (claim, context) => CheckCycle(claim, claim.Supersedes, "supersedes", context))
    { OnlyWith = ["supersedes"], NeedsDataset = true, Links = static (claim, links) => Cycle.AddLinks(claim.Supersedes, links) };

    public static RecordRule<Claim> RepeatsCycle { get; } = new(
        new(
            "CM4112", "repeats-without-circle", Error,
            "No claim repeats itself, by way of whatever others.",
            "In a circle no claim would be the first.",
            "{ \"id\": \"c1\", \"text\": \"He will go.\", \"repeats\": [\"c1\"] }",
            "Take one of the links away."),
        static (claim, context) => CheckCycle(claim, claim.Repeats, "repeats", context))
    { OnlyWith = ["repeats"], NeedsDataset = true, Links = static (claim, links) => Cycle.AddLinks(claim.Repeats, links) };

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
        if (!links.IsEmpty && context.Cycle<Claim>() is { } circle)
        {
            var next = ClaimId.Parse(circle.Next);
            context.Report($"{member}/{links.IndexOf(next)}", $"{context.Subject} {member} itself: {circle}. Take one of the links away.", next);
        }
    }
}
