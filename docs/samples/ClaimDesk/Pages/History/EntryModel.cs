using ClaimDesk.Desk;
using ClaimDesk.Pages.Records;
using ClaimDesk.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.History;

/// <summary>Shows what an edit did to each record, and undoes it.</summary>
public sealed class EntryModel(DatasetEditor editor) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public HistoryEntry Entry { get; private set; } = null!; // set before the page is rendered

    public EditResult.Conflict? Conflict { get; private set; }

    public EditResult.Refused? Refused { get; private set; }

    public int PageCount => Math.Max(1, (Entry.Changes.Count + PageSize - 1) / PageSize);

    /// <summary>Gets the changes of this page: what was done to which record, and the differences.</summary>
    public IEnumerable<(string Verb, RecordKey Key, ValueList<MemberDifference> Differences)> Changes =>
        Entry.Changes.Skip((PageNumber - 1) * PageSize).Take(PageSize).Select(change => (
            change.Before is null ? "Added" : change.After is null ? "Deleted" : "Changed",
            change.Key,
            RecordComparison.Compare(change.Key, change.Before, change.After)));

    /// <summary>Gets the differences between the record now and as undoing would have made it.</summary>
    public ValueList<MemberDifference> ConflictDifferences =>
        Conflict is { Current: { } current, Yours: { } yours } ? RecordComparison.Compare(current, yours)
        : RecordComparison.Compare(Conflict!.Key, JsonOf(Conflict.Current), JsonOf(Conflict.Yours));

    public async Task<IActionResult> OnGetAsync(long number, CancellationToken cancellationToken)
    {
        if (await editor.ReadHistoryAsync(number, cancellationToken) is not { } entry)
        {
            return NotFound();
        }

        Entry = entry;
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(long number, CancellationToken cancellationToken)
    {
        switch (await editor.UndoAsync(number, DeskAuthentication.NameOf(User), cancellationToken))
        {
            case EditResult.Saved saved:
                return Redirect($"/history/{saved.Entry}");
            case EditResult.Unchanged:
                Refused = new("There is nothing to undo: the records are as they were before this edit.", [], []);
                break;
            case EditResult.Conflict conflict:
                Conflict = conflict;
                break;
            case EditResult.Refused refused:
                Refused = refused;
                break;
        }

        var result = await OnGetAsync(number, cancellationToken);
        Response.StatusCode = result is PageResult ? StatusCodes.Status409Conflict : StatusCodes.Status404NotFound;
        return result;
    }

    /// <summary>Returns the address of a record.</summary>
    public string AddressOf(RecordKey key) => key == RecordKey.Dataset ? "/" : RecordAddress.To(key.Type, key.Id);

    private static string? JsonOf(ExtensibleRecord? record) => record is null ? null : RecordType.Of(record).ToJson(record);
}
