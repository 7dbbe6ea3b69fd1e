using System.Text;
using ClaimModel.Analysis;
using ClaimModel.Cli.Terminal;
using ClaimModel.Values;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>The claims of an actor in chronological order, as a table, JSON and Markdown.</summary>
internal sealed class TimelineView(ClaimDataset dataset, Actor actor, Topic? topic, FinderResult? search, LanguageTag? language)
{
    private const int DateWidth = 10;

    private readonly DatasetNames _names = new(dataset, language);
    private readonly OpponentsText _opponents = new(new(dataset, language));
    private readonly ValueList<TimelineEntry> _entries = dataset.TimelineOf(actor.Id, topic?.Id);

    /// <summary>Gets sentences about the search for contradictions; empty if there was none.</summary>
    private IEnumerable<string> Notes => search is null ? [] : SearchSummary.Of(search);

    private string Heading => $"{_names.Actor(actor.Id)}{(topic is null ? "" : $" on {_names.Topic(topic.Id)}")}: {MessageText.Count(_entries.Count, "claim")}";

    public string Page(ToolConsole console, int width) => Views.Page.Of(console, width, screen =>
    {
        screen.Write(new Paragraph($"{Heading}\n", Styles.Bold));
        if (!_entries.IsEmpty)
        {
            screen.Write(Table(width));
        }

        screen.Write(new Paragraph(string.Concat(Notes.Select(note => $"{ScreenText.Long(note)}\n")), Styles.Dim));
    });

    private Table Table(int width)
    {
        var table = ClaimTables.Create("When", DateWidth, width);
        foreach (var entry in _entries)
        {
            table.AddRow(new Text(DateOf(entry)), new Text(StanceOf(entry), Styles.For(entry.Claim.Stance)), TextOf(entry));
        }

        return table;
    }

    public string Json() =>
        JsonText.Of(_entries.Select(entry => TimelineEntryJson.Of(entry, _names)), ViewJsonContext.Default.IEnumerableTimelineEntryJson);

    public string Markdown()
    {
        var text = new StringBuilder($"## {MarkdownText.Of(Heading)}\n");
        if (!_entries.IsEmpty)
        {
            AppendTable(text);
        }

        return text.Append(Notes.Any() ? "\n" : "").AppendJoin("", Notes.Select(note => $"- {MarkdownText.Of(note)}\n")).ToString();
    }

    private void AppendTable(StringBuilder text)
    {
        text.Append('\n').Append(MarkdownText.Row("When", "Stance", "Claim", "Where")).Append(MarkdownText.Rule(4));
        foreach (var entry in _entries)
        {
            text.Append(MarkdownText.Row(
                MarkdownText.Of(DateOf(entry)),
                MarkdownText.Of(StanceOf(entry)),
                string.Join("<br>", new[] { entry.Claim.Text }.Concat(Remarks(entry)).Select(MarkdownText.Of)),
                ContradictionMarkdown.Citations(entry.Claim, _names)));
        }
    }

    private Paragraph TextOf(TimelineEntry entry)
    {
        var text = new Paragraph(ScreenText.Long(entry.Claim.Text));
        foreach (var citation in entry.Claim.Citations)
        {
            text.Append(citation.Quote is { } quote ? $"\n“{ScreenText.Long(quote.Exact)}” " : "\n");
            text.Append($"— {ClaimTables.CitationText(citation, _names)}", Styles.Dim);
        }

        foreach (var remark in Remarks(entry))
        {
            text.Append($"\n{remark}", Styles.Dim);
        }

        return text;
    }

    /// <summary>Returns what the claim denies, who makes it if it is not the actor alone, what supersedes it, how others judge it, and which claims it is at odds with.</summary>
    private IEnumerable<string> Remarks(TimelineEntry entry)
    {
        if (_names.Denial(entry.Claim) is { } denial)
        {
            yield return denial;
        }

        if (entry.Claim.Claimants.Count != 1 || entry.Claim.Claimants[0] != actor.Id)
        {
            yield return $"said by {_names.Claimants(entry.Claim)}";
        }

        foreach (var later in entry.SupersededBy.AsEnumerable())
        {
            var date = _names.Claim(later)?.AssertedOn is { } assertedOn ? $" on {ScreenText.Short(assertedOn.ToString())}" : "";
            yield return $"superseded by {ScreenText.Short(later.Value)}{date}";
        }

        foreach (var review in entry.Claim.Reviews)
        {
            yield return ReviewText.Of(review, _names);
        }

        foreach (var remark in _opponents.Of(entry))
        {
            yield return remark;
        }
    }

    private static string DateOf(TimelineEntry entry) => entry.On is null ? "undated" : ScreenText.Short(entry.On.ToString());

    private static string StanceOf(TimelineEntry entry)
    {
        var stance = ScreenText.Short(entry.Claim.Stance.Word);
        var status = entry.Claim.Status == ClaimStatus.Active ? ClaimStatus.Superseded : entry.Claim.Status;
        return entry.IsCurrent ? stance : $"{stance}, {ScreenText.Short(status.Word)}";
    }
}
