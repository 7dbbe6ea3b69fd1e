using System.Text.Json.Nodes;
using ClaimDesk.Desk;
using ClaimDesk.Forms;
using ClaimDesk.Forms.Html;
using ClaimDesk.Pages.Disputes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Records;

/// <summary>The form of a record, new or existing: <c>/claims/new</c>, <c>/claims/lavrov-1</c>.</summary>
public sealed class EditModel(DatasetEditor editor, TimeProvider time, SentForms sent) : PageModel
{
    private const string NewId = "new", LikeField = "like";

    private IReadOnlyList<Dispute>? _disputes;

    /// <summary>Gets the dataset.</summary>
    public DeskState State { get; private set; } = editor.Current;

    /// <summary>Gets the type of the record.</summary>
    public RecordType Type { get; private set; } = RecordType.Listed[0];

    /// <summary>Gets the number of the entry of the history that saved the record just now; null if it was not saved.</summary>
    [BindProperty(SupportsGet = true, Name = "saved")]
    public long? SavedEntry { get; set; }

    /// <summary>Gets why the record could not be saved or deleted, apart from errors in fields; null if nothing failed.</summary>
    public string? Problem { get; private set; }

    /// <summary>Gets the records that refer to a record which was to be deleted.</summary>
    public IReadOnlyList<RecordKey> ReferredBy { get; private set; } = [];

    /// <summary>Gets a value indicating whether the record was not saved because of errors.</summary>
    public bool HasSaveFailed { get; private set; }

    /// <summary>Gets a value indicating whether the form contains something that is not saved, although nobody has typed in this page yet.</summary>
    public bool IsUnsaved => HttpMethods.IsPost(Request.Method);

    /// <summary>Gets the key of the form of a new record.</summary>
    public string Key => HttpMethods.IsPost(Request.Method) && Request.Form[SentForms.KeyField].ToString() is { Length: > 0 } key ? key : SentForms.NewKey();

    /// <summary>Gets the title of the page.</summary>
    public string Title => Form.IsNew ? $"New {Type.Name}" : $"{Form.Id} – {Type.ListName}";

    /// <summary>Gets the address of the page.</summary>
    public string Address => Form.Id is { } id ? RecordAddress.To(Type, id) : $"{RecordAddress.Of(Type)}/{NewId}";

    /// <summary>Gets the message after saving; null if there is none.</summary>
    internal FlashMessage? Flash => FlashMessage.OfSaved(SavedEntry, Address) ?? FlashMessage.OfQuery(Request);

    /// <summary>Gets the form.</summary>
    internal RecordForm Form { get; private set; } = null!; // each handler sets it

    /// <summary>Gets the two versions of the record if somebody else changed it meanwhile; null if nobody did.</summary>
    internal ConflictForm? Conflict { get; private set; }

    /// <summary>Gets the claim as it is in the form; null if it cannot be read, or if the record is no claim.</summary>
    internal Claim? Draft { get; private set; }

    /// <summary>Gets the contradictions of the claim.</summary>
    internal IReadOnlyList<Dispute> Disputes => _disputes ??= Draft is { } claim ? Dispute.OfClaim(State, claim) : [];

