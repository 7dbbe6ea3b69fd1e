using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Tables of claims, one for each topic that is the first of a claim: claimants, stance and date, text and citations.</summary>
internal static class ClaimTables
{
    private const int MaxSpeakersWidth = 24;
    private const int StanceWidth = 10;

    /// <summary>The width of the padding of three columns.</summary>
    private const int Spacing = 10;

    /// <summary>Writes the first claims, each once: under its first topic in the order of the trees of topics.</summary>
    public static void Write(IAnsiConsole screen, DatasetSelection selection, DatasetNames names, int limit, CancellationToken cancellationToken)
    {
        var order = new TopicOutline(selection.Shown.Topics).Flat.Select((topic, index) => (topic.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var byTopic = selection.Shown.Claims.Take(limit)
            .GroupBy(claim => claim.Topics.IsEmpty ? (TopicId?)null : claim.Topics.MinBy(OrderOf))
            .OrderBy(group => group.Key is { } topic ? OrderOf(topic) : int.MaxValue);
        foreach (var group in byTopic)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(screen, group.Key, group, names);
        }

        int OrderOf(TopicId topic) => order.GetValueOrDefault(topic, order.Count);
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

    private static void Write(IAnsiConsole screen, TopicId? topic, IEnumerable<Claim> claims, DatasetNames names)
    {
        var table = Create("Who", Math.Min(MaxSpeakersWidth, screen.Profile.Width / 4), screen.Profile.Width);
        table.Title = new TableTitle(Markup.Escape(topic is { } shown ? names.Topic(shown) : "No topic"), Styles.Bold);
        foreach (var claim in claims)
        {
            table.AddRow(Speakers(claim, names), StanceAndDate(claim), TextAndSources(claim, topic, names));
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

    private static Paragraph TextAndSources(Claim claim, TopicId? topic, DatasetNames names)
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

        foreach (var remark in Remarks(claim, topic, names))
        {
            text.Append($"\n{remark}", Styles.Dim);
        }

        return text.Append($"\n({ScreenText.Short(claim.Id.Value)})", Styles.Dim);
    }

    /// <summary>Returns what the claim denies, the scope of its proposition, its other topics, the claims that it supports, its identifiers, and its reviews in full.</summary>
    private static IEnumerable<string> Remarks(Claim claim, TopicId? topic, DatasetNames names) =>
    [
        .. names.Denial(claim) is { } denial ? [denial] : Array.Empty<string>(),
        .. claim is { Stance: var stance, Proposition: { Qualifiers.IsEmpty: false } proposition } && stance == Stance.Asserts ? [$"only for {names.Qualifiers(proposition)}"] : Array.Empty<string>(),
        .. claim.Topics.Where(other => other != topic).Distinct().Select(names.Topic).ToList() is { Count: > 0 } others ? [$"also about {string.Join(", ", others)}"] : Array.Empty<string>(),
        .. claim.Supports.Select(id => $"supports {(names.Claim(id) is { } supported ? $"“{ScreenText.Short(supported.Text)}” ({ScreenText.Short(id.Value)})" : DatasetNames.Missing(id.Value))}"),
        .. claim.Identifiers.Select(identifier => $"{ScreenText.Short(identifier.Scheme)} {ScreenText.Short(identifier.Value)}"),
        .. claim.Reviews.SelectMany(review => ReviewText.InFull(review, names)),
    ];
}
