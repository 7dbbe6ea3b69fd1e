using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages;

/// <summary>The page for all errors. It shows no details of the program.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    private int _code;

    public string TraceId => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    public string Heading => _code switch
    {
        400 => "The request could not be accepted",
        403 => "You may not do this",
        404 => "There is no such page",
        413 => "This is too large",
        429 => "Too many attempts",
        _ => "Something went wrong",
    };

    public string Advice => _code switch
    {
        400 => "The form is perhaps too old, because you have signed in or out since it was opened. Go back, load the page again, and send it once more.",
        403 => "Your account does not have the permission.",
        404 => "The record may have been deleted or renamed; the history shows it.",
        413 => "The form or file is larger than this ClaimDesk accepts. Nothing was saved.",
        429 => "Wait a minute, and try again.",
        _ => "Nothing was saved unless ClaimDesk said so. Go back and try again; your entries may still be in the form.",
    };

    public void OnGet(int? code) => Show(code);

    public void OnPost(int? code) => Show(code);

    private void Show(int? code)
    {
        _code = HttpContext.Response.StatusCode is >= 400 and var status ? status : code ?? 404;
        HttpContext.Response.StatusCode = _code is >= 400 and < 600 ? _code : 404;
    }
}
