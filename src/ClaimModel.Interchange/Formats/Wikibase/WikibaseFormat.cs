using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>Entities of Wikibase, such as those of Wikidata, in JSON: from <c>Special:EntityData</c>, from <c>wbgetentities</c>, or lines of a dump.</summary>
internal sealed class WikibaseFormat : IImportFormat
{
    public string Name => "wikibase";

    public string Description => "entities of Wikibase (JSON)";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning)
    {
        var names = JsonBeginning.NamesOf(beginning);
        return names.Contains("entities") || (names.Contains("id") && names.Contains("labels") && names.Any(static name => name is "claims" or "statements" or "descriptions" or "aliases"));
    }

    public void Import(ImportContext context)
    {
        var importer = new WikibaseImporter(context);
        foreach (var value in JsonItems.Read(context))
        {
            importer.Add(value);
        }
    }
}
