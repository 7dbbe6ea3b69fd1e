using ClaimDesk.Desk;
using ClaimDesk.Pages.Records;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Disputes;

/// <summary>Saves what a reviewer decides about a contradiction: the contradiction becomes a record if it is none yet.</summary>
public sealed class ReviewModel(DatasetEditor editor, TimeProvider time, IAntiforgery antiforgery) : PageModel
{
    /// <summary>Gets why the decision was not saved, and what to do.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>Gets the address of the page on which the contradiction is shown.</summary>
    public string ReturnTo { get; private set; } = "/contradictions";

    /// <summary>Gets the dataset.</summary>
    public DeskState State { get; private set; } = editor.Current;

    /// <summary>Gets the contradiction with what was entered; null if it is gone.</summary>
    internal IReadOnlyList<Dispute> Shown { get; private set; } = [];

    /// <summary>Gets the token of the forms.</summary>
    internal string? Token => antiforgery.GetAndStoreTokens(HttpContext).RequestToken;

    /// <summary>Shows all contradictions: there is nothing to save.</summary>
    public IActionResult OnGet() => Redirect("/contradictions");

    /// <summary>Saves a decision.</summary>
    public async Task<IActionResult> OnPostAsync(
        string id, string[] claims, string? version, string status, string? because, string? note, string? returnTo, CancellationToken cancellationToken)
    {
        ReturnTo = RecordAddress.Local(returnTo);
        var decision = new ReviewDecision(status, string.IsNullOrEmpty(because) ? null : because, string.IsNullOrWhiteSpace(note) ? null : note.Trim().ReplaceLineEndings("\n"));
        var key = new RecordKey("contradiction", id);
        var declared = State.Find(key) as Contradiction;
        if ((declared ?? Found(claims)) is not { } contradiction)
        {
            Problem = "The claims no longer contradict each other: somebody has changed one of them. Go back to see them as they are now.";
            return Page();
        }

        if (decision.Problem is { } problem)
        {
            Problem = problem;
            Shown = [new(contradiction with { Note = decision.Note }, declared is not null, contradiction.Explanation)];
            return Page();
        }

        switch (await SaveAsync(key, version, contradiction, decision, cancellationToken))
        {
            case EditResult.Saved saved:
                return Redirect(FlashMessage.Add(ReturnTo, saved.Entry));
            case EditResult.Unchanged:
                return Redirect(FlashMessage.AddUnchanged(ReturnTo));
            case EditResult.Conflict conflict:
                Problem = $"{conflict.ChangedBy ?? "Somebody"} has reviewed this contradiction meanwhile. This is their decision; decide again if you do not agree.";
                State = editor.Current;
                Shown = conflict.Current is Contradiction current ? [Dispute.Declared(current)] : [];
                return Page();
            case EditResult.Refused refused:
                Problem = string.Join(" ", refused.Diagnostics.Select(static diagnostic => diagnostic.Message).Prepend(refused.Reason));
                Shown = [new(contradiction, declared is not null, contradiction.Explanation)];
                return Page();
            default:
                throw new InvalidOperationException("The result of an edit has another type.");
        }
    }

    /// <summary>Saves the decision and, if the reviewer is no actor yet, the actor, as one entry of the history.</summary>
    private Task<EditResult> SaveAsync(RecordKey key, string? version, Contradiction contradiction, ReviewDecision decision, CancellationToken cancellationToken)
    {
        var user = this.EditorName();
        var known = Reviewers.Find(State, user);
        var reviewer = known ?? Reviewers.Create(State, user);
        var reviewed = decision.Apply(contradiction, reviewer.Id, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        var review = new DeskEdit(key, string.IsNullOrEmpty(version) ? null : version, reviewed, user);
        return known is not null
            ? editor.SaveAsync(review, cancellationToken)
            : editor.SaveAllAsync([new(RecordKey.Of(reviewer), null, reviewer, user), review], EntryKind.Edited, $"Reviewed {key}, and added its reviewer as {RecordKey.Of(reviewer)}", cancellationToken);
    }

    /// <summary>Finds the contradiction between claims again: what a form says about it is not trusted.</summary>
    private Contradiction? Found(string[] claims)
    {
        var ids = claims.Where(static claim => ClaimId.TryParse(claim, out _)).Select(ClaimId.Parse).ToHashSet();
        return ids.Count > 0 && State.Dataset.FindClaim(ids.First()) is { } first
            ? State.Contradictions.FindFor(first).Select(static found => found.Contradiction).FirstOrDefault(contradiction => ids.SetEquals(contradiction.Claims))
            : null;
    }
}
