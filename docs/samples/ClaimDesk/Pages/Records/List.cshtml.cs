using ClaimDesk.Desk;
using ClaimDesk.Pages.Search;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimDesk.Pages.Records;

/// <summary>A list of records, with searching and paging.</summary>
public sealed class ListModel(DatasetEditor editor) : PageModel
{
    private const int PageSize = 50;

    /// <summary>Gets the dataset.</summary>
    public DeskState State { get; private set; } = editor.Current;

    /// <summary>Gets the type of the records.</summary>
    public RecordType Type { get; private set; } = RecordType.Listed[0];

    /// <summary>Gets or sets the text that is searched for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    /// <summary>Gets or sets the actor whose claims are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Actor { get; set; }

    /// <summary>Gets or sets the topic whose claims are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    /// <summary>Gets or sets the number of the page, beginning with 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    /// <summary>Gets the number of records that match.</summary>
    public int Total { get; private set; }

    /// <summary>Gets the number of pages.</summary>
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>Gets the title of the page.</summary>
    public string Title => char.ToUpperInvariant(Type.ListName[0]) + Type.ListName[1..];

    /// <summary>Gets a value indicating whether the dataset has no such records.</summary>
    public bool IsEmpty => Type.In(State.Dataset).Count == 0;

    /// <summary>Gets a value indicating whether only some records are shown.</summary>
    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrWhiteSpace(Actor) || !string.IsNullOrWhiteSpace(Topic);

    /// <summary>Gets what to do first, for an empty list.</summary>
    public string FirstStep => Type.Name switch
    {
        "actor" => "Add the people and organizations who make claims.",
        "topic" => "Add what the claims are about: a question, an event or a subject.",
        "source" => "Add the article, speech or interview in which the claims appear.",
        "claim" => "Enter a claim: who said what, when, and where it can be read. Speakers, topics and sources can be added on the way.",
        "predicate" => "Predicates define the relations in the structured form of claims. Only those that need more than a name must be added.",
        "unit" => "Add a unit only if quantities in it are to be compared with those in another unit.",
        _ => "",
    };

    /// <summary>Gets the message after deleting or undoing; null if there is none.</summary>
    internal FlashMessage? Flash => FlashMessage.OfQuery(Request);

    /// <summary>Gets the records of the page.</summary>
    internal IReadOnlyList<SearchEntry> Entries { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public void OnGet(string list)
    {
        Type = RecordListConstraint.TypeOf(list)!; // the route has checked it
        var found = SearchIndex.Of(State).Find(Type.Name, Q ?? "", Condition());
        Total = found.Count;
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        var first = (PageNumber - 1) * PageSize;
        Entries = [.. Enumerable.Range(first, Math.Min(PageSize, found.Count - first)).Select(index => found[index])];
    }

    /// <summary>Returns the address of another page of the list.</summary>
    public string AddressOf(int page)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in new[] { ("q", Q), ("actor", Actor), ("topic", Topic) })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                query.Add(name, value);
            }
        }

        query.Add("p", page.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return RecordAddress.Of(Type) + query;
    }

    /// <summary>Returns the name of a record; null if there is none.</summary>
    public string? NameOf(string type, string? id) => RecordForm.NamesIn(State)(type, id ?? "");

    internal IEnumerable<string> SpeakersOf(ExtensibleRecord record) =>
        record is Claim claim ? claim.Claimants.Select(actor => State.Dataset.FindActor(actor)?.Name ?? actor.Value) : [];

    internal static string DetailOf(ExtensibleRecord record) => record switch
    {
        Claim { AssertedOn: { } date } => $" · {date}",
        Source { PublishedOn: { } date } source => $" · {source.Kind} · {date}",
        Source source => $" · {source.Kind}",
        Actor actor => $" · {actor.Kind}",
        Topic topic => $" · {topic.Kind}",
        _ => "",
    };

    private Func<ExtensibleRecord, bool>? Condition()
    {
        if (Type.Name != "claim" || (string.IsNullOrWhiteSpace(Actor) && string.IsNullOrWhiteSpace(Topic)))
        {
            return null;
        }

        var byActor = ActorId.TryParse(Actor?.Trim(), out var actor) ? State.Dataset.ClaimsBy(actor).Select(static claim => claim.Id).ToHashSet() : null;
        var byTopic = TopicId.TryParse(Topic?.Trim(), out var topic) ? State.Dataset.ClaimsAboutTopic(topic).Select(static claim => claim.Id).ToHashSet() : null;
        return record => record is Claim claim && byActor?.Contains(claim.Id) != false && byTopic?.Contains(claim.Id) != false;
    }
}
