using System.Text.Json.Nodes;
using ClaimDesk.Desk;
using ClaimDesk.Forms;
using ClaimDesk.Forms.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Records;

/// <summary>The essentials of a new record, which a picker shows in a dialog: the HTML of a form, and the id of the record after it is saved.</summary>
public sealed class DialogModel(DatasetEditor editor, TimeProvider time, SentForms sent) : PageModel
{
    /// <summary>Gets the dataset.</summary>
    public DeskState State { get; private set; } = editor.Current;

    /// <summary>Gets the type of the record.</summary>
    public RecordType Type { get; private set; } = RecordType.Listed[0];

    /// <summary>Gets a value indicating whether the record was not saved because of errors.</summary>
    public bool HasSaveFailed { get; private set; }

    /// <summary>Gets the key of the form.</summary>
    public string Key => HttpMethods.IsPost(Request.Method) && Request.Form[SentForms.KeyField].ToString() is { Length: > 0 } key ? key : SentForms.NewKey();

    /// <summary>Gets the form.</summary>
    internal RecordForm Form { get; private set; } = null!; // each handler sets it

    /// <summary>Gets what the fields need to know about the dataset.</summary>
    internal FormContext Context => new()
    {
        NameOf = RecordForm.NamesIn(State),
        IsNew = true,
        Language = State.Dataset.Language?.ToString(),
        Prefix = "n-",
        EssentialsOnly = true,
    };

    /// <summary>Returns the form, filled with what was typed into the picker.</summary>
    public void OnGet(string list, string? name)
    {
        Type = RecordListConstraint.TypeOf(list)!; // the route has checked it
        var members = FormSchema.Of(Type.ClrType).Members;
        var member = members.FirstOrDefault(static other => other.Name is "name" or "label" or "title" or "text") ?? members.First(static other => other.Name == "id");
        Form = RecordForm.New(Type, string.IsNullOrWhiteSpace(name) ? null : new JsonObject { [member.Name] = name.Trim() });
    }

    /// <summary>Saves the record and returns its id and name, or the form with messages.</summary>
    public async Task<IActionResult> OnPostAsync(string list, CancellationToken cancellationToken)
    {
        Type = RecordListConstraint.TypeOf(list)!; // the route has checked it
        Form = RecordForm.FromPosted(Type, Request.Form);
        return await sent.SaveOnceAsync(Request.Form, this.EditorName(), () => PostAsync(cancellationToken), cancellationToken);
    }

    private async Task<IActionResult> PostAsync(CancellationToken cancellationToken)
    {
        State = editor.Current;
        if (FormButtons.Apply(Form.Root, Request.Form) is not null)
        {
            return Page();
        }

        var check = Form.Check(State, time);
        if (check.Record is { } record)
        {
            switch (await editor.SaveAsync(new(RecordKey.Of(record), null, record, this.EditorName()), cancellationToken))
            {
                case EditResult.Saved:
                    return new JsonResult(new { id = Type.IdOf(record), name = Search.SearchEntry.Of(record).Name });
                case EditResult.Refused refused:
                    check.Add(refused.Diagnostics);
                    Form.Root.Messages.Add(new(DiagnosticSeverity.Error, refused.Reason));
                    break;
                default:
                    Form.Root.Messages.Add(new(DiagnosticSeverity.Error, $"Somebody has just added a {Type.Name} with this id. Choose another id, or cancel and choose that {Type.Name}."));
                    break;
            }
        }

        HasSaveFailed = true;
        return Page();
    }
}
