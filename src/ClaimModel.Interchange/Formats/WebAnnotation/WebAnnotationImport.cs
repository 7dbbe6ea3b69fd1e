using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.WebAnnotation;

/// <summary>Annotations in the W3C Web Annotation Data Model, and those of the Hypothesis API and export.</summary>
internal sealed class WebAnnotationImport : IImportFormat
{
    public string Name => "webannotation";

    public string Description => "W3C Web Annotation, and exports of Hypothesis";

    public ValueList<string> Extensions => [".annotations.json", ".annotations.jsonld"];

    public bool Recognizes(ReadOnlySpan<byte> beginning) =>
        beginning.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..]
        && (beginning.IndexOf("www.w3.org/ns/anno.jsonld"u8) >= 0
            || beginning.IndexOf("\"TextQuoteSelector\""u8) >= 0
            || (beginning.IndexOf("\"acct:"u8) >= 0 && beginning.IndexOf("\"target\""u8) >= 0 && beginning.IndexOf("\"uri\""u8) >= 0));

    public void Import(ImportContext context)
    {
        if (JsonInput.Read(context) is { } root)
        {
            new WebAnnotationImporter(context).Import(root);
        }
    }
}
