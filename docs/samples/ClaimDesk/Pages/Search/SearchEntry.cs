using System.Runtime.CompilerServices;
using System.Text;
using ClaimDesk.Desk;

namespace ClaimDesk.Pages.Search;

/// <summary>A record as lists and pickers show it and search it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name, label, title or text.</param>
/// <param name="Language">The language of the name; null for that of the dataset.</param>
/// <param name="Names">What it is searched by: id, names in all languages, aliases and so on, each on a line, folded.</param>
internal sealed record SearchEntry(ExtensibleRecord Record, string Id, string Name, string? Language, string Names)
{
    /// <summary>Records are immutable and most of them survive an edit, so that each is folded only once.</summary>
    private static readonly ConditionalWeakTable<ExtensibleRecord, SearchEntry> Known = [];

    public static SearchEntry Of(ExtensibleRecord record) => Known.GetValue(record, Create);

    /// <summary>Returns how well the entry matches folded words: 0 for the best, or null if it does not.</summary>
    public int? Rank(string folded)
    {
        if (folded.Length == 0)
        {
            return 0;
        }

        var start = Names.IndexOf(folded, StringComparison.Ordinal);
        if (start >= 0)
        {
            return start == 0 || Names[start - 1] == '\n' ? 0 : Names[start - 1] is ' ' or '-' ? 1 : 2;
        }

        foreach (var word in folded.AsSpan().Split(' '))
        {
            if (!Names.AsSpan().Contains(folded.AsSpan()[word], StringComparison.Ordinal))
            {
                return null;
            }
        }

        return folded.Contains(' ', StringComparison.Ordinal) ? 3 : null;
    }

    private static SearchEntry Create(ExtensibleRecord record)
    {
        var (name, language, others) = Describe(record);
        var id = RecordType.Of(record).IdOf(record);
        var names = new StringBuilder();
        foreach (var text in others.Prepend(name).Prepend(id).OfType<string>())
        {
            names.Append(FoldedText.Of(text)).Append('\n');
        }

        return new(record, id, name ?? id, language, names.ToString());
    }

    private static (string? Name, string? Language, IEnumerable<string?> Others) Describe(ExtensibleRecord record) => record switch
    {
        Actor actor => (actor.Name, null, [.. actor.Names.Select(static name => name.Text), .. actor.Aliases, actor.Description]),
        Topic topic => (topic.Label, null, [.. topic.Labels.Select(static label => label.Text), .. topic.Aliases, topic.Description]),
        Source source => (source.Title ?? source.Url ?? source.Id.Value, source.Language?.ToString(), [source.Url, .. source.Authors.Select(static author => author.Value), source.Publisher?.Value]),
        Claim claim => (claim.Text, claim.Language?.ToString(),
        [
            .. claim.Translations.Select(static text => text.Text), .. claim.Claimants.Select(static actor => actor.Value), .. claim.Topics.Select(static topic => topic.Value),
            .. claim.Citations.SelectMany(static citation => new[] { citation.Source.Value, citation.Quote?.Exact }), .. claim.Tags,
        ]),
        Predicate predicate => (predicate.Description ?? predicate.Id, null, [.. predicate.EquivalentTo]),
        Unit unit => (unit.Description ?? unit.Id, null, [unit.Base]),
        Contradiction contradiction => (contradiction.Explanation ?? contradiction.Id.Value, null, [.. contradiction.Claims.Select(static claim => claim.Value), contradiction.Note, contradiction.Topic?.Value]),
        _ => (null, null, []),
    };
}
