using ClaimDesk.Desk;
using ClaimDesk.Forms.Html;
using ClaimModel.Validation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Records;

/// <summary>The dataset's own members: its title, description, language and license.</summary>
public sealed class DatasetModel(DatasetEditor editor) : PageModel
{
    /// <summary>Gets the dataset.</summary>
    public DeskState State { get; private set; } = editor.Current;

    /// <summary>Gets or sets the number of the entry of the history that saved the members just now; null if they were not saved.</summary>
    [BindProperty(SupportsGet = true, Name = "saved")]
    public long? SavedEntry { get; set; }

    /// <summary>Gets why the members were not saved; null if nothing failed.</summary>
    public string? Problem { get; private set; }

    /// <summary>Gets the message after saving; null if there is none.</summary>
    internal FlashMessage? Flash => FlashMessage.OfSaved(SavedEntry, "/dataset") ?? FlashMessage.OfQuery(Request);

    /// <summary>Gets the form.</summary>
    internal RecordForm Form { get; private set; } = null!; // each handler sets it

    /// <summary>Gets what the fields need to know about the dataset.</summary>
    internal FormContext Context => new() { Language = State.Dataset.Language?.ToString() };

    private static RecordType Type => RecordType.Of(RecordKey.Dataset.Type);

    /// <summary>Shows the form.</summary>
    public void OnGet() => Form = RecordForm.Of(State, State.Find(RecordKey.Dataset)!); // every dataset has its own members

    /// <summary>Saves the members.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Form = RecordForm.FromPosted(Type, Request.Form);
        var check = new Forms.FormCheck(Type, Form.Root);
        check.Run(static record => record.ValidateAlone());
        if (check.Record is not { } record)
        {
            Problem = "Correct the fields that are marked.";
            return Page();
        }

        switch (await editor.SaveAsync(new(RecordKey.Dataset, Form.Version, record, this.EditorName()), cancellationToken))
        {
            case EditResult.Saved saved:
                return Redirect(FlashMessage.Add("/dataset", saved.Entry));
            case EditResult.Unchanged:
                return Redirect(FlashMessage.AddUnchanged("/dataset"));
            case EditResult.Conflict conflict:
                State = editor.Current;
                Form = RecordForm.Of(State, State.Find(RecordKey.Dataset)!, Type.ToJson(record)); // every dataset has its own members
                Problem = $"{conflict.ChangedBy ?? "Somebody"} has changed the dataset meanwhile: its title is now “{State.Dataset.Title}”, and its description “{State.Dataset.Description}”. Your entries are below; save again to replace theirs.";
                return Page();
            case EditResult.Refused refused:
                Problem = refused.Reason;
                check.Add(refused.Diagnostics);
                return Page();
            default:
                throw new InvalidOperationException("The result of an edit has another type.");
        }
    }
}
