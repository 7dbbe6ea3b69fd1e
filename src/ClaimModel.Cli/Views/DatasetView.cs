using System.Globalization;
using ClaimModel.Cli.Terminal;
using ClaimModel.Json.Records;
using ClaimModel.Values;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Shows a dataset: its actors, topics, sources and claims, and its contradictions side by side.</summary>
internal static class DatasetView
{
    private static readonly (RecordType Type, Action<IAnsiConsole, DatasetSelection, DatasetNames, int, CancellationToken> Write)[] Sections =
    [
        (RecordType.Actor, static (screen, selection, names, limit, _) => screen.Write(RecordTables.Of([.. selection.Shown.Actors.Take(limit)], names))),
        (RecordType.Topic, static (screen, selection, names, limit, _) => TopicTrees.Write(screen, [.. selection.Shown.Topics.Take(limit)], selection.Shown.Claims, names)),
        (RecordType.Source, static (screen, selection, names, limit, _) =>
            screen.Write(RecordTables.Of([.. selection.Shown.Sources.Take(limit)], selection.Shown.Claims, names))),
        (RecordType.Claim, ClaimTables.Write),
        (RecordType.Contradiction, static (screen, selection, names, limit, cancellationToken) => ContradictionView.Write(
            screen, selection.Shown.Contradictions.Take(limit), names, contradiction => ContradictionView.Facts(contradiction, names), cancellationToken)),
    ];

    /// <summary>Gets the names of the sections.</summary>
    public static IEnumerable<string> SectionNames => Sections.Select(section => section.Type.ListName);

    /// <summary>Returns a page with the sections of a dataset.</summary>
    /// <param name="console">The console that the page is for.</param>
    /// <param name="width">The width in characters.</param>
    /// <param name="selection">The part of the dataset to show.</param>
    /// <param name="names">The names of the records.</param>
    /// <param name="limit">The maximum number of records of each section.</param>
    /// <param name="only">The name of the only section to show; null for all sections, after the metadata.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static string Page(ToolConsole console, int width, DatasetSelection selection, DatasetNames names, int limit, string? only, CancellationToken cancellationToken) => Views.Page.Of(console, width, screen =>
    {
        if (only is null)
        {
            WriteMetadata(screen, selection, names);
        }

        foreach (var (type, write) in Sections.Where(section => only is null || section.Type.ListName == only))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = type.In(selection.Shown).Count();
            var title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(type.ListName);
            screen.Write(new Spectre.Console.Rule($"{title} ({MessageText.Number(count)})").LeftJustified());
            if (count > 0)
            {
                write(screen, selection, names, limit, cancellationToken);
            }

            if (count > limit)
            {
                screen.Write(new Paragraph($"and {MessageText.Number(count - limit)} other {type.ListName}; --limit shows more, --actor and --topic show a part.\n", Styles.Dim));
            }

            screen.WriteLine();
        }
    });

    private static void WriteMetadata(IAnsiConsole screen, DatasetSelection selection, DatasetNames names)
    {
        screen.Write(new Paragraph($"{ScreenText.Short(selection.Dataset.Title ?? "Untitled dataset")}\n", Styles.Bold));
        if (selection.Dataset.Description is { } description)
        {
            screen.Write(new Paragraph($"{ScreenText.Long(description)}\n"));
        }

        foreach (var sentence in new DatasetOverview(selection, names).Sentences)
        {
            screen.Write(new Paragraph($"{sentence}\n", Styles.Dim));
        }

        screen.WriteLine();
    }
}
