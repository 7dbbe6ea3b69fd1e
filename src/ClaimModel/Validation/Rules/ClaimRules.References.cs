using ClaimModel.Json.Records;
using ClaimModel.Validation.Sketches;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> Topics { get; } = ReferenceRule<TopicId>.In<Claim>(
        "CM4101", "topic-exists",
        "The topic of a claim is a topic in the dataset.",
        "A claim that refers to a missing topic is not found together with the other claims about the intended topic.",
        "\"topics\": [\"election-interfrence\"]",
        static (claim, context) => context.CheckReferences(claim.Topics, "topics", "topic"),
        clear: Clear<Claim>.Known("topics"));

    public static RecordRule<Claim> Claimants { get; } = ReferenceRule<ActorId>.In<Claim>(
        "CM4102", "claimant-exists",
        "A claimant is an actor in the dataset.",
        "A claim that refers to a missing actor is not attributed to anyone.",
        "\"claimants\": [\"lavrof\"]",
        static (claim, context) => context.CheckReferences(claim.Claimants, "claimants", "claimant"),
        clear: Clear<Claim>.Known("claimants"));

    public static RecordRule<Claim> OnBehalfOf { get; } = ReferenceRule<ActorId>.In<Claim>(
        "CM4103", "on-behalf-of-exists",
        "The actor on whose behalf a claim is made is an actor in the dataset.",
        "This actor determines whether two claims come from the same side.",
        "\"onBehalfOf\": \"rusia\"",
        static (claim, context) => context.CheckReference(claim.OnBehalfOf, "onBehalfOf", "represented actor"),
        clear: Clear<Claim>.Known("onBehalfOf"));

    public static RecordRule<Claim> About { get; } = ReferenceRule<ActorId>.In<Claim>(
        "CM4104", "about-exists",
        "The actors that a claim is about are actors in the dataset.",
        "A claim that refers to a missing actor is not found together with the other claims about the intended actor.",
        "\"about\": [\"asad\"]",
        static (claim, context) => context.CheckReferences(claim.About, "about", "subject"),
        fix: "Correct the id, or add the actor; a topic belongs in \"topics\".",
        clear: Clear<Claim>.Known("about"));

    public static RecordRule<Claim> CitedSource { get; } = ReferenceRule<SourceId>.In<Claim>(
        "CM4105", "cited-source-exists",
        "A source cited for a claim or a review is a source in the dataset.",
        "Without the source, readers cannot verify that the claim or the review was made.",
        "\"citations\": [{ \"source\": \"depetri\" }]",
        static (claim, context) => CitationPath.ForEach(claim, context, static (citation, path, context) =>
        {
            if (!context.Has(citation.Source))
            {
                context.ReportMissing($"{path}/source", citation.Source, "source");
            }
        }),
        clear: Clear<Claim>.Known("citations", "reviews"));

    public static RecordRule<Claim> CitedVia { get; } = ReferenceRule<ActorId>.In<Claim>(
        "CM4106", "via-exists",
        "The actors through whom a claim was relayed are actors in the dataset.",
        "Without the actors who relayed a claim, readers cannot judge how reliable the report is.",
        "\"via\": [\"depetri\"]",
        static (claim, context) => CitationPath.ForEach(claim, context, static (citation, path, context) =>
        {
            if (!citation.Via.IsEmpty)
            {
                context.CheckReferences(citation.Via, $"{path}/via", "relaying actor");
            }
        }),
        clear: Clear<Claim>.Known("citations", "reviews"));

    public static RecordRule<Claim> Supersedes { get; } = ReferenceRule<ClaimId>.In<Claim>(
        "CM4107", "superseded-claim-exists",
        "A superseded claim is a claim in the dataset.",
        "A superseded claim remains in the dataset, so that the history of statements is complete.",
        "\"supersedes\": [\"statement-1\"]",
        static (claim, context) => context.CheckReferences(claim.Supersedes, "supersedes", "superseded claim"),
        fix: "Correct the id, or add the earlier claim.",
        clear: Clear<Claim>.Known("supersedes"));

    public static RecordRule<Claim> Repeats { get; } = ReferenceRule<ClaimId>.In<Claim>(
        "CM4108", "repeated-claim-exists",
        "A repeated claim is a claim in the dataset.",
        "A repetition is meaningful only together with the claim that it repeats.",
        "\"repeats\": [\"statement-1\"]",
        static (claim, context) => context.CheckReferences(claim.Repeats, "repeats", "repeated claim"),
        fix: "Correct the id, or add the earlier claim.",
        clear: Clear<Claim>.Known("repeats"));

    public static RecordRule<Claim> Reviewers { get; } = ReferenceRule<ActorId>.In<Claim>(
        "CM4109", "reviewer-exists",
        "A reviewer is an actor in the dataset.",
        "Without the reviewer, a verdict would appear to be the opinion of the dataset.",
        "\"reviews\": [{ \"reviewer\": \"fact-checkr\", \"verdict\": \"False\" }]",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Reviews.Count; i++)
            {
                if (claim.Reviews[i].Reviewer is { } reviewer && !context.Has(reviewer))
                {
                    context.ReportMissing($"reviews/{i}/reviewer", reviewer, "reviewer");
                }
            }
        },
        clear: Clear<Claim>.Known("reviews"));

    public static RecordRule<Claim> RecordedBy { get; } = ReferenceRule<ActorId>.In<Claim>(
        "CM4110", "recorder-exists",
        "The recorder of a claim is an actor in the dataset.",
        "The recorder is the contact for questions about the claim.",
        "\"recordedBy\": \"annotator-7\"",
        static (claim, context) => context.CheckReference(claim.RecordedBy, "recordedBy", "recorder"),
        clear: Clear<Claim>.Known("recordedBy"));

    public static RecordRule<Claim> SupersedesCycle { get; } = new(
        "CM4111", "supersedes-acyclic", Error,
        "The `supersedes` relation has no cycles.",
        "In a cycle, every claim would be superseded.",
        "{ \"id\": \"c1\", \"text\": \"He will go.\", \"supersedes\": [\"c1\"] }",
        "Remove one of the links.",
        static (claim, context) => Cycle.Check<Claim, ClaimId>(claim.Supersedes, "supersedes", "supersedes", context))
    {
        NeedsDataset = true,
        References = static (claim, hasher, references) => Cycle.AddReferences(claim.Supersedes, hasher, references),
        SketchReferences = SketchHashes.OfIds<Claim>("supersedes"),
    };

    public static RecordRule<Claim> RepeatsCycle { get; } = new(
        "CM4112", "repeats-acyclic", Error,
        "The `repeats` relation has no cycles.",
        "In a cycle, none of the claims would be the first.",
        "{ \"id\": \"c1\", \"text\": \"He will go.\", \"repeats\": [\"c1\"] }",
        "Remove one of the links.",
        static (claim, context) => Cycle.Check<Claim, ClaimId>(claim.Repeats, "repeats", "repeats", context))
    {
        NeedsDataset = true,
        References = static (claim, hasher, references) => Cycle.AddReferences(claim.Repeats, hasher, references),
        SketchReferences = SketchHashes.OfIds<Claim>("repeats"),
    };

    public static RecordRule<Claim> Supports { get; } = ReferenceRule<ClaimId>.In<Claim>(
        "CM4113", "supported-claim-exists",
        "A supported claim is a claim in the dataset.",
        "Evidence is meaningful only together with the claim that it supports.",
        "\"supports\": [\"statement-1\"]",
        static (claim, context) => context.CheckReferences(claim.Supports, "supports", "supported claim"),
        clear: Clear<Claim>.Known("supports"));

    public static RecordRule<Claim> SupportsCycle { get; } = new(
        "CM4114", "supports-acyclic", Error,
        "The `supports` relation has no cycles.",
        "In a cycle, a claim would be evidence for itself.",
        "{ \"id\": \"c1\", \"text\": \"He will go.\", \"supports\": [\"c1\"] }",
        "Remove one of the links.",
        static (claim, context) => Cycle.Check<Claim, ClaimId>(claim.Supports, "supports", "supports", context))
    {
        NeedsDataset = true,
        References = static (claim, hasher, references) => Cycle.AddReferences(claim.Supports, hasher, references),
        SketchReferences = SketchHashes.OfIds<Claim>("supports"),
    };

    public static RecordRule<Claim> AttributedClaim { get; } = new(
        "CM4115", "attributed-claim-exists", Error,
        "The subject of a predicate about claims is a claim in the dataset.",
        "Such a proposition is about a claim having been made; without that claim, it contradicts nothing.",
        "a predicate with \"aboutClaims\": true, and a proposition with \"subject\": \"statement-1\"",
        "Correct the id, or add the claim.",
        static (claim, context) =>
        {
            if (claim.Proposition is { } proposition && context.FindPredicate(proposition.Predicate) is { AboutClaims: true })
            {
                context.CheckReference(RecordType.Claim, proposition.Subject, "proposition/subject", "attributed claim");
            }
        })
    {
        NeedsDataset = true,
        RefersToClaimPredicates = true,
        References = static (claim, hasher, references) =>
        {
            if (claim.Proposition is { } proposition)
            {
                references.Add(hasher.Of(proposition.Predicate));
            }
        },
        SketchReferences = SketchHashes.Of<Claim>(["proposition"], ClaimSketches.AddPredicate),
    };

    private static IReadOnlyList<RecordRule> References =>
    [
        Topics, Claimants, OnBehalfOf, About, CitedSource, CitedVia, Supersedes, Repeats, Reviewers, RecordedBy, SupersedesCycle, RepeatsCycle, Supports, SupportsCycle, AttributedClaim,
    ];
}
