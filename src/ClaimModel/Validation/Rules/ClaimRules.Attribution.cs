using ClaimModel.Diagnostics;
using ClaimModel.Model.Sources;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> Attributed { get; } = new(
        new(
            "CM4401", "claim-attributed", Warning,
            "A claim has claimants, or it can be seen who relays it.",
            "A claim of nobody that nobody relays cannot be asked about: neither \"via\" nor the author or publisher of a cited source stands for it.",
            "{ \"id\": \"c1\", \"text\": \"Talks are near.\", \"citations\": [{ \"source\": \"leaflet\" }] }, where the leaflet has no author",
            "Name the claimant; for one who is not named in the source, add an actor with \"anonymity\": \"withheld\" or \"unknown\"."),
        static (claim, context) =>
        {
            if (claim.Claimants.IsEmpty && claim.OnBehalfOf is null && !claim.Citations.IsEmpty && IsRelayedByNobody(claim.Citations, context))
            {
                context.Report("claimants", $"{context.Subject} has no claimant, and nobody is known who relays it; name the claimant, or an actor with \"anonymity\": \"withheld\" or \"unknown\".");
            }
        })
    { OnlyWith = ["citations"], NeedsDataset = true, Reads = ["claimants", "onBehalfOf", "citations"] };

    public static RecordRule<Claim> Cited { get; } = new(
        new(
            "CM4402", "claim-cited", Warning,
            "A claim has a citation.",
            "A claim that can be read nowhere cannot be checked.",
            "{ \"id\": \"c1\", \"text\": \"He will go.\", \"claimants\": [\"tillerson\"] }",
            "Add a citation with the source, and the quote if you have it."),
        static (claim, context) =>
        {
            if (claim.Citations.IsEmpty)
            {
                context.Report("citations", $"{context.Subject} has no citation, so that nobody can look it up; add the source, and the quote if you have it.");
            }
        });

    public static RecordRule<Claim> VerbatimQuoted { get; } = new(
        new(
            "CM4403", "verbatim-quoted", Error,
            "A citation that is verbatim has a quote.",
            "\"Word for word\" says nothing without the words.",
            "\"citations\": [{ \"source\": \"depetris\", \"fidelity\": \"verbatim\" }]",
            "Add the quote, or take \"fidelity\" away."),
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                if (claim.Citations[i].Fidelity == Fidelity.Verbatim && claim.Citations[i].Quote is null)
                {
                    context.Report($"citations/{i}/quote", $"{context.Subject} has a verbatim citation of {MessageText.Quoted(claim.Citations[i].Source.Value)} without a quote; add the quote, or take \"fidelity\" away.");
                }
            }
        })
    { OnlyWith = ["citations"] };

    public static RecordRule<Claim> QuoteFound { get; } = new(
        new(
            "CM4404", "quote-in-source", Error,
            "A quote stands in the text of its source, word for word.",
            "A quote that is not there is a misquote; white space and kinds of quotation marks do not count.",
            "\"quote\": { \"exact\": \"the allegations are rubbish\" }, where the source has \"nonsense\"",
            "Copy the passage from the source again."),
        static (claim, context) =>
        {
            for (var i = 0; context.Options.SourceText is not null && i < claim.Citations.Count; i++)
            {
                if (claim.Citations[i] is { Quote: { } quote, Source: var source } && context.TextOf(source) is { } text && !text.Holds(quote))
                {
                    context.Report($"citations/{i}/quote/exact", $"{context.Subject} quotes {MessageText.Quoted(quote.Exact)}, which does not stand in {MessageText.Quoted(source.Value)} as quoted; copy the passage again.", quote.Exact);
                }
            }
        })
    { OnlyWith = ["citations"] };

    public static RecordRule<Claim> StatusExplained { get; } = new(
        new(
            "CM4405", "status-belongs", Warning,
            "Only a claim that no longer stands has a date or reason of its status.",
            "With both nobody can say whether the claim still stands.",
            "\"statusReason\": \"taken back the next day\" without \"status\"",
            "Set the status, or take its date and reason away."),
        static (claim, context) =>
        {
            if (claim.Status == ClaimStatus.Active && (claim.StatusOn is not null || claim.StatusReason is not null))
            {
                context.Report(claim.StatusOn is null ? "statusReason" : "statusOn", $"{context.Subject} is active and says since when or why it is not; set the status, or take these away.", claim.StatusReason);
            }
        })
    { OnlyWith = ["statusOn", "statusReason"], Reads = ["status"] };

    public static RecordRule<Claim> SupersededMarked { get; } = new(
        new(
            "CM4406", "superseded-is-marked", Warning,
            "A claim that another one supersedes is not active.",
            "An active claim counts as what its claimants say today.",
            "{ \"id\": \"c1\", … }, { \"id\": \"c2\", \"supersedes\": [\"c1\"], … }",
            "Set the status of the earlier claim to superseded."),
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Supersedes.Count; i++)
            {
                if (claim.Supersedes[i] != claim.Id && context.FindClaim(claim.Supersedes[i]) is { } earlier && earlier.Status == ClaimStatus.Active)
                {
                    context.ReportBeside($"supersedes/{i}", $"{context.Subject} supersedes {MessageText.Quoted(earlier.Id.Value)}, which is still active; set the status of that one to \"superseded\".", earlier.Id, earlier, "status");
                }
            }
        })
    { OnlyWith = ["supersedes"], NeedsDataset = true };

    public static RecordRule<Claim> IndependentSources { get; } = new(
        new(
            "CM4407", "copies-counted-once", Warning,
            "A claim does not cite a source and a copy of it as if they were two.",
            "The copy of a wire report is no independent corroboration.",
            "\"citations\": [{ \"source\": \"wire\" }, { \"source\": \"copy-of-wire\" }]",
            "Cite the original alone."),
        static (claim, context) =>
        {
            if (claim.Citations.Count < 2)
            {
                return;
            }

            var cited = new Dictionary<SourceId, SourceId>();
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                var source = claim.Citations[i].Source;
                var original = OriginalSources.Of(source, context.FindSource);
                if (!cited.TryAdd(original, source) && cited[original] is var other && other != source)
                {
                    context.Report($"citations/{i}/source", $"{context.Subject} cites {MessageText.Quoted(source.Value)} and {MessageText.Quoted(other.Value)}, of which one copies the other or both copy a third; cite the original alone.", source);
                }
            }
        })
    { OnlyWith = ["citations"], NeedsDataset = true };

    public static RecordRule<Claim> ViaOthers { get; } = new(
        new(
            "CM4408", "via-is-another", Warning,
            "A claim comes through somebody else than its claimant.",
            "Who only repeats himself relays nothing.",
            "\"claimants\": [\"lavrov\"], \"citations\": [{ \"source\": \"speech\", \"via\": [\"lavrov\"] }]",
            "Take the claimant out of \"via\"."),
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                var via = claim.Citations[i].Via;
                for (var k = 0; k < via.Count; k++)
                {
                    if (claim.Claimants.IndexOf(via[k]) >= 0)
                    {
                        context.Report($"citations/{i}/via/{k}", $"{context.Subject} came through {MessageText.Quoted(via[k].Value)}, who is its claimant; take the claimant out of \"via\".", via[k]);
                    }
                }
            }
        })
    { OnlyWith = ["claimants"] };

    private static IReadOnlyList<RecordRule> Attribution =>
    [
        Attributed, Cited, VerbatimQuoted, QuoteFound, StatusExplained, SupersededMarked, IndependentSources, ViaOthers,
    ];

    private static bool IsRelayedByNobody(ValueList<Citation> citations, RuleContext context) =>
        citations.All(citation => citation.Via.IsEmpty && context.FindSource(citation.Source) is { Authors.IsEmpty: true, Publisher: null });
}
