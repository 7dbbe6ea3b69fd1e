using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>Problems as a JSON array of objects that all have the same members.</summary>
internal sealed class JsonReport(ToolConsole console) : IProblemReport
{
    private readonly List<Diagnostic> _problems = [];

    public void Add(CheckedFile file, IReadOnlyList<Diagnostic> problems) => _problems.AddRange(problems);

    public void Finish(CheckTotals totals)
    {
        console.Out.WriteLine(JsonText.Of(_problems.Select(ProblemJson.Of), ToolJsonContext.Default.IEnumerableProblemJson));
        if (totals.OmissionNote is { } note)
        {
            console.WriteError(note);
        }
    }
}
