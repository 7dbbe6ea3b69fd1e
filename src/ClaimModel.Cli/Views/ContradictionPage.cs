using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions on a page for people.</summary>
internal static class ContradictionPage
{
    public static void Write(ToolConsole console, int width, ListedContradictions shown, CancellationToken cancellation)
    {
        using var page = new Page(console, width);
        foreach (var contradiction in shown.Contradictions)
        {
            cancellation.ThrowIfCancellationRequested();
            ContradictionView.Write(page.Screen, contradiction, shown.Names, shown.FactsOf(contradiction));
        }

        page.Screen.Write(new Paragraph($"\n{shown.Summary}\n"));
        foreach (var incomparable in shown.Incomparable)
        {
            page.Screen.Write(new Paragraph($"{ScreenText.Running(incomparable.ToString())}\n", Styles.Aside));
        }

        page.Print();
    }
}
