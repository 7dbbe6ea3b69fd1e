using System.Text.Encodings.Web;
using ClaimDesk.Desk;
using ClaimDesk.Forms;
using ClaimDesk.Forms.Html;
using ClaimDesk.Pages.Records;
using Microsoft.AspNetCore.Html;

namespace ClaimDesk.Pages.Disputes;

/// <summary>Contradictions side by side: who says what, where and when, why that is a contradiction, and what a reviewer can decide.</summary>
/// <param name="state">The dataset.</param>
/// <param name="disputes">The contradictions.</param>
internal sealed class DisputeHtml(DeskState state, IReadOnlyList<Dispute> disputes) : IHtmlContent
{
    /// <summary>Gets the claim that is being edited, which the dataset may contain in another form or not at all; null if none is.</summary>
    public Claim? Draft { get; init; }

    /// <summary>Gets the token of the forms with which contradictions are reviewed; null if they cannot be reviewed here.</summary>
    public string? Token { get; init; }

    /// <summary>Gets the address to return to after a review.</summary>
    public string ReturnTo { get; init; } = "/contradictions";

    /// <summary>Gets a value indicating whether the contradictions are a list of their own, in which reviews are opened one by one.</summary>
    public bool IsList { get; init; }

    /// <summary>Gets a value indicating whether the forms contain a decision that was not saved.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>Gets the level of the headings.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer);
        foreach (var dispute in disputes)
        {
            Write(html, dispute);
        }
    }

    private void Write(HtmlWriter html, Dispute dispute)
    {
        var id = ElementId(dispute.Contradiction.Id.Value);
        html.Write($"""<article class="dispute {StrengthClass(dispute.Strength)}" id="{id}" aria-labelledby="{id}-title" data-dispute="{dispute.Contradiction.Id.Value}"><h{HeadingLevel} id="{id}-title"><span class="strength">{StrengthIcon(dispute.Strength)} {Words(dispute.Strength)}</span> <span class="status">{Words(dispute.Status)}</span>""");
        if (dispute.Contradiction.ApparentBecause is { } reason)
        {
            html.Write($""" <span class="status">because: {Words(reason.ToString())}</span>""");
        }

        html.Write($"</h{HeadingLevel}>");
        if (dispute.Reason is { } why)
        {
            html.Write($"""<p class="why" lang="{(dispute.IsReasonOfFinder ? "en" : state.Dataset.Language?.ToString() ?? "en")}" dir="{(dispute.IsReasonOfFinder ? "ltr" : "auto")}">{why}</p>""");
        }

        html.Write($"""<div class="sides">""");
        foreach (var claim in dispute.Contradiction.Claims)
        {
            WriteSide(html, claim);
        }

        html.Write($"</div>");
        WriteReview(html, dispute);
        html.Write($"</article>\n");
    }

    private void WriteSide(HtmlWriter html, ClaimId id)
    {
        var isDraft = Draft is not null && Draft.Id == id;
        if ((isDraft ? Draft : state.Dataset.FindClaim(id)) is not { } claim)
        {
            html.Write($"""<section class="side"><p>The claim “{id.Value}” is not in the dataset.</p></section>""");
            return;
        }

        html.Write($"""<section class="side"><p class="speaker">""");
        WriteSpeakers(html, claim);
        if (isDraft)
        {
            html.Write($""" <span class="tag">this claim</span>""");
        }

        html.Write($"</p>");
        var language = new HtmlAttribute("lang", (claim.Language ?? state.Dataset.Language)?.ToString());
        html.Write($"""<p class="claim-text"{language} dir="auto">""");
        if (isDraft)
        {
            html.Write($"{claim.Text}</p>");
        }
        else
        {
            html.Write($"""<a href="{RecordAddress.To("claim", id.Value)}">{claim.Text}</a></p>""");
        }

        foreach (var citation in claim.Citations)
        {
            WriteCitation(html, citation);
        }

        html.Write($"""<p class="facts">{claim.Stance.ToString()}{(claim.AssertedOn is { } date ? $" · {date}" : "")}{(claim.IsActive ? "" : $" · {claim.Status}")}</p></section>""");
    }

    private void WriteSpeakers(HtmlWriter html, Claim claim)
    {
        var separator = "";
        foreach (var claimant in claim.Claimants)
        {
            html.Write($"""{separator}<bdi>{state.Dataset.FindActor(claimant)?.Name ?? claimant.Value}</bdi>""");
            separator = ", ";
        }

        if (claim.Claimants.Count == 0)
        {
            html.Write($"""<em>Claimant not known</em>""");
        }

        if (claim.OnBehalfOf is { } side)
        {
            html.Write($""" <span class="muted">for <bdi>{state.Dataset.FindActor(side)?.Name ?? side.Value}</bdi></span>""");
        }
    }

    private void WriteCitation(HtmlWriter html, Citation citation)
    {
        var source = state.Dataset.FindSource(citation.Source);
        if (citation.Quote is { } quote)
        {
            html.Write($"""<blockquote{new HtmlAttribute("lang", source?.Language?.ToString())} dir="auto"><span class="muted">{quote.Prefix}</span><mark>{quote.Exact}</mark><span class="muted">{quote.Suffix}</span></blockquote>""");
        }

        html.Write($"""<p class="facts"><cite{new HtmlAttribute("lang", source?.Language?.ToString())} dir="auto">{source?.Title ?? citation.Source.Value}</cite>""");
        if (source?.PublishedOn is { } date)
        {
            html.Write($""", <span class="date">{date.ToString()}</span>""");
        }

        html.Write($"</p>");
    }

    private void WriteReview(HtmlWriter html, Dispute dispute)
    {
        var contradiction = dispute.Contradiction;
        if (contradiction.ReviewedBy is { } reviewer)
        {
            html.Write($"""<p class="facts">Reviewed by <bdi>{state.Dataset.FindActor(reviewer)?.Name ?? reviewer.Value}</bdi>{(contradiction.ReviewedOn is { } on ? $" on {on}" : "")}</p>""");
        }

        if (contradiction.Note is { } note)
        {
            html.Write($"""<p class="note" dir="auto">{note}</p>""");
        }

        if (Token is null)
        {
            html.Write($"""<p class="hint">Save the claim to confirm or dismiss this.</p>""");
            return;
        }

        var id = ElementId(contradiction.Id.Value);
        if (IsList)
        {
            html.Write($"""<details class="group"><summary>Review</summary>""");
        }

        html.Write($"""<form method="post" action="/contradictions/review" class="review"{HtmlAttribute.If(IsUnsaved, "data-unsaved", "1")}><input type="hidden" name="__RequestVerificationToken" value="{Token}"><input type="hidden" name="id" value="{contradiction.Id.Value}"><input type="hidden" name="returnTo" value="{ReturnTo}"><input type="hidden" name="version" value="{state.VersionOf(new("contradiction", contradiction.Id.Value))}">""");
        foreach (var claim in contradiction.Claims)
        {
            html.Write($"""<input type="hidden" name="claims" value="{claim.Value}">""");
        }

        html.Write($"""<div class="field"><label for="{id}-because">If it is only apparent: why</label><select id="{id}-because" name="because"><option value="">– choose –</option>""");
        foreach (var choice in FormSchema.Of(typeof(Contradiction)).Find("apparentBecause")!.Choices)
        {
            html.Write($"""<option value="{choice.Word}"{HtmlAttribute.If(contradiction.ApparentBecause?.ToString() == choice.Word, "selected")}>{Words(choice.Word)} – {choice.Description}</option>""");
        }

        html.Write($"""</select></div><div class="field"><label for="{id}-note">Note</label><textarea id="{id}-note" name="note" rows="2" dir="auto">{"\n" + contradiction.Note}</textarea></div><div class="buttons">""");
        foreach (var (status, label) in ReviewDecision.All)
        {
            html.Write($"""<button type="submit" name="status" value="{status}" aria-pressed="{(dispute.Status == status ? "true" : "false")}">{label}</button>""");
        }

        html.Write($"</div>");
        if (dispute.IsDeclared)
        {
            html.Write($"""<p><a href="{RecordAddress.To("contradiction", contradiction.Id.Value)}">Edit the contradiction</a></p>""");
        }

        html.Write($"</form>");
        if (IsList)
        {
            html.Write($"</details>");
        }
    }

    private static string ElementId(string id) => "d-" + string.Concat(id.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : $"-{(int)letter:x}"));

    private static string StrengthClass(string strength) => strength is "contradictory" or "contrary" or "tension" ? strength : "other";

    /// <summary>Returns a symbol, so that color is not the only sign of the strength.</summary>
    private static string StrengthIcon(string strength) => strength switch
    {
        "contradictory" => "⊥",
        "contrary" => "≠",
        "tension" => "~",
        _ => "?",
    };

    /// <summary>Returns a word such as <c>underReview</c> in words: "Under review".</summary>
    internal static string Words(string word) =>
        word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + string.Concat(word.Skip(1).Select(static letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
}
