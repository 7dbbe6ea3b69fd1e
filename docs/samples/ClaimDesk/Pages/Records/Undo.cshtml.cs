using ClaimDesk.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Records;

/// <summary>Undoes an edit that was saved just now.</summary>
public sealed class UndoModel(DatasetEditor editor) : PageModel
{
    /// <summary>Gets why the edit was not undone, and what to do.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>Gets the address of the page from which the edit was undone.</summary>
    public string ReturnTo { get; private set; } = "/";

    /// <summary>Shows the history: there is nothing to undo.</summary>
    public IActionResult OnGet() => Redirect("/history");

    /// <summary>Undoes an entry of the history.</summary>
    public async Task<IActionResult> OnPostAsync(long entry, string? returnTo, CancellationToken cancellationToken)
    {
        ReturnTo = RecordAddress.Local(returnTo);
        switch (await editor.UndoAsync(entry, this.EditorName(), cancellationToken))
        {
            case EditResult.Saved:
                // A record that was created is gone again: its list is shown.
                var isGone = RecordAddress.KeyOf(ReturnTo) is { } key && editor.Current.Find(key) is null;
                var address = isGone ? "/" + ReturnTo.Split('/')[1] : FlashMessage.Without(ReturnTo);
                return Redirect(address + (address.Contains('?', StringComparison.Ordinal) ? "&undone=1" : "?undone=1"));
            case EditResult.Unchanged:
                return Redirect(FlashMessage.AddUnchanged(ReturnTo));
            case EditResult.Conflict conflict:
                Problem = $"{conflict.ChangedBy ?? "Somebody"} has changed the {conflict.Key.Type} \"{conflict.Key.Id}\" since then. Look at its history, and decide there.";
                return Page();
            case EditResult.Refused refused:
                Problem = refused.Reason;
                return Page();
            default:
                throw new InvalidOperationException("The result of an edit has another type.");
        }
    }
}
