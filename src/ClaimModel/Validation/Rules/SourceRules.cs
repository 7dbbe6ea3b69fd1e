using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for sources, CM3xxx.</summary>
internal static class SourceRules
{
    public static RecordRule<Source> UniqueId { get; } = UniqueIdRule.For<Source>(
        "CM3001",
        "If two sources share an id, it is unclear where a claim can be read.",
        "\"sources\": [{ \"id\": \"times\", \"title\": \"Talks\" }, { \"id\": \"times\", \"title\": \"More talks\" }]",
        "Merge the two, or give one of them another id.",
        static source => source.Id);

    public static RecordRule<Source> Authors { get; } = ReferenceRule<ActorId>.In<Source>(
        "CM3101", "author-exists",
        "An author is an actor in the dataset.",
        "Without the author, readers cannot judge how reliable the source is.",
        "\"authors\": [\"depetri\"]",
        static (source, context) => context.CheckReferences(source.Authors, "authors", "author"));

    public static RecordRule<Source> Publisher { get; } = ReferenceRule<ActorId>.In<Source>(
        "CM3102", "publisher-exists",
        "A publisher is an actor in the dataset.",
        "Without the publisher, readers cannot judge how reliable the source is.",
        "\"publisher\": \"associated-pres\"",
        static (source, context) => context.CheckReference(source.Publisher, "publisher", "publisher"));

    public static RecordRule<Source> OriginalSource { get; } = ReferenceRule<SourceId>.In<Source>(
        "CM3103", "original-source-exists",
        "The original source of a copy is a source in the dataset.",
        "The original source distinguishes copies from independent reports.",
        "\"originalSource\": \"reuters-wire\"",
        static (source, context) => context.CheckReference(source.OriginalSource, "originalSource", "original source"));

    public static RecordRule<Source> OriginalCycle { get; } = new(
        "CM3104", "original-source-acyclic", Error,
        "The `originalSource` relation has no cycles.",
        "In a cycle, none of the sources would be the original.",
        "{ \"id\": \"wire\", \"originalSource\": \"wire\" }",
        "Remove one of the links.",
        static (source, context) =>
        {
            if (source.OriginalSource is not null && context.Cycle<Source>() is { } cycle)
            {
                context.Report("originalSource", $"{context.Subject} is a copy of itself: {cycle}. Remove one of the links.", source.OriginalSource);
            }
        })
    { NeedsDataset = true, References = static (source, hasher, references) => Cycle.AddReferences<SourceId>(source.OriginalSource is { } original ? [original] : [], hasher, references) };

    public static RecordRule<Source> RetrievedAfterPublished { get; } = new(
        "CM3201", "retrieved-after-published", Warning,
        "A source is retrieved no earlier than it was published.",
        "Either one of the dates is mistyped, or the source was changed and published again.",
        "\"publishedOn\": \"2017-04-13\", \"retrievedOn\": \"2017-04-12\"",
        "Correct the date.",
        static (source, context) =>
        {
            if (source.PublishedOn.IsSurelyAfter(source.RetrievedOn))
            {
                context.Report("retrievedOn", $"{context.Subject} was retrieved on {source.RetrievedOn}, before it was published on {source.PublishedOn}; correct the date.", source.RetrievedOn);
            }
        });

    public static RecordRule<Source> PublishedInFuture { get; } = new(
        "CM3202", "published-in-past", Warning,
        "The date on which a source was published is not in the future.",
        "A source that has not been published cannot be cited; the year is probably mistyped.",
        "\"publishedOn\": \"2107-04-13\"",
        "Correct the date.",
        static (source, context) => context.CheckNotInFuture(source.PublishedOn, "publishedOn", "is dated"));

    public static RecordRule<Source> RetrievedInFuture { get; } = new(
        "CM3203", "retrieved-in-past", Warning,
        "The date on which a source was retrieved is not in the future.",
        "The year is probably mistyped.",
        "\"retrievedOn\": \"2107-04-13\"",
        "Correct the date.",
        static (source, context) => context.CheckNotInFuture(source.RetrievedOn, "retrievedOn", "was retrieved on"));

