using ClaimDesk.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace ClaimDesk.Pages;

/// <summary>The development sign-in.</summary>
[EnableRateLimiting(DeskLimits.SignIn)]
public sealed class SignInModel(SignInMode mode) : PageModel
{
    public string? Name { get; private set; }

    public string? ReturnUrl { get; private set; }

    public string? Error { get; private set; }

    public IActionResult OnGet(string? returnUrl)
    {
        ReturnUrl = returnUrl;
        return mode.IsDevelopment ? Page() : Challenge(new AuthenticationProperties { RedirectUri = Local(returnUrl) });
    }

    public async Task<IActionResult> OnPostAsync(string? name, string? returnUrl)
    {
        if (!mode.IsDevelopment)
        {
            return NotFound();
        }

        (Name, ReturnUrl) = (name, returnUrl);
        Error = UserName.FindFault(name);
        if (Error is not null || name is null)
        {
            return Page();
        }

        await HttpContext.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, DeskAuthentication.Identify(name));
        return LocalRedirect(Local(returnUrl));
    }

    /// <summary>Returns the address if it is one of this application, so that nobody is sent elsewhere after signing in.</summary>
    private string Local(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? returnUrl : "/";
}
