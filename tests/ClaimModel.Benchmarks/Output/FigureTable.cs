using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ClaimModel.Benchmarks.Output;

/// <summary>Prints tables: with borders on a terminal, and as Markdown if the output is redirected.</summary>
internal static class FigureTable
{
    private const int PlainWidth = 400;

    /// <param name="title">The line above the table.</param>
    /// <param name="headers">The column headers; the first column has the names of the rows, the others have figures.</param>
    /// <param name="rows">The rows, with one cell per header.</param>
    public static void Print(string title, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = Console.IsOutputRedirected ? TableBorder.Markdown : TableBorder.Rounded };
        foreach (var (index, header) in headers.Index())
        {
            var column = new TableColumn(new Text(header));
            table.AddColumn(index == 0 ? column : column.RightAligned());
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

    /// <summary>Formats a number with about three significant digits, such as 1,234 or 0.12.</summary>
    public static string Figure(double? number) => number switch
    {
        null => "–",
        >= 100 => number.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => number.Value.ToString("N1", CultureInfo.InvariantCulture),
        _ => number.Value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
