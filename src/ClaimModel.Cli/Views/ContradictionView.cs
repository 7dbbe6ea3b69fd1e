using ClaimModel.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions: the claims side by side, quote against quote, and under them what is said of the contradiction.</summary>
internal static class ContradictionView
{
    private const int NarrowestColumn = 30;

    public static void Write(IAnsiConsole screen, DatasetSelection selection, DatasetNames names, CancellationToken cancellation)
    {
        foreach (var contradiction in selection.Contradictions)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(screen, contradiction, names, Facts(contradiction, names));
        }
    }

    /// <summary>Writes a contradiction, and under it what is said of it in a line.</summary>
    public static void Write(IAnsiConsole screen, Contradiction contradiction, DatasetNames names, IEnumerable<string> facts)
    {
        var heading = names.Issue(contradiction);
        screen.Write(new Paragraph($"\n{heading}{(heading.Length > 0 ? " " : "")}", Styles.Strong).Append($"({ScreenText.Short(contradiction.Id.Value)})\n", Styles.Aside));
        var columns = ContradictionColumns.Of(contradiction, names);
        foreach (var some in columns.Columns.Chunk(Math.Max(2, screen.Profile.Width / NarrowestColumn)))
        {
            screen.Write(columns.ArePositions
                ? SpeakerTable.Of(some, contradiction, names, screen.Profile.Width)
                : SideBySide([.. some.Select(column => column[0].Id)], contradiction, names, screen.Profile.Width));
        }

        screen.Write(new Padder(Remarks(contradiction, facts), new Padding(2, 0, 0, 0)));
    }

    private static Table SideBySide(ClaimId[] ids, Contradiction contradiction, DatasetNames names, int width)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators();
        var columnWidth = (width - 1) / ids.Length - 3; // a line and two blanks beside each
        var claims = ids.Select(id => (Id: id, Claim: names.Claim(id))).ToList();
        foreach (var (id, claim) in claims)
        {
            table.AddColumn(new TableColumn(Who(id, claim, names)).Width(columnWidth));
        }

        table.AddRow(claims.Select(pair => Assertion(pair.Id, pair.Claim, contradiction)));
        if (claims.Any(pair => pair.Claim is { Citations.IsEmpty: false }))
        {
            table.AddRow(claims.Select(pair => Quotes(pair.Claim, names)));
        }

        return table;
    }

    public static Paragraph Who(ClaimId id, Claim? claim, DatasetNames names)
    {
        if (claim is null)
        {
            return new Paragraph(DatasetNames.Missing(id.Value));
        }

        var who = new Paragraph(names.Claimants(claim), Styles.Strong);
        if (claim.OnBehalfOf is { } principal)
        {
            who.Append($"\nfor {names.Actor(principal)}");
        }

        return claim.AssertedOn is null ? who : who.Append($"\n{ScreenText.Short(claim.AssertedOn.ToString())}", Styles.Aside);
    }

    public static IRenderable Assertion(ClaimId id, Claim? claim, Contradiction contradiction)
    {
        if (claim is null)
        {
            return Text.Empty;
        }

        var text = new Paragraph(ScreenText.Running(claim.Text), Styles.For(claim.Stance));
        if (claim.Stance != Stance.Asserts)
        {
            text.Append($" ({ScreenText.Short(claim.Stance.Word)})", Styles.Aside);
        }

        if (claim.Status != ClaimStatus.Active)
        {
            text.Append($" ({ScreenText.Short(claim.Status.Word)})", Styles.Strong);
        }

        return contradiction.Direction == id ? text.Append(" (the answer)", Styles.Aside) : text;
    }

    public static Paragraph Quotes(Claim? claim, DatasetNames names)
    {
        var text = new Paragraph();
        var start = "";
        foreach (var citation in claim?.Citations ?? default)
        {
            if (citation.Quote is { } quote)
            {
                text.Append($"{start}“{ScreenText.Running(quote.Exact)}”");
                start = "\n";
            }

            text.Append($"{start}— {ClaimTables.CitationText(citation, names)}", Styles.Aside);
            start = "\n";
        }

        return text;
    }

    /// <summary>What is said of a contradiction in a line.</summary>
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
        var remarks = new Paragraph(string.Join(" · ", facts), Styles.Strong);
        if (contradiction.Explanation is not null)
        {
            remarks.Append($"\n{ScreenText.Running(contradiction.Explanation)}");
        }

        if (contradiction.Note is not null)
        {
            remarks.Append($"\nNote: {ScreenText.Running(contradiction.Note)}", Styles.Aside);
        }

        return remarks.Append("\n");
    }
}
