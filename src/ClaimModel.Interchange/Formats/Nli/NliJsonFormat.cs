using System.Text.Json;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>Pairs of natural language inference as JSON Lines, or as a list in JSON.</summary>
internal sealed class NliJsonFormat : IImportFormat, IExportFormat
{
    public string Name => "nli";

    public string Description => "pairs of natural language inference (JSON Lines)";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning) => NliRecognition.IsPair(JsonBeginning.NamesOf(beginning));

    public void Import(ImportContext context)
    {
        var importer = new NliImporter(context);
        foreach (var value in JsonItems.Read(context))
        {
            if (value.IsObject)
            {
                importer.Add([.. value.Children.Select(static child => new NliField(child.Name!, child.Scalar, child, child.Origin))], value.Origin); // members have names
            }
            else
            {
                context.Report(ImportRules.Value, "An object with the sentences and the label of a pair is required.", value.Origin);
            }
        }

        importer.Complete();
    }

    public void Export(ExportContext context)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = ClaimJsonEncoder.Instance });
        foreach (var pair in NliExporter.Pairs(context))
        {
            json.WriteStartObject();
            foreach (var (name, value) in pair.Members)
            {
                if (name == "symmetric" && value is not null)
                {
                    json.WriteBoolean(name, true);
                }
                else if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }

            json.WriteEndObject();
            json.Flush();
            buffer.WriteByte((byte)'\n');
            context.Output.Write(buffer.GetBuffer(), 0, (int)buffer.Length);
            buffer.SetLength(0);
            json.Reset();
        }
    }
}
