using System.Globalization;
using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>A page of tables and texts that is printed when it is complete.</summary>
internal sealed class Page : IDisposable
{
    private readonly ToolConsole _console;
    private readonly StringWriter _text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public Page(ToolConsole console, int width)
    {
        _console = console;
        Screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = console.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = console.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_text),
        });
        Screen.Profile.Width = width;
        Screen.Profile.Capabilities.Unicode = true;
    }

    public IAnsiConsole Screen { get; }

    /// <summary>Prints the page without trailing spaces and consecutive blank lines.</summary>
    public void Print()
    {
        var isAfterBlank = true;
        foreach (var line in _text.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()))
        {
            if (line.Length > 0 || !isAfterBlank)
            {
                _console.Out.WriteLine(line);
            }

            isAfterBlank = line.Length == 0;
        }
    }

    public void Dispose() => _text.Dispose();
}
