using System.Globalization;
using ClaimDesk.Desk;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.History;

/// <summary>Lists who changed what when, the newest edit first.</summary>
public sealed class IndexModel(DatasetEditor editor) : PageModel
{
    private const int PageSize = 50;
    private const int MaxPage = 1_000_000;

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "user")]
    public string? ByUser { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public HistoryPage Entries { get; private set; } = new([], 0);

    public bool IsFiltered => !string.IsNullOrEmpty(Id) || !string.IsNullOrEmpty(ByUser);

    public bool HasMore => (long)PageNumber * PageSize < Entries.Total;

    public string Summary => Entries.Total == 1
        ? "1 edit."
        : string.Create(CultureInfo.InvariantCulture, $"{Entries.Total:N0} edits; these are {((PageNumber - 1) * PageSize) + 1:N0} to {((PageNumber - 1) * PageSize) + Entries.Items.Count:N0}.");

    public void OnGet()
    {
        PageNumber = Math.Clamp(PageNumber, 1, MaxPage);
        var type = RecordType.TryFind(Type, out var found) ? found.Name : "claim";
        RecordKey? record = string.IsNullOrWhiteSpace(Id) ? null : new(type, Id.Trim());
        Entries = editor.History(new((PageNumber - 1) * PageSize, PageSize, record, string.IsNullOrWhiteSpace(ByUser) ? null : ByUser.Trim()));
    }

    public string AddressOfPage(int page) => Address(ByUser, page);

    public string AddressOfUser(string user) => Address(user, 1);

    private string Address(string? user, int page)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("type", Type), ("id", Id), ("user", user), ("p", page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        return "/history" + query;
    }
}
