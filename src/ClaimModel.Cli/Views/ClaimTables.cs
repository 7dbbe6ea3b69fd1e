using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Claims by topic, a row each: who, for whom, stance and date, the text, and where it can be read.</summary>
internal static class ClaimTables
{
    private const int WidestWho = 24;
    private const int StanceWidth = 10;

    /// <summary>The blanks beside and between three columns.</summary>
    private const int Spacing = 10;

    public static void Write(IAnsiConsole screen, DatasetSelection selection, DatasetNames names, CancellationToken cancellation)
    {
        var byTopic = selection.Claims.SelectMany(claim => claim.Topics.Distinct().Select(topic => (topic, claim))).ToLookup(pair => pair.topic, pair => pair.claim);
        var topics = new TopicOutline(selection.Topics).Flat.Select(topic => topic.Id).ToList();
        var elsewhere = byTopic.Select(group => group.Key).Except(selection.Dataset.Topics.Select(topic => topic.Id));
        foreach (var topic in topics.Concat(elsewhere).Where(byTopic.Contains))
        {
            cancellation.ThrowIfCancellationRequested();
            Write(screen, names.Topic(topic), byTopic[topic], names);
        }

        if (selection.Claims.Where(claim => claim.Topics.IsEmpty).ToList() is { Count: > 0 } without)
        {
            Write(screen, "No topic", without, names);
        }
    }

    /// <summary>Where a claim can be read: source, place in it, and what kind of wording the citation gives.</summary>
    public static string CitationText(Citation citation, DatasetNames names)
    {
        var locator = citation.Locator is null ? "" : $", {ScreenText.Short(citation.Locator)}";
        var fidelity = citation.Fidelity == Fidelity.Unspecified ? "" : $", {ScreenText.Short(citation.Fidelity.Word)}";
        var via = citation.Via.IsEmpty ? "" : $", via {names.Actors(citation.Via)}";
        return $"{names.Source(citation.Source)}{locator}{fidelity}{via}";
    }

    private static void Write(IAnsiConsole screen, string topic, IEnumerable<Claim> claims, DatasetNames names)
    {
        var table = new Table().Border(TableBorder.Horizontal).ShowRowSeparators();
        var who = Math.Min(WidestWho, screen.Profile.Width / 4);
        table.Title = new TableTitle(Markup.Escape(topic), Styles.Strong);
        table.AddColumn(new TableColumn("Who").Width(who));
        table.AddColumn(new TableColumn("Stance").Width(StanceWidth));
        table.AddColumn(new TableColumn("Claim").Width(screen.Profile.Width - who - StanceWidth - Spacing));
        foreach (var claim in claims)
        {
            table.AddRow(Who(claim, names), StanceAndDate(claim), TextAndSources(claim, names));
        }

        screen.Write(table);
    }

    private static Paragraph Who(Claim claim, DatasetNames names)
    {
        var who = new Paragraph(names.Claimants(claim));
        return claim.OnBehalfOf is { } principal ? who.Append($"\nfor {names.Actor(principal)}", Styles.Aside) : who;
    }

    private static Paragraph StanceAndDate(Claim claim)
    {
        var stance = new Paragraph(ScreenText.Short(claim.Stance.Word), Styles.For(claim.Stance));
        return claim.AssertedOn is null ? stance : stance.Append($"\n{ScreenText.Short(claim.AssertedOn.ToString())}", Styles.Aside);
    }

    private static Paragraph TextAndSources(Claim claim, DatasetNames names)
    {
        var text = new Paragraph(ScreenText.Running(claim.Text));
        if (claim.Status != ClaimStatus.Active)
        {
            text.Append($" ({ScreenText.Short(claim.Status.Word)})", Styles.Strong);
        }

        foreach (var citation in claim.Citations)
        {
            text.Append($"\n— {CitationText(citation, names)}", Styles.Aside);
        }

        return text.Append($"\n({ScreenText.Short(claim.Id.Value)})", Styles.Aside);
    }
}
