namespace ClaimDesk.Desk;

/// <summary>Lists the references of records.</summary>
internal static class References
{
    /// <summary>The types of record to which the words of a proposition can refer.</summary>
    private static readonly string[] WordTypes = ["actor", "topic", "claim"];

    /// <summary>Returns the references of a record to others.</summary>
    public static IEnumerable<Reference> Of(ExtensibleRecord record) => record switch
    {
        Actor actor => actor.Roles.SelectMany((role, index) => ToActor(role.Organization, $"/roles/{index}/organization")),
        Topic topic => topic.Broader.SelectMany((broader, index) => To("topic", broader.Value, $"/broader/{index}")),
        Source source => Of(source),
        Claim claim => Of(claim),
        Contradiction contradiction => Of(contradiction),
        Predicate predicate => Of(predicate),
        Unit unit => To("unit", unit.Base == unit.Id ? null : unit.Base, "/base", isRequired: false),
        _ => [],
    };

    private static IEnumerable<Reference> Of(Source source) =>
    [
        .. source.Authors.SelectMany((author, index) => ToActor(author, $"/authors/{index}")),
        .. ToActor(source.Publisher, "/publisher"),
        .. To("source", source.OriginalSource?.Value, "/originalSource"),
    ];

    private static IEnumerable<Reference> Of(Claim claim) =>
    [
        .. claim.Claimants.SelectMany((claimant, index) => ToActor(claimant, $"/claimants/{index}")),
        .. ToActor(claim.OnBehalfOf, "/onBehalfOf"),
        .. claim.Topics.SelectMany((topic, index) => To("topic", topic.Value, $"/topics/{index}")),
        .. claim.About.SelectMany((actor, index) => ToActor(actor, $"/about/{index}")),
        .. claim.Proposition is { } proposition ? Of(proposition) : [],
        .. Of(claim.Citations, "/citations"),
        .. claim.Supersedes.SelectMany((other, index) => To("claim", other.Value, $"/supersedes/{index}")),
        .. claim.Repeats.SelectMany((other, index) => To("claim", other.Value, $"/repeats/{index}")),
        .. claim.Supports.SelectMany((other, index) => To("claim", other.Value, $"/supports/{index}")),
        .. claim.Reviews.SelectMany((review, index) => ToActor(review.Reviewer, $"/reviews/{index}/reviewer").Concat(Of(review.Citations, $"/reviews/{index}/citations"))),
        .. ToActor(claim.RecordedBy, "/recordedBy"),
    ];

    private static IEnumerable<Reference> Of(Proposition proposition) =>
    [
        .. Word(proposition.Subject, "/proposition/subject"),
        .. To("predicate", proposition.Predicate, "/proposition/predicate", isRequired: false),
        .. Word(proposition.Value, "/proposition/value"),
        .. To("unit", proposition.Quantity?.Unit, "/proposition/quantity/unit", isRequired: false),
    ];

    private static IEnumerable<Reference> Of(ValueList<Citation> citations, string pointer) => citations.SelectMany((citation, index) =>
        To("source", citation.Source.Value, $"{pointer}/{index}/source").Concat(citation.Via.SelectMany((actor, via) => ToActor(actor, $"{pointer}/{index}/via/{via}"))));

    private static IEnumerable<Reference> Of(Contradiction contradiction) =>
    [
        .. contradiction.Claims.SelectMany((claim, index) => To("claim", claim.Value, $"/claims/{index}")),
        .. To("topic", contradiction.Topic?.Value, "/topic"),
        .. ToActor(contradiction.Detection?.By, "/detection/by"),
        .. ToActor(contradiction.ReviewedBy, "/reviewedBy"),
    ];

    private static IEnumerable<Reference> Of(Predicate predicate) =>
    [
        .. To("unit", predicate.Unit, "/unit", isRequired: false),
        .. predicate.DisjointWith.SelectMany((other, index) => To("predicate", other, $"/disjointWith/{index}", isRequired: false)),
        .. predicate.EquivalentTo.SelectMany((other, index) => To("predicate", other, $"/equivalentTo/{index}", isRequired: false)),
        .. predicate.InverseOf.SelectMany((other, index) => To("predicate", other, $"/inverseOf/{index}", isRequired: false)),
    ];

    private static IEnumerable<Reference> Word(string? word, string pointer) =>
        WordTypes.SelectMany(type => To(type, word, pointer, isRequired: false));

    private static IEnumerable<Reference> ToActor(ActorId? actor, string pointer) => To("actor", actor?.Value, pointer);

    private static IEnumerable<Reference> To(string type, string? id, string pointer, bool isRequired = true) =>
        string.IsNullOrEmpty(id) ? [] : [new(new(type, id), pointer, isRequired)];
}
