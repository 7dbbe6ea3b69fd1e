using System.Text.Encodings.Web;
using ClaimDesk.Desk;
using ClaimDesk.Forms;
using ClaimDesk.Forms.Html;
using ClaimDesk.Pages.Disputes;
using ClaimDesk.Security;

namespace ClaimDesk.Pages.Records;

/// <summary>Validates what is being typed: <c>POST /drafts/claim</c> with the fields of the form returns messages by field, and the contradictions of the claim.</summary>
internal static class DraftEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapPost("/drafts/{type}", static async (string type, HttpContext context, DatasetEditor editor, TimeProvider time) =>
    {
        if (RecordType.Listed.FirstOrDefault(listed => listed.Name == type) is not { } recordType)
        {
            return Results.NotFound();
        }

        return Results.Json(Answer(editor.Current, RecordForm.FromPosted(recordType, await context.Request.ReadFormAsync(context.RequestAborted)), time));
    }).RequireRateLimiting(DeskLimits.Typing);

    internal static DraftAnswer Answer(DeskState state, RecordForm form, TimeProvider time)
    {
        form.HasScript = true;
        var check = form.Check(state, time);
        Dictionary<string, IReadOnlyList<DraftMessage>> messages = [];
        Dictionary<string, string> meanings = [], names = [];
        var nameOf = RecordForm.NamesIn(state);
        foreach (var field in form.Root.SelfAndDescendants())
        {
            if (field.Messages.Count > 0)
            {
                messages[field.Name] = [.. field.Messages.Select(message => DraftMessage.Of(message, field))];
            }

            if (field.Definition.Kind is FieldKind.Date or FieldKind.Period && DateMeaning.Of(field.Text) is { Length: > 0 } meaning)
            {
                meanings[field.Name] = meaning;
            }

            if (field.Definition.Target is { } target && field.Definition.Kind == FieldKind.Reference && nameOf(target, field.Text.Trim()) is { } name)
            {
                names[field.Name] = name;
            }
        }

        return new(messages, meanings, names, check.Draft is { } draft && form.IsNew ? form.Type.IdOf(draft) : null, check.Draft is Claim claim ? Disputes(state, claim) : null);
    }

    private static string Disputes(DeskState state, Claim claim)
    {
        using var html = new StringWriter();
        new DisputeHtml(state, Dispute.OfClaim(state, claim)) { Draft = claim }.WriteTo(html, HtmlEncoder.Default);
        return html.ToString();
    }

    /// <summary>The answer to a draft.</summary>
    /// <param name="Messages">The messages by the name of the field; those about the whole record have an empty name.</param>
    /// <param name="Meanings">What dates mean, by field.</param>
    /// <param name="Names">The names of the records that are referred to, by field.</param>
    /// <param name="Id">The id that the record gets; null if it has one.</param>
    /// <param name="Disputes">The contradictions of a claim as HTML; null if there is no claim yet.</param>
    internal sealed record DraftAnswer(
        IReadOnlyDictionary<string, IReadOnlyList<DraftMessage>> Messages, IReadOnlyDictionary<string, string> Meanings, IReadOnlyDictionary<string, string> Names, string? Id, string? Disputes);

    /// <summary>A message for the script.</summary>
    /// <param name="Word">Error, Warning or Note.</param>
    /// <param name="Text">The message.</param>
    /// <param name="Code">The code of the rule; null if there is none.</param>
    /// <param name="Suggestions">The values that buttons set.</param>
    internal sealed record DraftMessage(string Word, string Text, string? Code, IReadOnlyList<string> Suggestions)
    {
        public static DraftMessage Of(FormMessage message, FormField field) =>
            new(message.Word, message.Text, message.Rule?.Code, MessageWriter.IsSingle(field) ? message.Choices : []);
    }
}
