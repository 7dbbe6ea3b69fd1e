using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>The text of a claim, and what it says.</summary>
internal static class ClaimTexts
{
    /// <summary>Returns that a claim no longer stands as it was made: "Withdrawn", "Superseded"; null if it does.</summary>
    public static string? StandingOf(ReportData data, Claim claim) =>
        claim.Status != ClaimStatus.Active ? ReportWords.Of(claim.Status) : data.SupersedersOf(claim.Id).Any() ? ReportWords.Of(ClaimStatus.Superseded) : null;

    /// <summary>Writes that a claim no longer stands as it was made, and why; nothing if it does.</summary>
    public static void WriteStatus(HtmlWriter html, ReportData data, Claim claim)
    {
        if (StandingOf(data, claim) is not { } standing)
        {
            return;
        }

        List<ClaimId> later = [.. data.SupersedersOf(claim.Id).Take(RecordLists.MaxListed)];
        html.Write($"""<p class="standing"><strong>{standing}</strong>""");
        if (claim.StatusOn is { } date)
        {
            html.Write($" {ReportDates.When(date)}");
        }

        if (later.Count > 0)
        {
            html.Write($" by {HtmlParts.List([.. later.Select(data.Link)])}");
        }

        if (claim.StatusReason is { } reason)
        {
            html.Write($": {HtmlParts.Inline(new(reason, data.Names.DefaultLanguage))}");
        }

        html.Write($"</p>\n");
    }

    /// <summary>Writes the text of a claim, translated if the options want another language, and then the original.</summary>
    /// <param name="html">The page.</param>
    /// <param name="data">The report.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="maxLength">The number of characters that are shown.</param>
    public static void WriteText(HtmlWriter html, ReportData data, Claim claim, int maxLength = int.MaxValue)
    {
        var original = data.Names.OriginalOf(claim);
        var text = data.Names.Of(claim);
        (original, text) = (original with { Value = ShortText.Of(original.Value, maxLength) }, text with { Value = ShortText.Of(text.Value, maxLength) });
        var isWithdrawn = claim.Status == ClaimStatus.Retracted || claim.Status == ClaimStatus.Misattributed;
        html.Write($"""<p class="claim-text{(isWithdrawn ? " withdrawn" : "")}" lang="{text.Language}" dir="auto">{text.Value}</p>""").Write($"\n");
        if (data.Names.TryTranslate(claim, out _))
        {
            html.Write($"""<p class="original"><span class="label">Original:</span> <bdi lang="{original.Language}">{original.Value}</bdi></p>""").Write($"\n");
        }
    }

    /// <summary>Writes when a claim was made and what kind of claim it is.</summary>
    public static void WriteKind(HtmlWriter html, ReportData data, Claim claim)
    {
        List<HtmlPart> parts =
        [
            claim.AssertedOn is not { } date ? HtmlParts.Text("Undated")
                : claim.Status == ClaimStatus.Misattributed ? part => part.Write($"Dated {ReportDates.Part(date)}") : part => part.Write($"Said {ReportDates.When(date)}"),
            HtmlParts.Text(ReportWords.Of(claim.Modality)),
        ];
        if (ReportWords.Of(claim.Certainty) is { } certainty)
        {
            parts.Add(HtmlParts.Text(certainty));
        }

        if (claim.ValidTime is { } time)
        {
            parts.Add(part => part.Write($"about the time {ReportDates.Part(time)}"));
        }

        if (claim.Stance != Stance.Asserts && claim.Proposition is { } proposition)
        {
            parts.Add(part => part.Write($"{ReportWords.Of(claim.Stance)}: {HtmlParts.Inline(new(data.Clauses.StatementOf(proposition), ""))}"));
        }
        else if (claim.Stance != Stance.Asserts)
        {
            parts.Add(HtmlParts.Text(ReportWords.Of(claim.Stance)));
        }

        html.Write($"""<p class="kind">{HtmlParts.Join(parts, " · ")}</p>""").Write($"\n");
    }
}
