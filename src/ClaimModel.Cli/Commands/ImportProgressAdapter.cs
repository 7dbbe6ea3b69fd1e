using ClaimModel.Interchange;
using ClaimModel.JsonLines;

namespace ClaimModel.Cli.Commands;

/// <summary>Shows the progress of an import as that of JSON Lines.</summary>
internal sealed class ImportProgressAdapter(IProgress<JsonLinesProgress> progress, long length) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => progress.Report(new JsonLinesProgress(value.Bytes, length, value.Records));
}
