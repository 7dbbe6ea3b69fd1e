using ClaimModel.Json.Locations;
using ClaimModel.Json.Records;

namespace ClaimModel.Interchange.Translation;

/// <summary>Imports a dataset that was read from a file in another format.</summary>
internal static class TranslatedImport
{
    /// <summary>Passes the diagnostics and the records to an import.</summary>
    public static void Add(ReadResult read, ImportContext context)
    {
        foreach (var diagnostic in read.Diagnostics)
        {
            context.Report(diagnostic);
        }

        var document = read.Dataset.SourceDocument;
        context.Header = read.Dataset.WithoutRecords().AcceptLoss();
        foreach (var type in RecordType.Listed)
        {
            var index = 0;
            foreach (var record in type.In(read.Dataset))
            {
                context.Add(record, new Origin(document, context.FileLocation, $"/{type.ListName}/{index++}"));
            }
        }
    }

    private sealed class Origin(SourceDocument? document, DiagnosticLocation file, string pointer) : ImportOrigin
    {
        public override DiagnosticLocation Locate(string jsonPointer) => document is null ? file : document.ToLocation(document.Map.LocationOf(pointer + jsonPointer));
    }
}
