using System.Globalization;
using ClaimDesk.Desk;
using ClaimDesk.Forms;
using ClaimDesk.Pages.Records;
using ClaimDesk.Pages.Search;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Disputes;

/// <summary>All contradictions, found and declared, and the decisions of reviewers.</summary>
public sealed class ContradictionsModel(DatasetEditor editor) : PageModel
{
    private const int PageSize = 20;

    /// <summary>Gets the dataset.</summary>
    public DeskState State { get; } = editor.Current;

    /// <summary>Gets or sets the text that is searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Gets or sets the status that is shown; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>Gets or sets the strength that is shown; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Strength { get; set; }

    /// <summary>Gets or sets the number of the page, beginning with 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Gets the number of contradictions that match.</summary>
    public int Total { get; private set; }

    /// <summary>Gets the number of pages.</summary>
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Gets a value indicating whether there are no contradictions.</summary>
    public bool IsEmpty => DisputeList.Of(State).All.Count == 0;

    /// <summary>Gets the message after saving; null if there is none.</summary>
    internal FlashMessage? Flash => FlashMessage.OfSaved(long.TryParse(Request.Query["saved"], CultureInfo.InvariantCulture, out var entry) ? entry : null, FlashMessage.Without(Request.Path + Request.QueryString)) ?? FlashMessage.OfQuery(Request);

    /// <summary>Gets the contradictions of the page.</summary>
    internal IReadOnlyList<Dispute> Disputes { get; private set; } = [];

    internal static IEnumerable<string> Statuses => Words("status").Prepend(Dispute.FoundStatus);

    internal static IEnumerable<string> Strengths => Words("strength");

    /// <summary>Shows the list.</summary>
    public void OnGet()
    {
        var folded = FoldedText.Of(Q ?? "");
        var found = DisputeList.Of(State).All.Where(dispute => Matches(dispute, folded)).ToList();
        Total = found.Count;
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        Disputes = [.. found.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
    }

    /// <summary>Returns the address of another page of the list.</summary>
    public string AddressOf(int page)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("status", Status), ("strength", Strength) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        query.Add("p", page.ToString(CultureInfo.InvariantCulture));
        return "/contradictions" + query;
    }

    private static IEnumerable<string> Words(string member) => FormSchema.Of(typeof(Contradiction)).Find(member)!.Choices.Select(static choice => choice.Word);

    private bool Matches(Dispute dispute, string folded) =>
        (string.IsNullOrEmpty(Status) || dispute.Status == Status)
        && (string.IsNullOrEmpty(Strength) || dispute.Strength == Strength)
        && (folded.Length == 0 || SearchEntry.Of(dispute.Contradiction).Rank(folded) is not null
            || dispute.Contradiction.Claims.Any(id => State.Dataset.FindClaim(id) is { } claim && SearchEntry.Of(claim).Rank(folded) is not null));
}
