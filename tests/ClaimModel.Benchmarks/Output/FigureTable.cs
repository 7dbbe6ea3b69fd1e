using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Prints tables: with lines on a terminal, and as Markdown where the output goes to a file, so that it can be kept.</summary>
internal static class FigureTable
{
    private const int PlainWidth = 400;

    /// <param name="title">What stands above.</param>
    /// <param name="headers">The first is the name of the row, the others are figures.</param>
    /// <param name="rows">As many cells as there are headers.</param>
    public static void Print(string title, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = Console.IsOutputRedirected ? TableBorder.Markdown : TableBorder.Rounded };
        foreach (var (place, header) in headers.Index())
        {
            var column = new TableColumn(new Text(header));
            table.AddColumn(place == 0 ? column : column.RightAligned());
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(IRenderable (cell) => new Text(cell)));
        }

        Console.WriteLine();
        Console.WriteLine(title);
        if (Console.IsOutputRedirected)
        {
            PrintPlain(table);
        }
        else
        {
            AnsiConsole.Write(table);
        }
    }

    private static void PrintPlain(Table table)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = PlainWidth;
        console.Write(table);
        Console.WriteLine();
        Console.WriteLine(string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0)));
    }

    /// <summary>A number with a few digits that say something: 1,234 or 0.123.</summary>
    public static string Figure(double? number) => number switch
    {
        null => "–",
        >= 100 => number.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => number.Value.ToString("N1", CultureInfo.InvariantCulture),
        _ => number.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
