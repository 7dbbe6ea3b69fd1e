using ClaimModel.Model.Claims;
using ClaimModel.Validation.Sketches;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> Attributed { get; } = new(
        "CM4401", "claim-attributed", Warning,
        "A claim has claimants, or it is known who relayed it.",
        "A claim is untraceable if it has no claimants, names nobody in \"via\", and cites only sources without an author or publisher.",
        "{ \"id\": \"c1\", \"text\": \"Talks are near.\", \"citations\": [{ \"source\": \"leaflet\" }] }, where the leaflet has no author",
        "Name the claimant; if the source does not, add an actor with \"anonymity\": \"withheld\" or \"unknown\".",
        static (claim, context) =>
        {
            if (claim.Claimants.IsEmpty && claim.OnBehalfOf is null && !claim.Citations.IsEmpty && HasNoKnownRelayer(claim.Citations, context))
            {
                context.Report("claimants", $"{context.Subject} has no claimant, and it is not known who relayed it; name the claimant, or an actor with \"anonymity\": \"withheld\" or \"unknown\".");
            }
        })
    {
        NeedsDataset = true,
        Reads = ["claimants", "onBehalfOf", "citations"],
        Clear = Clear<Claim>.With("claimants", "onBehalfOf") | Clear<Claim>.Without("citations"),
    };

    public static RecordRule<Claim> Cited { get; } = new(
        "CM4402", "claim-cited", Warning,
        "A claim has a citation, or a review with a URL.",
        "Without a place where it can be read, readers cannot verify that the claim was made. The page of a review shows the claim, too.",
        "{ \"id\": \"c1\", \"text\": \"He will go.\", \"claimants\": [\"tillerson\"] }",
        "Add a citation with the source, and the quote if you have it.",
        static (claim, context) =>
        {
            if (claim.Citations.IsEmpty && claim.Reviews.All(review => review.Url is null))
            {
                context.Report("citations", $"{context.Subject} has no citation, so it cannot be looked up; add the source, and the quote if you have it.");
            }
        })
    {
        Reads = ["reviews"],
        Clear = Clear<Claim>.With("citations"),
    };

    public static RecordRule<Claim> VerbatimQuoted { get; } = new(
        "CM4403", "verbatim-quoted", Error,
        "A verbatim citation has a quote.",
        "Without the quoted words, readers cannot verify that a citation is verbatim.",
        "\"citations\": [{ \"source\": \"depetris\", \"fidelity\": \"verbatim\" }]",
        "Add the quote, or remove \"fidelity\".",
        static (claim, context) => CitationPath.ForEach(claim, context, static (citation, path, context) =>
        {
            if (citation.Fidelity == Fidelity.Verbatim && citation.Quote is null)
            {
                context.Report($"{path}/quote", $"{context.Subject} has a verbatim citation of {MessageText.Quoted(citation.Source.Value)} without a quote; add the quote, or remove \"fidelity\".");
            }
        }))
    { Clear = ForEachCitation(Clear<Citation>.With("quote") | Clear<Citation>.Without("fidelity") | Clear<Citation>.OtherThan("fidelity", Fidelity.Verbatim)) };

    public static RecordRule<Claim> QuoteInSource { get; } = new(
        "CM4404", "quote-in-source", Error,
        "A quote occurs word for word in the text of its source.",
        "A quote that does not occur there is a misquotation. Differences in white space, and between kinds of quotation marks and of dashes, are ignored.",
        "\"quote\": { \"exact\": \"the allegations are rubbish\" }, where the source says \"nonsense\"",
        "Copy the passage from the source again.",
        static (claim, context) => CitationPath.ForEach(claim, context, static (citation, path, context) =>
        {
            if (citation is { Quote: { } quote, Source: var source } && context.TextOf(source) is { } text && !text.Contains(quote))
            {
                context.Report($"{path}/quote/exact", $"{context.Subject} quotes {MessageText.Quoted(quote.Exact)}, which does not appear in {MessageText.Quoted(source.Value)}; copy the passage from the source again.", quote.Exact);
            }
        }))
    { Clear = Clear<Claim>.Always };

    public static RecordRule<Claim> StatusExplained { get; } = new(
        "CM4405", "status-details-need-status", Warning,
        "Only a claim that is no longer active has a status date or a status reason.",
        "Otherwise it is unclear whether the claim is still active.",
        "\"statusReason\": \"withdrawn the next day\" without \"status\"",
        "Set the status, or remove its date and reason.",
        static (claim, context) =>
        {
            if (claim.Status == ClaimStatus.Active && (claim.StatusOn is not null || claim.StatusReason is not null))
            {
                context.Report(claim.StatusOn is null ? "statusReason" : "statusOn", $"{context.Subject} is active but has the date or reason of another status; set the status, or remove them.", claim.StatusReason);
            }
        })
    {
        Reads = ["status"],
        Clear = (Clear<Claim>.Without("statusOn") & Clear<Claim>.Without("statusReason")) | Clear<Claim>.OtherThan("status", ClaimStatus.Active),
    };

    public static RecordRule<Claim> SupersededMarked { get; } = new(
        "CM4406", "superseded-is-marked", Warning,
        "A claim that is superseded by another claim of the same side is not active.",
        "An active claim is taken to be the current position of its claimants. A claim that was itself retracted or misattributed supersedes nothing, and neither does one of another side (CM4409).",
        "{ \"id\": \"c1\", \"claimants\": [\"lavrov\"], … }, { \"id\": \"c2\", \"claimants\": [\"lavrov\"], \"supersedes\": [\"c1\"], … }",
        "Set the status of the earlier claim to \"superseded\".",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Supersedes.Count; i++)
            {
                if (context.FindClaim(claim.Supersedes[i]) is { } earlier && earlier.Status == ClaimStatus.Active && ClaimStanding.Supersedes(claim, earlier, context.Records.Lists))
                {
                    context.ReportWithOther($"supersedes/{i}", $"{context.Subject} supersedes {MessageText.Quoted(earlier.Id.Value)}, which is still active; set the status of the earlier claim to \"superseded\".", earlier.Id, earlier, "status", "claimants", "onBehalfOf");
                }
            }
        })
    {
        NeedsDataset = true,
        Reads = ["claimants", "onBehalfOf", "status"],
        Clear = Clear<Claim>.Without("supersedes"),
    };

    public static RecordRule<Claim> IndependentSources { get; } = new(
        "CM4407", "cited-sources-independent", Warning,
        "A claim does not cite both a source and a copy of it.",
        "A copy of a news agency's report is not independent corroboration.",
        "\"citations\": [{ \"source\": \"wire\" }, { \"source\": \"copy-of-wire\" }]",
        "Cite only the original.",
        static (claim, context) =>
        {
            if (claim.Citations.Count < 2)
            {
                return;
            }

            var cited = new Dictionary<string, SourceId>(StringComparer.Ordinal);
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                var source = claim.Citations[i].Source;
                var original = context.Records.OriginalOf(source);
                if (!cited.TryAdd(original, source) && cited[original] is var other && other != source)
                {
                    context.Report($"citations/{i}/source", $"{context.Subject} cites {MessageText.Quoted(source.Value)} and {MessageText.Quoted(other.Value)}, where one copies the other or both copy a third; cite only the original.", source);
                }
            }
        })
    {
        NeedsDataset = true,
        Clear = Clear<Claim>.Without(["citations"], ClaimSketches.AreOriginals),
    };

    public static RecordRule<Claim> ViaNotClaimant { get; } = new(
        "CM4408", "via-not-claimant", Warning,
        "A claim is relayed by actors other than its claimants.",
        "An actor cannot relay its own claim.",
        "\"claimants\": [\"lavrov\"], \"citations\": [{ \"source\": \"speech\", \"via\": [\"lavrov\"] }]",
        "Remove the claimant from \"via\".",
        static (claim, context) =>
        {
            var lists = context.Lists;
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                var via = claim.Citations[i].Via;
                for (var k = 0; k < via.Count; k++)
                {
                    if (lists.Contains(claim.Claimants, via[k]))
                    {
                        context.Report($"citations/{i}/via/{k}", $"{context.Subject} was relayed by {MessageText.Quoted(via[k].Value)}, which is also its claimant; remove the claimant from \"via\".", via[k]);
                    }
                }
            }
        })
    { Clear = Clear<Claim>.Without(["citations", "claimants"], ClaimSketches.AreOthers) };

    private static IReadOnlyList<RecordRule> Attribution =>
    [
        Attributed, Cited, VerbatimQuoted, QuoteInSource, StatusExplained, SupersededMarked, IndependentSources, ViaNotClaimant,
    ];

    private static bool HasNoKnownRelayer(ValueList<Citation> citations, RuleContext context) =>
        citations.All(citation => citation.Via.IsEmpty && context.FindSource(citation.Source) is { Authors.IsEmpty: true, Publisher: null });

    private static Clearance ForEachCitation(Clearance citation) =>
        Clear<Claim>.ForEach("citations", citation) & Clear<Claim>.ForEach("reviews", Clear<Review>.ForEach("citations", citation));
}
