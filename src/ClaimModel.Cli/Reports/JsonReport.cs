using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>Problems as JSON, which is written when all of them are known.</summary>
/// <param name="console">The console.</param>
/// <param name="format">Returns the JSON of all problems.</param>
internal sealed class JsonReport(ToolConsole console, Func<IReadOnlyList<Diagnostic>, CheckTotals, string> format) : IProblemReport
{
    private readonly List<Diagnostic> _problems = [];

    public void Add(CheckedFile file, IReadOnlyList<Diagnostic> problems) => _problems.AddRange(problems);

    public void Finish(CheckTotals totals)
    {
        console.Out.Write(format(_problems, totals));
        if (totals.OmissionNote is { } note)
        {
            console.WriteError(note);
        }
    }
}
