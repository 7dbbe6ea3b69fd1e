using System.Text.Json;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>Problems as a JSON array of objects, all with the same members.</summary>
internal sealed class JsonReport(ToolConsole console) : IProblemReport
{
    private readonly List<Diagnostic> _problems = [];

    public void Add(CheckedFile file, IReadOnlyList<Diagnostic> shown) => _problems.AddRange(shown);

    public void Finish(CheckTotals totals)
    {
        console.Out.WriteLine(JsonText.Of(json =>
        {
            json.WriteStartArray();
            foreach (var problem in _problems)
            {
                Write(json, problem);
            }

            json.WriteEndArray();
        }));
        if (totals.Hidden > 0)
        {
            console.Complain($"{Counted.Of(totals.Hidden, "more problem is", "more problems are")} left out; --max-problems sets how many are written.");
        }
    }

    private static void Write(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteStartObject();
        json.WriteText("file", problem.File);
        json.WriteNumber("line", problem.Line);
        json.WriteNumber("column", problem.Column);
        json.WriteString("severity", problem.Severity.ToWord());
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
        json.WriteString("pointer", problem.JsonPointer);
        json.WriteText("id", problem.RecordId);
        json.WriteText("suggestion", problem.Suggestion);
        json.WriteEndObject();
    }
}
