using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Graphiti;

/// <summary>Edges of temporal knowledge graphs as JSON Lines: who or what is related to whom or what, from when until when.</summary>
internal sealed class GraphitiFormat : IImportFormat, IExportFormat
{
    public string Name => "graphiti";

    public string Description => "edges of a temporal graph (JSON Lines)";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning)
    {
        var names = JsonBeginning.NamesOf(beginning);
        return (names.Contains("valid_at") || names.Contains("invalid_at")) && names.Any(static name => name is "fact" or "source_node_uuid" or "source_node" or "subject");
    }

    public void Import(ImportContext context)
    {
        var importer = new GraphitiImporter(context);
        foreach (var item in JsonItems.Read(context))
        {
            importer.Add(item);
        }

        importer.Complete();
    }

    public void Export(ExportContext context) => new GraphitiExporter(context).Run();
}
