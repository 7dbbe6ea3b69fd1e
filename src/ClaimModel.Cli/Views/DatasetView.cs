using System.Globalization;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Shows a dataset: its actors, topics, sources and claims, and its contradictions side by side.</summary>
internal sealed class DatasetView(ToolConsole console, int width)
{
    public void Write(DatasetSelection selection, DatasetSection? only, CancellationToken cancellation)
    {
        using var page = new Page(console, width);
        var screen = page.Screen;
        var names = new DatasetNames(selection.Dataset);
        if (only is null)
        {
            WriteMetadata(screen, selection.Dataset);
        }

        foreach (var section in only is null ? Enum.GetValues<DatasetSection>() : [only.Value])
        {
            cancellation.ThrowIfCancellationRequested();
            WriteSection(screen, section, selection, names, cancellation);
        }

        page.Print();
    }

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

    private static void WriteSection(IAnsiConsole screen, DatasetSection section, DatasetSelection selection, DatasetNames names, CancellationToken cancellation)
    {
        var count = section switch
        {
            DatasetSection.Actors => selection.Actors.Count,
            DatasetSection.Topics => selection.Topics.Count,
            DatasetSection.Sources => selection.Sources.Count,
            DatasetSection.Claims => selection.Claims.Count,
            _ => selection.Contradictions.Count,
        };
        screen.Write(new Spectre.Console.Rule($"{section} ({count.ToString(CultureInfo.InvariantCulture)})").LeftJustified());
        switch (section)
        {
            case DatasetSection.Actors when count > 0:
                screen.Write(RecordTables.Of(selection.Actors, names));
                break;
            case DatasetSection.Topics:
                TopicTrees.Write(screen, selection);
                break;
            case DatasetSection.Sources when count > 0:
                screen.Write(RecordTables.Of(selection.Sources, selection.Claims, names));
                break;
            case DatasetSection.Claims:
                ClaimTables.Write(screen, selection, names, cancellation);
                break;
            case DatasetSection.Contradictions:
                ContradictionView.Write(screen, selection, names, cancellation);
                break;
        }

        screen.WriteLine();
    }
}
