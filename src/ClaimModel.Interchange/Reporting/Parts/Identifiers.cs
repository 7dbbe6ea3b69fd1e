using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>Identifiers of records in other collections, such as Wikidata.</summary>
internal static class Identifiers
{
    public static HtmlPart Of(IEnumerable<Identifier> identifiers) => HtmlParts.Join(identifiers.Select(Of));

    private static HtmlPart Of(Identifier identifier) => html =>
        html.Write($"<bdi>{identifier.Scheme}</bdi> {WebLinks.Link(identifier.Uri, part => part.Write($"<bdi>{identifier.Value}</bdi>"))}");
}
