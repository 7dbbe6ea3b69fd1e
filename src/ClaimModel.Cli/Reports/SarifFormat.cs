using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>Problems as a SARIF 2.1.0 log, for code-scanning services and editors.</summary>
/// <param name="folder">The folder that the paths of files are relative to.</param>
/// <param name="rules">The rules that are described in the log.</param>
internal sealed class SarifFormat(string folder, IReadOnlyList<Rule> rules)
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>What ends a line: the default of SARIF does not include carriage returns on their own.</summary>
    private static readonly string[] NewlineSequences = ["\r\n", "\n", "\r"];

    private readonly Dictionary<string, int> _indexes = rules.Select((rule, index) => (rule.Code, index)).ToDictionary(StringComparer.Ordinal);

    public string Json(IReadOnlyList<Diagnostic> problems, CheckTotals totals)
    {
        var driver = new SarifDriver("ClaimModel", PackageVersion.Current, PackageVersion.Current, rules.Select(RuleOf));
        var run = new SarifRun(new(driver), "utf16CodeUnits", NewlineSequences, [InvocationOf(totals)], problems.Select(ResultOf));
        return JsonText.Of(new(Schema, "2.1.0", [run]), ReportJsonContext.Default.SarifLog);
    }

    private static SarifRule RuleOf(Rule rule) => new(
        rule.Code,
        PascalCase(rule.Name),
        new(rule.Title),
        new($"{rule.Title} {rule.Rationale}"),
        new(
            $"{rule.Rationale}\nExample of a violation: {rule.Example}\n{rule.Fix}",
            $"{rule.Rationale}\n\nExample of a violation:\n\n    {rule.Example.ReplaceLineEndings("\n    ")}\n\n{rule.Fix}"),
        new(LevelOf(rule.Severity)));

    private static SarifInvocation InvocationOf(CheckTotals totals)
    {
        SarifNotification[] notifications =
        [
            .. totals.FileErrors.Select(message => new SarifNotification("error", new(message))),
            .. totals.OmissionNote is { } note ? [new SarifNotification("note", new(note))] : Array.Empty<SarifNotification>(),
        ];
        return new(totals.ExitCode is ExitCode.Valid or ExitCode.Problems, totals.ExitCode, notifications.Length > 0 ? notifications : null);
    }

    private SarifResult ResultOf(Diagnostic problem) => new(
        problem.Code,
        _indexes.TryGetValue(problem.Code, out var index) ? index : null,
        LevelOf(problem.Severity),
        new(problem.Message),
        [new(PhysicalLocationOf(problem), LogicalLocationsOf(problem))]);

    /// <summary>Returns the JSON Pointer, and the cell of a problem in a workbook.</summary>
    private static IReadOnlyList<SarifLogicalLocation> LogicalLocationsOf(Diagnostic problem) =>
        problem.Location is { Sheet: { } sheet, Cell: { } cell } ? [new(problem.JsonPointer), new($"{sheet}!{cell}")] : [new(problem.JsonPointer)];

    private SarifPhysicalLocation? PhysicalLocationOf(Diagnostic problem) => problem.File is null ? null : new(
        new(ArtifactUri.Of(problem.File, folder)),
        problem is { Line: { } line, Column: { } column } ? new(line, column) : null);

    /// <summary>Returns the name of a rule in the form that SARIF recommends (SARIF2012): words without hyphens, each capitalized.</summary>
    private static string PascalCase(string name) =>
        string.Concat(name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Info ? "note" : severity.ToWord();
}
