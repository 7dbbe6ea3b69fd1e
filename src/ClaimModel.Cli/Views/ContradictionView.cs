using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions on the screen: the claims side by side with their quotes, and below them the facts about the contradiction.</summary>
internal static class ContradictionView
{
    private const int MinColumnWidth = 30;

    /// <summary>Returns a page with contradictions, their number, and what was compared.</summary>
    public static string Page(ToolConsole console, int width, ListedContradictions list, CancellationToken cancellationToken) => Views.Page.Of(console, width, screen =>
    {
        Write(screen, list.Contradictions, list.Names, list.FactsOf, cancellationToken);
        screen.Write(new Paragraph($"\n{list.Summary}\n"));
        foreach (var note in list.SearchNotes)
        {
            screen.Write(new Paragraph($"{ScreenText.Long(note)}\n", Styles.Dim));
        }
    });

    /// <summary>Writes contradictions, each with facts about it on a line below.</summary>
    public static void Write(
        IAnsiConsole screen, IEnumerable<Contradiction> contradictions, DatasetNames names, Func<Contradiction, IEnumerable<string>> factsOf, CancellationToken cancellationToken)
    {
        foreach (var contradiction in contradictions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(screen, contradiction, names, factsOf(contradiction));
        }
    }

    private static void Write(IAnsiConsole screen, Contradiction contradiction, DatasetNames names, IEnumerable<string> facts)
    {
        var heading = names.Issue(contradiction);
        screen.Write(new Paragraph($"\n{heading}{(heading.Length > 0 ? " " : "")}", Styles.Bold).Append($"({ScreenText.Short(contradiction.Id.Value)})\n", Styles.Dim));
        var columns = ContradictionColumns.Of(contradiction, names);
        foreach (var part in columns.Columns.Chunk(Math.Max(2, screen.Profile.Width / MinColumnWidth)))
        {
            screen.Write(ContradictionTable.Of(columns with { Columns = part }, contradiction, names, screen.Profile.Width));
        }

        screen.Write(new Padder(Remarks(contradiction, facts), new Padding(2, 0, 0, 0)));
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
