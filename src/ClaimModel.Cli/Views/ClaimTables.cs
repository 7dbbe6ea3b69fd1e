using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Tables of claims, one for each topic: claimants, stance and date, text and citations.</summary>
internal static class ClaimTables
{
    private const int MaxSpeakersWidth = 24;
    private const int StanceWidth = 10;

    /// <summary>The width of the padding of three columns.</summary>
    private const int Spacing = 10;

    public static void Write(IAnsiConsole screen, DatasetSelection selection, DatasetNames names, CancellationToken cancellationToken)
    {
        var byTopic = selection.Shown.Claims.SelectMany(claim => claim.Topics.Distinct().Select(topic => (topic, claim))).ToLookup(pair => pair.topic, pair => pair.claim);
        var topics = new TopicOutline(selection.Shown.Topics).Flat.Select(topic => topic.Id).ToList();
        var undeclared = byTopic.Select(group => group.Key).Except(selection.Dataset.Topics.Select(topic => topic.Id));
        foreach (var topic in topics.Concat(undeclared).Where(byTopic.Contains))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(screen, names.Topic(topic), byTopic[topic], names);
        }

        if (selection.Shown.Claims.Where(claim => claim.Topics.IsEmpty).ToList() is { Count: > 0 } without)
        {
            Write(screen, "No topic", without, names);
        }
    }

    /// <summary>Creates a table of three columns: the first one, the stance, and the claim, which takes the remaining width.</summary>
    public static Table Create(string header, int headerWidth, int width) => new Table().Border(TableBorder.Horizontal).ShowRowSeparators()
        .AddColumn(new TableColumn(header).Width(headerWidth))
        .AddColumn(new TableColumn("Stance").Width(StanceWidth))
        .AddColumn(new TableColumn("Claim").Width(width - headerWidth - StanceWidth - Spacing));

    /// <summary>Returns the source, the location in it, and the fidelity of a citation.</summary>
    public static string CitationText(Citation citation, DatasetNames names)
    {
        var locator = citation.Locator is null ? "" : $", {ScreenText.Short(citation.Locator)}";
        var fidelity = citation.Fidelity == Fidelity.Unspecified ? "" : $", {ScreenText.Short(citation.Fidelity.Word)}";
        var via = citation.Via.IsEmpty ? "" : $", via {names.Actors(citation.Via)}";
        return $"{names.Source(citation.Source)}{locator}{fidelity}{via}";
    }

    private static void Write(IAnsiConsole screen, string topic, IEnumerable<Claim> claims, DatasetNames names)
    {
        var table = Create("Who", Math.Min(MaxSpeakersWidth, screen.Profile.Width / 4), screen.Profile.Width);
        table.Title = new TableTitle(Markup.Escape(topic), Styles.Bold);
        foreach (var claim in claims)
        {
            table.AddRow(Speakers(claim, names), StanceAndDate(claim), TextAndSources(claim, names));
        }

        screen.Write(table);
    }

    private static Paragraph Speakers(Claim claim, DatasetNames names)
    {
        var speakers = new Paragraph(names.Claimants(claim));
        return claim.OnBehalfOf is { } principal ? speakers.Append($"\nfor {names.Actor(principal)}", Styles.Dim) : speakers;
    }

    private static Paragraph StanceAndDate(Claim claim)
    {
        var stance = new Paragraph(ScreenText.Short(claim.Stance.Word), Styles.For(claim.Stance));
        return claim.AssertedOn is null ? stance : stance.Append($"\n{ScreenText.Short(claim.AssertedOn.ToString())}", Styles.Dim);
    }

    private static Paragraph TextAndSources(Claim claim, DatasetNames names)
    {
        var text = new Paragraph(ScreenText.Long(claim.Text));
        if (claim.Status != ClaimStatus.Active)
        {
            text.Append($" ({ScreenText.Short(claim.Status.Word)})", Styles.Bold);
        }

        foreach (var citation in claim.Citations)
        {
            text.Append($"\n— {CitationText(citation, names)}", Styles.Dim);
        }

        return text.Append($"\n({ScreenText.Short(claim.Id.Value)})", Styles.Dim);
    }
}
