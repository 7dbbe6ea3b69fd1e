using ClaimModel.Cli.Terminal;
using ClaimModel.Values;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimModel.Cli.Views;

/// <summary>The claims of a contradiction side by side. Below the heading of a claim are its text and its quotes; below that of a position, the first claims that take it.</summary>
internal static class ContradictionTable
{
    public static Table Of(ContradictionColumns columns, Contradiction contradiction, DatasetNames names, int width)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators();
        foreach (var column in columns.Columns)
        {
            var heading = columns.ArePositions ? Position(column, names) : Speakers(column[0], names);
            table.AddColumn(new TableColumn(heading).Width(ColumnWidth(width, columns.Columns.Count)));
        }

        foreach (var row in columns.Rows)
        {
            if (columns.ArePositions)
            {
                table.AddRow(row.Select(claim => Cell(claim, contradiction, names)));
                continue;
            }

            table.AddRow(row.Select(claim => Assertion(claim, contradiction, names)));
            if (row.Any(claim => claim?.Claim is { Citations.IsEmpty: false }))
            {
                table.AddRow(row.Select(claim => Quotes(claim?.Claim, names)));
            }
        }

        if (columns.OmissionNotes is { } notes)
        {
            table.AddRow(notes.Select(note => new Text(note, Styles.Dim)));
        }

        return table;
    }

    /// <summary>Returns the width of one of several columns, without the border and the padding of each.</summary>
    private static int ColumnWidth(int width, int columns) => (width - 1) / columns - 3;

    private static Paragraph Position(IReadOnlyList<ListedClaim> column, DatasetNames names) =>
        new Paragraph(ContradictionColumns.PositionOf(column[0], names), Styles.Bold).Append($"\n{MessageText.Count(column.Count, "claim")}", Styles.Dim);

    private static Rows Cell(ListedClaim? listed, Contradiction contradiction, DatasetNames names)
    {
        List<IRenderable> parts = listed is null ? [] : [Speakers(listed, names), Assertion(listed, contradiction, names)];
        if (listed?.Claim is { Citations.IsEmpty: false } claim)
        {
            parts.Add(Quotes(claim, names));
        }

        return new Rows(parts);
    }

    private static Paragraph Speakers(ListedClaim listed, DatasetNames names)
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

    private static IRenderable Assertion(ListedClaim? listed, Contradiction contradiction, DatasetNames names)
    {
        if (listed?.Claim is not { } claim)
        {
            return Text.Empty;
        }

        var text = new Paragraph(ScreenText.Long(claim.Text), Styles.For(claim.Stance));
        if (claim.Stance != Stance.Asserts && claim.Proposition is null)
        {
            text.Append($" ({ScreenText.Short(claim.Stance.Word)})", Styles.Dim);
        }

        if (claim.Status != ClaimStatus.Active)
        {
            text.Append($" ({ScreenText.Short(claim.Status.Word)})", Styles.Bold);
        }

        if (contradiction.Direction == listed.Id)
        {
            text.Append(" (the answer)", Styles.Dim);
        }

        if (names.Denial(claim) is { } denial)
        {
            text.Append($"\n{denial}", Styles.Dim);
        }

        foreach (var review in claim.Reviews)
        {
            text.Append($"\n{ReviewText.Of(review, names)}", Styles.Dim);
        }

        return text;
    }

    private static Paragraph Quotes(Claim? claim, DatasetNames names)
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
}
