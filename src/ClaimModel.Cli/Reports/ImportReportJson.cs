using ClaimModel.Interchange;

namespace ClaimModel.Cli.Reports;

/// <summary>The report of an import in JSON.</summary>
internal sealed record ImportReportJson(string Format, long Claims, long Records, long Errors, long Warnings, long InfoMessages, IEnumerable<ProblemJson> Problems, IEnumerable<ImportLossJson> Losses)
{
    public static ImportReportJson Of(ImportedFile imported, IEnumerable<Diagnostic> shown) => new(
        imported.Format.Name,
        imported.Records.Claims,
        imported.Records.Total,
        imported.CountOf(DiagnosticSeverity.Error),
        imported.CountOf(DiagnosticSeverity.Warning),
        imported.CountOf(DiagnosticSeverity.Info),
        shown.Select(ProblemJson.Of),
        imported.Losses.Select(ImportLossJson.Of));
}

/// <summary>Content without a member in the model, in JSON.</summary>
internal sealed record ImportLossJson(string Content, string? KeptAs, long Count, IEnumerable<ImportExampleJson> Examples)
{
    public static ImportLossJson Of(ImportLoss loss) => new(loss.Content, loss.KeptAs, loss.Count, loss.Examples.Select(static example => new ImportExampleJson(example.Value, example.Location.ToString())));
}

/// <summary>An example of such content.</summary>
internal sealed record ImportExampleJson(string Value, string Location);
