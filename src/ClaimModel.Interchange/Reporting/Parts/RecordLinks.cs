using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Links to the records of a report, with their names in them.</summary>
internal static class RecordLinks
{
    /// <summary>The number of characters of a claim that a link to it shows.</summary>
    private const int MaxLength = 160;

    /// <summary>Returns a link to an actor.</summary>
    public static HtmlPart Link(this ReportData data, ActorId id) => Link(data.Links.To(id), data.Names.Of(id), data.Whole.FindActor(id) is not null);

    /// <summary>Returns a link to a topic.</summary>
    public static HtmlPart Link(this ReportData data, TopicId id) => Link(data.Links.To(id), data.Names.Of(id), data.Whole.FindTopic(id) is not null);

    /// <summary>Returns a link to a source.</summary>
    public static HtmlPart Link(this ReportData data, SourceId id) => Link(data.Links.To(id), data.Names.Of(id), data.Whole.FindSource(id) is not null);

    /// <summary>Returns a link to a claim, with its id.</summary>
    public static HtmlPart Link(this ReportData data, ClaimId id) => Link(data.Links.To(id), new(id.Value, ""), data.Whole.FindClaim(id) is not null);

    /// <summary>Returns a link to a claim, with its speakers and the beginning of its text.</summary>
    /// <param name="data">The report.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="known">The actor whose claims are listed, who is not named again; null for none.</param>
    public static HtmlPart LinkWithText(this ReportData data, Claim claim, ActorId? known = null) => html =>
    {
        var text = data.Names.Of(claim);
        var isKnown = known is not null && claim.Claimants is [var only] && only == known;
        if (!isKnown)
        {
            html.Write($"{Speakers.Short(data, claim)}: ");
        }

        html.Write($"""<a href="{data.Links.To(claim.Id)}"><bdi lang="{text.Language}">{ShortText.Of(text.Value, MaxLength)}</bdi></a>""");
        if (claim.AssertedOn is { } date)
        {
            html.Write($""" <span class="muted">({ReportDates.Part(date)})</span>""");
        }

        if (isKnown && ClaimTexts.StandingOf(data, claim) is { } standing)
        {
            html.Write($""" <span class="muted">({standing.ToLowerInvariant()})</span>""");
        }
    };

    /// <summary>Returns a link to a contradiction, with its title.</summary>
    public static HtmlPart Link(this ReportData data, Contradiction contradiction) => html =>
        html.Write($"""<a href="{data.Links.To(contradiction.Id)}">{ContradictionTitle.Of(data, contradiction)}</a> <span class="muted">({ContradictionTitle.Kind(data, contradiction)})</span>""");

    private static HtmlPart Link(string? address, LocalText name, bool isInDataset) => html =>
    {
        if (address is not null)
        {
            html.Write($"""<a href="{address}"><bdi lang="{name.Language}">{name.Value}</bdi></a>""");
        }
        else
        {
            html.Write($"""<bdi lang="{name.Language}">{name.Value}</bdi> <span class="muted">({(isInDataset ? "not in this report" : "not in this dataset")})</span>""");
        }
    };
}