    /// <summary>Gets the errors with their fields.</summary>
    internal IEnumerable<(FormField Field, FormMessage Message)> Errors => Form.Root.SelfAndDescendants()
        .SelectMany(static shown => shown.Messages.Select(message => (shown, message))).Where(static error => error.message.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets the name of the field that gets the focus; null if none does.</summary>
    internal string? Focus { get; private set; }

    /// <summary>Gets what the fields need to know about the dataset.</summary>
    internal FormContext Context => new()
    {
        NameOf = RecordForm.NamesIn(State),
        IsNew = Form.IsNew,
        Language = Form.Root.Child("language")?.Text is { Length: > 0 } language ? language : State.Dataset.Language?.ToString(),
        Focus = Focus,
    };

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet(string list, string id)
    {
        Type = RecordListConstraint.TypeOf(list)!; // the route has checked it
        if (Open(list, id) is not { } form)
        {
            return NotFound();
        }

        Form = form;
        if (!Form.IsNew)
        {
            Draft = Form.Check(State, time).Draft as Claim;
        }

        Form.AddBlankRows();
        return Page();
    }

    /// <summary>Saves or deletes the record, or adds or removes a row.</summary>
    public async Task<IActionResult> OnPostAsync(string list, CancellationToken cancellationToken)
    {
        Type = RecordListConstraint.TypeOf(list)!; // the route has checked it
        Form = RecordForm.FromPosted(Type, Request.Form);
        return await sent.SaveOnceAsync(Request.Form, this.EditorName(), () => PostAsync(cancellationToken), cancellationToken);
    }

    private async Task<IActionResult> PostAsync(CancellationToken cancellationToken)
    {
        State = editor.Current;
        if (Request.Form.ContainsKey("~delete") && Form.Id is { } deleted)
        {
            return await SaveAsync(new(new(Type.Name, deleted), Form.Version, null, this.EditorName()), cancellationToken);
        }

        if (Request.Form[ConflictForm.MineField].ToString() is { Length: > 0 } mine)
        {
            return await ResolveAsync(ConflictForm.Parse(mine), cancellationToken);
        }

        Focus = FormButtons.Apply(Form.Root, Request.Form);
        var check = Form.Check(State, time);
        Draft = check.Draft as Claim;
        if (Focus is not null)
        {
            return Page();
        }

        if (check.Record is { } record)
        {
            return await SaveAsync(new(Form.Id is { } id ? new(Type.Name, id) : RecordKey.Of(record), Form.Version, record, this.EditorName()), cancellationToken);
        }

        HasSaveFailed = true;
        Form.AddBlankRows();
        return Page();
    }

    /// <summary>Returns the address of the form for another record like one.</summary>
    internal string Another(ExtensibleRecord record) => $"{RecordAddress.Of(Type)}/{NewId}?{LikeField}={Uri.EscapeDataString(Type.IdOf(record))}";

    private async Task<IActionResult> SaveAsync(DeskEdit edit, CancellationToken cancellationToken)
    {
        switch (await editor.SaveAsync(edit, cancellationToken))
        {
            case EditResult.Saved saved:
                return Redirect(edit.Record is null
                    ? $"{RecordAddress.Of(Type)}?deleted={saved.Entry}"
                    : FlashMessage.Add(Request.Form.ContainsKey("~another") ? Another(edit.Record) : RecordAddress.To(Type, Type.IdOf(edit.Record)), saved.Entry));
            case EditResult.Conflict { Yours: { } yours, Current: { } current } when yours.Equals(current) && Form.Id == Type.IdOf(current):
                return Redirect(RecordAddress.To(Type, Type.IdOf(current))); // the same form, sent twice
            case EditResult.Unchanged:
                return Redirect(edit.Record is null ? RecordAddress.Of(Type) : FlashMessage.AddUnchanged(RecordAddress.To(Type, Type.IdOf(edit.Record))));
            case EditResult.Conflict conflict:
                return ShowConflict(conflict);
            case EditResult.Refused refused:
                Problem = refused.Reason;
                ReferredBy = refused.ReferredBy;
                new FormCheck(Type, Form.Root).Add(refused.Diagnostics);
                Form.AddBlankRows();
                return Page();
            default:
                throw new InvalidOperationException("The result of an edit has another type.");
        }
    }

    /// <summary>Saves what was chosen in a conflict, or shows it in the form.</summary>
    private async Task<IActionResult> ResolveAsync(JsonObject mine, CancellationToken cancellationToken)
    {
        var key = new RecordKey(Type.Name, Form.Id ?? "");
        var seen = Form.Version;
        var current = State.Find(key);
        if (State.VersionOf(key) != seen)
        {
            var (yours, _) = Type.Read(mine.ToJsonString());
            return await SaveAsync(new(key, seen, yours ?? current, this.EditorName()), cancellationToken); // it has changed once more
        }

        var theirs = current is null ? null : ConflictForm.Parse(Type.ToJson(current));
        var merged = ConflictForm.Merge(theirs, mine, name => Request.Form[ConflictForm.ChoicePrefix + name] == ConflictForm.Mine);
        Form = RecordForm.Merged(Type, key.Id, seen, theirs, merged);
        var check = Form.Check(State, time);
        Draft = check.Draft as Claim;
        if (check.Record is { } record && Request.Form["~resolve"] == "save")
        {
            return await SaveAsync(new(key, seen, record, this.EditorName()), cancellationToken);
        }

        HasSaveFailed = check.HasErrors;
        Form.AddBlankRows();
        return Page();
    }

    private PageResult ShowConflict(EditResult.Conflict conflict)
    {
        State = editor.Current;
        if (Form.IsNew)
        {
            // Somebody took the id meanwhile: the form says so at its field.
            Form.ClearMessages();
            Form.Check(State, time);
            HasSaveFailed = true;
        }
        else if (conflict.Yours is null && conflict.Current is not null)
        {
            Problem = $"{conflict.ChangedBy ?? "Somebody"} has changed the {Type.Name} since you opened it, so it was not deleted. Open it again to see the changes.";
        }
        else
        {
            Conflict = ConflictForm.Of(conflict, Form.Base);
        }

        return Page();
    }

    private RecordForm? Open(string list, string id)
    {
        if (Request.Query.TryGetValue("id", out var queried))
        {
            id = queried.ToString();
        }
        else if (id == NewId)
        {
            return RecordForm.New(Type, Prefilled());
        }

        return (State.Find(new(Type.Name, id)) ?? State.Find(new(Type.Name, Uri.UnescapeDataString(id)))) is { } record ? RecordForm.Of(State, record) : null;
    }

    /// <summary>Returns what is known about a new record: who records it and when, and what the address says.</summary>
    private JsonObject Prefilled()
    {
        JsonObject content = [];
        if (Type.Name == "claim")
        {
            content["recordedOn"] = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            if (Reviewers.Find(State, this.EditorName()) is { } recorder)
            {
                content["recordedBy"] = recorder.Id.Value;
            }

            if (ClaimId.TryParse(Request.Query[LikeField], out var id) && State.Dataset.FindClaim(id) is { } like)
            {
                Carry(like, content);
            }

            if (Request.Query["source"].ToString() is { Length: > 0 } source)
            {
                content["citations"] = new JsonArray(new JsonObject { ["source"] = source });
            }
        }

        if (Request.Query["name"].ToString() is { Length: > 0 } name && FormSchema.Of(Type.ClrType).Members.FirstOrDefault(static member => member.Name is "name" or "label" or "title") is { } member)
        {
            content[member.Name] = name;
        }

        return content;
    }

    /// <summary>Carries over to a new claim what the claims of one article have in common: source, date and topics.</summary>
    private static void Carry(Claim like, JsonObject content)
    {
        if (like.Citations is [var citation, ..])
        {
            content["citations"] = new JsonArray(new JsonObject { ["source"] = citation.Source.Value });
        }

        if (like.AssertedOn is { } date)
        {
            content["assertedOn"] = date.ToString();
        }

        if (like.Topics.Count > 0)
        {
            content["topics"] = new JsonArray([.. like.Topics.Select(static topic => (JsonNode)topic.Value)]);
        }
    }
}
