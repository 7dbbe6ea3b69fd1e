using ClaimModel.Cli.Terminal;
using ClaimModel.Values;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimModel.Cli.Views;

/// <summary>A contradiction between many claims: a column for each position, with the first claims that take it.</summary>
internal static class PositionTable
{
    public static Table Of(IReadOnlyList<ListedClaim>[] columns, Contradiction contradiction, DatasetNames names, int width)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators();
        foreach (var column in columns)
        {
            var heading = new Paragraph(ContradictionColumns.PositionOf(column[0]), Styles.Bold).Append($"\n{MessageText.Count(column.Count, "claim")}", Styles.Dim);
            table.AddColumn(new TableColumn(heading).Width(ContradictionView.ColumnWidth(width, columns.Length)));
        }

        for (var row = 0; row < ContradictionColumns.MaxClaimsOfPosition && columns.Any(column => row < column.Count); row++)
        {
            table.AddRow(columns.Select(column => column.ElementAtOrDefault(row)).Select(claim => Cell(claim, contradiction, names)));
        }

        if (columns.Any(column => ContradictionColumns.OmissionNote(column).Length > 0))
        {
            table.AddRow(columns.Select(column => new Text(ContradictionColumns.OmissionNote(column), Styles.Dim)));
        }

        return table;
    }

    private static Rows Cell(ListedClaim? claim, Contradiction contradiction, DatasetNames names)
    {
        List<IRenderable> parts = claim is null ? [] : [ContradictionView.Speakers(claim, names), ContradictionView.Assertion(claim, contradiction)];
        if (claim?.Claim is { Citations.IsEmpty: false })
        {
            parts.Add(ContradictionView.Quotes(claim.Claim, names));
        }

        return new Rows(parts);
    }
}
