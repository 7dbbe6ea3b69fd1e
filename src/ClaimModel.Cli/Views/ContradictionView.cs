using ClaimModel.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions on the screen: the claims side by side with their quotes, and below them the facts about the contradiction.</summary>
internal static class ContradictionView
{
    private const int MinColumnWidth = 30;

    public static void Write(IAnsiConsole screen, DatasetSelection selection, DatasetNames names, CancellationToken cancellation)
    {
        foreach (var contradiction in selection.Contradictions)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(screen, contradiction, names, Facts(contradiction, names));
        }
    }

    /// <summary>Writes a contradiction, with facts about it on a line below.</summary>
    public static void Write(IAnsiConsole screen, Contradiction contradiction, DatasetNames names, IEnumerable<string> facts)
    {
        var heading = names.Issue(contradiction);
        screen.Write(new Paragraph($"\n{heading}{(heading.Length > 0 ? " " : "")}", Styles.Bold).Append($"({ScreenText.Short(contradiction.Id.Value)})\n", Styles.Dim));
        var columns = ContradictionColumns.Of(contradiction, names);
        foreach (var part in columns.Columns.Chunk(Math.Max(2, screen.Profile.Width / MinColumnWidth)))
        {
            screen.Write(columns.ArePositions
                ? PositionTable.Of(part, contradiction, names, screen.Profile.Width)
                : SideBySide([.. part.Select(column => column[0])], contradiction, names, screen.Profile.Width));
        }

        screen.Write(new Padder(Remarks(contradiction, facts), new Padding(2, 0, 0, 0)));
    }

    /// <summary>Returns the width of one of several columns, without the border and the padding of each.</summary>
    public static int ColumnWidth(int width, int columns) => (width - 1) / columns - 3;

    private static Table SideBySide(ListedClaim[] claims, Contradiction contradiction, DatasetNames names, int width)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators();
        foreach (var claim in claims)
        {
            table.AddColumn(new TableColumn(Speakers(claim, names)).Width(ColumnWidth(width, claims.Length)));
        }

        table.AddRow(claims.Select(claim => Assertion(claim, contradiction)));
        if (claims.Any(claim => claim.Claim is { Citations.IsEmpty: false }))
        {
            table.AddRow(claims.Select(claim => Quotes(claim.Claim, names)));
        }

        return table;
    }

    public static Paragraph Speakers(ListedClaim listed, DatasetNames names)
    {
        if (listed.Claim is not { } claim)
        {
            return new Paragraph(DatasetNames.Missing(listed.Id.Value));
        }

        var speakers = new Paragraph(names.Claimants(claim), Styles.Bold);
        if (claim.OnBehalfOf is { } principal)
        {
            speakers.Append($"\nfor {names.Actor(principal)}");
        }

        return claim.AssertedOn is null ? speakers : speakers.Append($"\n{ScreenText.Short(claim.AssertedOn.ToString())}", Styles.Dim);
    }

    public static IRenderable Assertion(ListedClaim listed, Contradiction contradiction)
    {
        if (listed.Claim is not { } claim)
        {
            return Text.Empty;
        }

        var text = new Paragraph(ScreenText.Long(claim.Text), Styles.For(claim.Stance));
        if (claim.Stance != Stance.Asserts)
        {
            text.Append($" ({ScreenText.Short(claim.Stance.Word)})", Styles.Dim);
        }

        if (claim.Status != ClaimStatus.Active)
        {
            text.Append($" ({ScreenText.Short(claim.Status.Word)})", Styles.Bold);
        }

        return contradiction.Direction == listed.Id ? text.Append(" (the answer)", Styles.Dim) : text;
    }

    public static Paragraph Quotes(Claim? claim, DatasetNames names)
    {
        var text = new Paragraph();
        var start = "";
        foreach (var citation in claim?.Citations ?? default)
        {
            if (citation.Quote is { } quote)
            {
                text.Append($"{start}“{ScreenText.Long(quote.Exact)}”");
                start = "\n";
            }

            text.Append($"{start}— {ClaimTables.CitationText(citation, names)}", Styles.Dim);
            start = "\n";
        }

        return text;
    }

    /// <summary>Returns the facts about a contradiction that are shown on one line.</summary>
    public static string[] Facts(Contradiction contradiction, DatasetNames names) =>
    [
        ScreenText.Short(contradiction.Strength.Word),
        .. contradiction.Basis is { } basis ? [$"basis {ScreenText.Short(basis.Word)}"] : Array.Empty<string>(),
        ScreenText.Short(contradiction.Status.Word) + (contradiction.ApparentBecause is { } reason ? $" because {ScreenText.Short(reason.Word)}" : ""),
        .. contradiction.Detection?.By is { } finder ? [$"found by {names.Actor(finder)}"] : Array.Empty<string>(),
        .. contradiction.Detection?.Rule is { } rule ? [$"found by rule {ScreenText.Short(rule)}"] : Array.Empty<string>(),
        .. contradiction.ReviewedBy is { } reviewer ? [$"reviewed by {names.Actor(reviewer)}"] : Array.Empty<string>(),
    ];

    private static Paragraph Remarks(Contradiction contradiction, IEnumerable<string> facts)
    {
        var remarks = new Paragraph(string.Join(" · ", facts), Styles.Bold);
        if (contradiction.Explanation is not null)
        {
            remarks.Append($"\n{ScreenText.Long(contradiction.Explanation)}");
        }

        if (contradiction.Note is not null)
        {
            remarks.Append($"\nNote: {ScreenText.Long(contradiction.Note)}", Styles.Dim);
        }

        return remarks.Append("\n");
    }
}