    public static RecordRule<Source> ArchiveDiffers { get; } = new(
        "CM3301", "archive-url-differs", Warning,
        "The URL of the archived copy differs from the source's own URL.",
        "A page is not an archived copy of itself: if it is deleted, both are lost.",
        "\"url\": \"https://example.org/a\", \"archivedUrl\": \"https://example.org/a\"",
        "Specify the URL of a copy in a web archive, or omit it.",
        static (source, context) =>
        {
            if (source.ArchivedUrl is not null && source.ArchivedUrl == source.Url)
            {
                context.Report("archivedUrl", $"{context.Subject} has the same URL as its archived copy; specify the URL of a copy in a web archive, or omit it.", source.ArchivedUrl);
            }
        });

    public static RecordRule<Source> Findable { get; } = new(
        "CM3302", "source-findable", Warning,
        "A source has a title or a URL.",
        "A source with neither cannot be found again.",
        "{ \"id\": \"article\", \"kind\": \"article\" }",
        "Add the title or the URL.",
        static (source, context) =>
        {
            if (source.Title is null && source.Url is null && source.ArchivedUrl is null)
            {
                context.Report("title", $"{context.Subject} has neither a title nor a URL, so it cannot be found again; add one of them.");
            }
        })
    { Reads = ["title", "url", "archivedUrl"] };

    public static RecordRule<Source> UniqueUrl { get; } = new(
        "CM3303", "source-url-unique", Warning,
        "A URL belongs to one source.",
        "Two sources with the same URL are one source entered twice, and would be counted as two. http and https, \"www.\", a default port, a final slash, a fragment and tracking parameters do not make it another page.",
        "\"url\": \"https://example.org/a\" on two sources",
        "Merge the two.",
        static (source, context) =>
        {
            if (source.Url is { Length: <= TextRules.MaxUrlLength } url && context.EarlierWith<Source>(context.Hasher.Of(WebAddress.KeyOf(url))) is { Url: { } otherUrl } other && other.Id != source.Id)
            {
                var difference = url == otherUrl ? "" : $": they differ only in {DifferenceBetween(url, otherUrl)}";
                context.Report("url", $"{context.Subject} has the same URL as {MessageText.Quoted(other.Id.Value)}{difference}; merge the two.", url);
            }
        })
    { NeedsDataset = true, Keys = AddUrl };

    public static RecordRule<Source> UniqueIdentifier { get; } = new(
        "CM3304", "source-identifier-unique", Warning,
        "An external identifier belongs to one source.",
        "Two sources with the same identifier are one source entered twice, or one of the identifiers is wrong.",
        "\"identifiers\": [{ \"scheme\": \"doi\", \"value\": \"10.1000/182\" }] on two sources",
        "Merge the two, or correct the identifier.",
        static (source, context) => Identifiers.CheckUnique<Source>(source.Identifiers, context))
    { NeedsDataset = true, Keys = static (source, hasher, keys) => Identifiers.AddKeys(source.Identifiers, hasher, keys) };

    public static RecordRule<Source> IdentifierFormat { get; } = new(
        "CM3305", "source-identifier-form", Warning,
        "An external identifier has the form that its scheme requires.",
        "A mistyped identifier refers to another entity, or to none.",
        "\"identifiers\": [{ \"scheme\": \"doi\", \"value\": \"https://doi.org/10.1000/182\" }]",
        "Copy the identifier again from its registry.",
        static (source, context) => Identifiers.CheckFormat(source.Identifiers, context));

    public static IReadOnlyList<RecordRule> All { get; } =
    [
        UniqueId, Authors, Publisher, OriginalSource, OriginalCycle, RetrievedAfterPublished, PublishedInFuture, RetrievedInFuture, ArchiveDiffers, Findable, UniqueUrl, UniqueIdentifier, IdentifierFormat,
    ];

    private static void AddUrl(Source source, TextHasher hasher, List<TextHash> keys)
    {
        if (source.Url is { Length: <= TextRules.MaxUrlLength } url)
        {
            keys.Add(hasher.Of(WebAddress.KeyOf(url)));
        }
    }

    private static string DifferenceBetween(string url, string other) =>
        WebAddress.Of(url) is { } address && WebAddress.Of(other) is { } otherAddress ? string.Join(" and ", address.DifferencesFrom(otherAddress)) : "white space";
}
