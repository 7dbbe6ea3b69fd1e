using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages;

/// <summary>The page for all errors. It shows no details of the program.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    private int _code;

    public string TraceId => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    /// <summary>Gets the fields of a form that was not accepted, so that nothing that was entered is lost; empty if there are none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Posted { get; private set; } = [];

    /// <summary>Gets the address to which the form was sent.</summary>
    public string Address => HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } failed ? failed.OriginalPath + failed.OriginalQueryString : "/";

    /// <summary>Gets a value indicating whether the user has to sign in.</summary>
    public bool IsSignedOut => _code == 401;

    public string Heading => _code switch
    {
        401 => "You are signed out",
        400 => "The request could not be accepted",
        403 => "You may not do this",
        404 => "There is no such page",
        413 => "This is too large",
        429 => "Too many attempts",
        _ => "Something went wrong",
    };

    public string Advice => _code switch
    {
        401 when Posted.Count > 0 => "Nothing was saved, but what you entered is still here. Sign in in a new tab, come back to this one, and send the form again.",
        401 => "Nothing was saved. Sign in in a new tab, come back to this one, and load it again; the browser then offers to send the form again.",
        400 when Posted.Count > 0 => "The form is too old, because you have signed in since it was opened. What you entered is still here: send the form again.",
        400 => "The form is perhaps too old, because you have signed in or out since it was opened. Go back, load the page again, and send it once more.",
        403 => "Your account does not have the permission.",
        404 => "The record may have been deleted or renamed; the history shows it.",
        413 => "The form or file is larger than this ClaimDesk accepts. Nothing was saved.",
        429 => "Wait a minute, and try again.",
        _ => "Nothing was saved unless ClaimDesk said so. Go back and try again; your entries may still be in the form.",
    };

    public void OnGet(int? code) => Show(code);

    public async Task OnPostAsync(int? code)
    {
        Show(code);

        // Another site must not bring users to send its fields with a valid token.
        if (_code is 400 or 401 && Request.Headers["Sec-Fetch-Site"] == "same-origin" && Request.HasFormContentType)
        {
            Posted = await ReadAsync();
        }
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> ReadAsync()
    {
        try
        {
            var form = await Request.ReadFormAsync(HttpContext.RequestAborted);
            return form.Files.Count > 0 ? [] : [.. form.Where(static field => field.Key != "__RequestVerificationToken").SelectMany(static field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return []; // not a form, or too large
        }
    }

    private void Show(int? code)
    {
        _code = HttpContext.Response.StatusCode is >= 400 and var status ? status : code ?? 404;
        HttpContext.Response.StatusCode = _code is >= 400 and < 600 ? _code : 404;
    }
}
