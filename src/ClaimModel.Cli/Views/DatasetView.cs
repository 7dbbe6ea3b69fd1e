using System.Globalization;
using ClaimModel.Cli.Terminal;
using ClaimModel.Json.Records;
using ClaimModel.JsonLines;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Shows a dataset: its actors, topics, sources and claims, and its contradictions side by side.</summary>
internal static class DatasetView
{
    private static readonly (RecordType Type, Action<IAnsiConsole, DatasetSelection, DatasetNames, CancellationToken> Write)[] Sections =
    [
        (RecordType.Actor, static (screen, selection, names, _) => screen.Write(RecordTables.Of(selection.Shown.Actors, names))),
        (RecordType.Topic, static (screen, selection, _, _) => TopicTrees.Write(screen, selection.Shown)),
        (RecordType.Source, static (screen, selection, names, _) => screen.Write(RecordTables.Of(selection.Shown.Sources, selection.Shown.Claims, names))),
        (RecordType.Claim, ClaimTables.Write),
        (RecordType.Contradiction, static (screen, selection, names, cancellationToken) =>
            ContradictionView.Write(screen, selection.Shown.Contradictions, names, contradiction => ContradictionView.Facts(contradiction, names), cancellationToken)),
    ];

    /// <summary>Gets the names of the sections.</summary>
    public static IEnumerable<string> SectionNames => Sections.Select(section => section.Type.ListName);

    /// <summary>Returns a page with the sections of a dataset.</summary>
    /// <param name="console">The console that the page is for.</param>
    /// <param name="width">The width in characters.</param>
    /// <param name="selection">The part of the dataset to show.</param>
    /// <param name="only">The name of the only section to show; null for all sections, after the metadata.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public static string Page(ToolConsole console, int width, DatasetSelection selection, string? only, CancellationToken cancellationToken) => Views.Page.Of(console, width, screen =>
    {
        var names = new DatasetNames(selection.Dataset);
        if (only is null)
        {
            WriteMetadata(screen, selection.Dataset);
        }

        foreach (var (type, write) in Sections.Where(section => only is null || section.Type.ListName == only))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = type.In(selection.Shown).Count();
            var title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(type.ListName);
            screen.Write(new Spectre.Console.Rule($"{title} ({count.ToString(CultureInfo.InvariantCulture)})").LeftJustified());
            if (count > 0)
            {
                write(screen, selection, names, cancellationToken);
            }

            screen.WriteLine();
        }
    });

    private static void WriteMetadata(IAnsiConsole screen, ClaimDataset dataset)
    {
        screen.Write(new Text(ScreenText.Short(dataset.Title ?? "Untitled dataset"), Styles.Bold));
        screen.WriteLine();
        if (dataset.Description is not null)
        {
            screen.Write(new Text(ScreenText.Long(dataset.Description)));
            screen.WriteLine();
        }

        string[] facts =
        [
            RecordCounts.Of(dataset).ToString(),
            .. dataset.Language is null ? Array.Empty<string>() : [$"language {ScreenText.Short(dataset.Language.ToString())}"],
            .. dataset.License is null ? Array.Empty<string>() : [$"license {ScreenText.Short(dataset.License)}"],
        ];
        screen.Write(new Text(string.Join("; ", facts), Styles.Dim));
        screen.WriteLine();
        screen.WriteLine();
    }
}
