using ClaimModel.Cli.Terminal;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimModel.Cli.Views;

/// <summary>A contradiction of many voices: a column for each position, and in it the first few who take it, quote against quote.</summary>
internal static class SpeakerTable
{
    public static Table Of(IReadOnlyList<(ClaimId Id, Claim? Claim)>[] columns, Contradiction contradiction, DatasetNames names, int width)
    {
        var table = new Table().Border(TableBorder.Square).ShowRowSeparators();
        var columnWidth = (width - 1) / columns.Length - 3; // a line and two blanks beside each
        foreach (var column in columns)
        {
            var heading = new Paragraph(ContradictionColumns.PositionOf(column[0].Claim), Styles.Strong).Append($"\n{Counted.Of(column.Count, "voice")}", Styles.Aside);
            table.AddColumn(new TableColumn(heading).Width(columnWidth));
        }

        for (var row = 0; row < ContradictionColumns.MostVoices && columns.Any(column => row < column.Count); row++)
        {
            var place = row;
            table.AddRow(columns.Select<IReadOnlyList<(ClaimId Id, Claim? Claim)>, IRenderable>(column => place < column.Count ? Voice(column[place], contradiction, names) : Text.Empty));
        }

        if (columns.Any(column => column.Count > ContradictionColumns.MostVoices))
        {
            table.AddRow(columns.Select(column => column.Count > ContradictionColumns.MostVoices
                ? new Text($"and {Counted.Of(column.Count - ContradictionColumns.MostVoices, "more voice")}", Styles.Aside)
                : Text.Empty));
        }

        return table;
    }

    private static Rows Voice((ClaimId Id, Claim? Claim) voice, Contradiction contradiction, DatasetNames names)
    {
        List<IRenderable> lines = [ContradictionView.Who(voice.Id, voice.Claim, names), ContradictionView.Assertion(voice.Id, voice.Claim, contradiction)];
        if (voice.Claim is { Citations.IsEmpty: false })
        {
            lines.Add(ContradictionView.Quotes(voice.Claim, names));
        }

        return new Rows(lines);
    }
}
