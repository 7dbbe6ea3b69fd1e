using ClaimDesk.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Records;

/// <summary>What the pages of records have in common.</summary>
internal static class PageModelExtensions
{
    /// <summary>Returns the name of the signed-in user, which the history records.</summary>
    public static string EditorName(this PageModel page) => DeskAuthentication.NameOf(page.User);
}
