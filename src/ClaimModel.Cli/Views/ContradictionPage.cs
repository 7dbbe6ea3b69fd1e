using ClaimModel.Cli.Terminal;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions as a page of tables.</summary>
internal static class ContradictionPage
{
    public static void Write(ToolConsole console, int width, ListedContradictions list, CancellationToken cancellation)
    {
        using var page = new Page(console, width);
        ContradictionView.Write(page.Screen, list.Contradictions, list.Names, list.FactsOf, cancellation);
        page.Screen.Write(new Paragraph($"\n{list.Summary}\n"));
        foreach (var incomparable in list.Incomparable)
        {
            page.Screen.Write(new Paragraph($"{ScreenText.Long(incomparable.ToString())}\n", Styles.Dim));
        }

        page.Print();
    }
}
