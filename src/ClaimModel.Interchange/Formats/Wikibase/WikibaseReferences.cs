using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>Converts references to citations and sources. Not thread-safe.</summary>
internal sealed class WikibaseReferences(ImportContext context, WikibaseLabels labels, WikibaseValues values)
{
    /// <summary>Returns the citation of a reference; null, with a diagnostic, if nothing in it identifies a source.</summary>
    public Citation? CitationOf(JsonValue reference)
    {
        var snaks = WikibaseSnak.In(reference["snaks"]).ToList();
        if (AddressOf(snaks) is not { } address)
        {
            context.Report(ImportRules.Doubtful, "The reference names no source; it is not imported.", reference.Origin);
            return null;
        }

        var statedIn = Find(snaks, WikibaseProperties.StatedIn) ?? Find(snaks, WikibaseProperties.ImportedFrom);
        var title = Find(snaks, WikibaseProperties.Title)?.Text ?? (statedIn?.EntityId is { } item ? labels.Of(item) : null);
        var publishedOn = Find(snaks, WikibaseProperties.PublicationDate) is { } published ? WikibaseValues.DateOf(published) : null;
        var retrievedOn = Find(snaks, WikibaseProperties.Retrieved) is { } retrieved ? WikibaseValues.DateOf(retrieved) : null;
        var archivedUrl = Find(snaks, WikibaseProperties.ArchiveUrl)?.Text is { } archive && WebAddress.IsAbsolute(archive) ? archive : null;
        ValueList<ActorId> authors = [.. snaks.Where(static snak => snak.Property == WikibaseProperties.AuthorName).Select(static snak => snak.Text).OfType<string>().Select(name => context.AddActor(name, reference.Origin)).Distinct()];
        ValueList<Identifier> identifiers = statedIn?.EntityId is { } id ? [new() { Scheme = "wikidata", Value = id }] : [];
        var source = context.AddSource(address, reference.Origin, source => source with
        {
            Title = source.Title is { } known && known != address ? known : title ?? source.Title,
            PublishedOn = source.PublishedOn ?? publishedOn,
            RetrievedOn = Later(source.RetrievedOn, retrievedOn),
            ArchivedUrl = source.ArchivedUrl ?? archivedUrl,
            Authors = source.Authors.IsEmpty ? authors : source.Authors,
            Identifiers = source.Identifiers.IsEmpty ? identifiers : source.Identifiers,
        });
        var quotation = Find(snaks, WikibaseProperties.Quotation)?.Text;
        var locator = string.Join(", ", snaks.Where(static snak => snak.Property is WikibaseProperties.Pages or WikibaseProperties.Section).Select(static snak => snak.Text).OfType<string>());
        return new()
        {
            Source = source,
            Quote = quotation is null ? null : new() { Exact = quotation },
            Locator = locator.Length == 0 ? null : locator,
            Extensions = RestOf(snaks),
        };
    }

    private static WikibaseSnak? Find(List<WikibaseSnak> snaks, string property)
    {
        var index = snaks.FindIndex(snak => snak.Property == property);
        return index < 0 ? null : snaks[index];
    }

    /// <summary>Returns what identifies the source: its address, the item in which something is stated, or otherwise an identifier in a register; null if there is none.</summary>
    private string? AddressOf(List<WikibaseSnak> snaks)
    {
        var url = Find(snaks, WikibaseProperties.ReferenceUrl)?.Text ?? Find(snaks, WikibaseProperties.ImportUrl)?.Text;
        var item = Find(snaks, WikibaseProperties.StatedIn)?.EntityId ?? Find(snaks, WikibaseProperties.ImportedFrom)?.EntityId;
        return url
            ?? item
            ?? Find(snaks, WikibaseProperties.Title)?.Text
            ?? snaks.Where(snak => !IsCarried(snak.Property) && values.TextOf(snak) is not null).Select(static snak => (string?)snak.Property).FirstOrDefault();
    }

    /// <summary>Returns the content that citations and sources have no member for.</summary>
    private Extensions RestOf(List<WikibaseSnak> snaks)
    {
        var extensions = Extensions.Empty;
        foreach (var snak in snaks.Where(static snak => !IsCarried(snak.Property)))
        {
            if ((values.TextOf(snak) ?? snak.Json["snaktype"]?.String) is not { } text)
            {
                continue;
            }

            var member = CustomMember.NameOf(snak.Property);
            extensions = extensions[member] is null ? extensions.WithText(member, text) : extensions;
            context.NoteKept($"reference {snak.Property}", member, text, snak.Json.Origin);
        }

        return extensions;
    }

    private static bool IsCarried(string property) => property is WikibaseProperties.ReferenceUrl or WikibaseProperties.StatedIn or WikibaseProperties.Title
        or WikibaseProperties.PublicationDate or WikibaseProperties.Retrieved or WikibaseProperties.ArchiveUrl or WikibaseProperties.AuthorName
        or WikibaseProperties.Quotation or WikibaseProperties.Pages or WikibaseProperties.Section;

    private static PartialDate? Later(PartialDate? one, PartialDate? other) =>
        one is null || (other is not null && string.CompareOrdinal(other.ToString(), one.ToString()) > 0) ? other : one;
}
