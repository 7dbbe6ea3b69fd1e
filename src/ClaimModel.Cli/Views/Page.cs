using System.Globalization;
using System.Text;
using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Pages of tables and texts.</summary>
internal static class Page
{
    /// <summary>Returns what is written to a screen, without trailing spaces and consecutive blank lines.</summary>
    /// <param name="console">The console that the page is for.</param>
    /// <param name="width">The width in characters.</param>
    /// <param name="write">Writes the tables and texts to the screen.</param>
    public static string Of(ToolConsole console, int width, Action<IAnsiConsole> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(text),
        });
        screen.Profile.Width = width;
        screen.Profile.Capabilities.Unicode = true;
        write(screen);

        var page = new StringBuilder();
        var isAfterBlank = true;
        foreach (var line in text.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()))
        {
            page.Append(line.Length > 0 || !isAfterBlank ? $"{line}\n" : "");
            isAfterBlank = line.Length == 0;
        }

        return page.ToString();
    }
}
