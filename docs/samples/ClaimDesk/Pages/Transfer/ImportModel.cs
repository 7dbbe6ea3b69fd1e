using System.Globalization;
using ClaimDesk.Desk;
using ClaimDesk.Security;
using ClaimDesk.Transfer;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ClaimDesk.Pages.Transfer;

/// <summary>Shows what a file contains, and imports it as one edit.</summary>
[Upload]
[EnableRateLimiting(DeskLimits.Large)]
public sealed class ImportModel(DatasetEditor editor, PendingImports pending, DeskOptions options) : PageModel
{
    /// <summary>The most messages, new records and records that differ which the page lists.</summary>
    public const int MaxListed = 200;

    private static readonly TimeSpan MaxTime = TimeSpan.FromMinutes(1);

    [BindProperty(SupportsGet = true)]
    public string? Draft { get; set; }

    public ImportedFile? Imported { get; private set; }

    public ImportPlan? Plan { get; private set; }

    public string? Problem { get; private set; }

    public ValueList<Diagnostic> Errors { get; private set; } = [];

    public string MaxSize => string.Create(CultureInfo.InvariantCulture, $"{options.MaxUploadBytes / 1e6:0.#} MB");

    private string UserName => DeskAuthentication.NameOf(User);

    public void OnGet()
    {
        if (Draft is not null && !Find())
        {
            Problem = "The file is not kept any more. Choose it again.";
        }
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is null || file.Length == 0)
        {
            Problem = "Choose a file that is not empty.";
            return Page();
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(MaxTime);
        try
        {
            await using var content = file.OpenReadStream();
            return Redirect("/import?draft=" + pending.Add(UserName, await ImportedFile.ReadAsync(content, file.FileName, options.MaxUploadBytes, timeout.Token)));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Problem = "Reading the file takes too long. Import it in parts.";
            return Page();
        }
    }

    public async Task<IActionResult> OnPostApplyAsync(string[] take, CancellationToken cancellationToken)
    {
        if (!Find())
        {
            Problem = "The file is not kept any more. Choose it again.";
            return Page();
        }

        var edits = Plan!.ToEdits(Taken(take ?? []), UserName, out var errors);
        if (!errors.IsEmpty)
        {
            return Fail("Some records cannot be merged. Nothing is imported.", errors);
        }

        if (edits.Count == 0)
        {
            return Fail("There is nothing to import: no record is new, and no member was chosen.", []);
        }

        switch (await editor.SaveAllAsync(edits, EntryKind.Imported, $"Imported {Imported!.Name}", cancellationToken))
        {
            case EditResult.Saved saved:
                pending.Remove(Draft!);
                return Redirect($"/history/{saved.Entry}");
            case EditResult.Unchanged:
                return Fail("There is nothing to import: all records are already as they are in the file.", []);
            case EditResult.Conflict conflict:
                return Fail($"{conflict.ChangedBy ?? "Somebody"} has changed the {conflict.Key} just now. Look at the differences again.", []);
            case EditResult.Refused refused:
                return Fail(refused.Reason, refused.Diagnostics);
            default:
                throw new InvalidOperationException("The result of an edit has another type.");
        }
    }

    /// <summary>Returns where in the file a message belongs.</summary>
    public string PlaceOf(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var location = diagnostic.Location;
        return location.Cell is { } cell ? $"{location.Sheet}!{cell}:"
            : location.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line}, column {location.Column}:")
            : "";
    }

    /// <summary>Returns a record in a few words.</summary>
    public string Describe(ExtensibleRecord record)
    {
        var text = record switch
        {
            Actor actor => actor.Name,
            Topic topic => topic.Label,
            Source source => source.Title,
            Claim claim => claim.Text,
            Contradiction contradiction => contradiction.Explanation,
            _ => null,
        };
        return text is null ? RecordKey.Of(record).ToString() : $"{RecordKey.Of(record)}: {(text.Length > 200 ? text[..200] + "…" : text)}";
    }

    private bool Find()
    {
        Imported = pending.Find(Draft, UserName);
        Plan = Imported is null ? null : ImportPlan.Of(editor.Current, Imported.Dataset);
        return Imported is not null;
    }

    private PageResult Fail(string problem, ValueList<Diagnostic> errors)
    {
        (Problem, Errors) = (problem, errors);
        Plan = ImportPlan.Of(editor.Current, Imported!.Dataset);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Returns the members that were chosen: <c>3:text</c> is the text of the fourth record that differs.</summary>
    private ILookup<RecordKey, string> Taken(string[] take) => take
        .Select(choice => choice.Split(':', 2))
        .Where(choice => choice.Length == 2 && int.TryParse(choice[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Plan!.Different.Count)
        .ToLookup(choice => Plan!.Different[int.Parse(choice[0], CultureInfo.InvariantCulture)].Key, choice => choice[1]);
}
