using ClaimModel.Analysis.Explanations;
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

        if (columns.OtherColumnsNote is { } note)
        {
            screen.Write(new Paragraph($"{note}\n", Styles.Dim));
        }

        screen.Write(new Padder(Remarks(contradiction, facts), new Padding(2, 0, 0, 0)));
    }

    /// <summary>Returns the facts about a contradiction that are shown on one line.</summary>
    public static string[] Facts(Contradiction contradiction, DatasetNames names) =>
    [
        PlainWords.Of(contradiction.Strength, contradiction.Basis),
        PlainWords.Of(contradiction.Status, contradiction.ApparentBecause),
        .. DetectionText(contradiction.Detection, names) is { } detection ? [detection] : Array.Empty<string>(),
        .. contradiction.ReviewedBy is { } reviewer ? [$"reviewed by {names.Actor(reviewer)}"] : Array.Empty<string>(),
    ];

    /// <summary>Returns how a contradiction was found; null if a person entered it and is not known.</summary>
    private static string? DetectionText(Detection? detection, DatasetNames names) => detection switch
    {
        null => null,
        { Method: var method, By: var by } when method == DetectionMethod.Manual => by is { } person ? $"entered by {names.Actor(person)}" : null,
        { By: { } finder } => $"{PlainWords.Of(detection)} ({names.Actor(finder)})",
        _ => PlainWords.Of(detection),
    };

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
