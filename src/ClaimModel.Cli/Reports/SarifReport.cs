using System.Text.Json;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>Problems as a SARIF 2.1.0 log, which code-scanning services and editors read.</summary>
internal sealed class SarifReport(ToolConsole console, IReadOnlyList<Rule> rules) : IProblemReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private readonly List<Diagnostic> _problems = [];
    private readonly Dictionary<string, int> _indexes = rules.Select((rule, index) => (rule.Code, index)).ToDictionary(StringComparer.Ordinal);

    public void Add(CheckedFile file, IReadOnlyList<Diagnostic> shown) => _problems.AddRange(shown);

    public void Finish(CheckTotals totals)
    {
        string[] remarks =
        [
            .. totals.NotRead,
            .. totals.Hidden > 0 ? [$"{Counted.Of(totals.Hidden, "more problem is", "more problems are")} left out; --max-problems sets how many are written."] : Array.Empty<string>(),
        ];
        console.Out.WriteLine(JsonText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteInvocation(json, totals, remarks);
            WriteResults(json);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }));
        if (totals.Hidden > 0)
        {
            console.Complain(remarks[^1]);
        }
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ClaimModel");
        json.WriteString("version", PackageVersion.Current);
        json.WriteString("semanticVersion", PackageVersion.Current);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", PascalCase(rule.Name));
        WriteMessage(json, "shortDescription", rule.Title);
        WriteMessage(json, "fullDescription", $"{rule.Title} {rule.Rationale}");
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Rationale}\nExample of a violation: {rule.Example}\n{rule.Fix}");
        json.WriteString("markdown", $"{rule.Rationale}\n\nExample of a violation:\n\n    {rule.Example.ReplaceLineEndings("\n    ")}\n\n{rule.Fix}");
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelFor(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckTotals totals, string[] remarks)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", totals.ExitCode is ExitCode.Valid or ExitCode.Problems);
        json.WriteNumber("exitCode", totals.ExitCode);
        if (remarks.Length > 0)
        {
            json.WriteStartArray("toolExecutionNotifications");
            for (var i = 0; i < remarks.Length; i++)
            {
                json.WriteStartObject();
                json.WriteString("level", i < totals.NotRead.Count ? "error" : "note");
                WriteMessage(json, "message", remarks[i]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteResults(Utf8JsonWriter json)
    {
        json.WriteStartArray("results");
        foreach (var problem in _problems)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", problem.Code);
            if (_indexes.TryGetValue(problem.Code, out var index))
            {
                json.WriteNumber("ruleIndex", index);
            }

            json.WriteString("level", LevelFor(problem.Severity));
            WriteMessage(json, "message", problem.Message);
            WriteLocation(json, problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteLocation(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (problem.File is not null)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", ArtifactUri.Of(problem.File, console.Folder));
            json.WriteEndObject();
            if (problem is { Line: { } line, Column: { } column })
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", line);
                json.WriteNumber("startColumn", column);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", problem.JsonPointer);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A rule's name as SARIF asks for it (SARIF2012): words without hyphens, each with a capital.</summary>
    private static string PascalCase(string name) =>
        string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string LevelFor(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "note" : severity.ToWord();
}
