using ClaimModel.Diagnostics;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Rules for sources: CM3xxx.</summary>
internal static class SourceRules
{
    public static RecordRule<Source> UniqueId { get; } = new(
        new(
            "CM3001", "source-id-unique", Error,
            "A source's id stands for one source.",
            "Of two sources with one id nobody can say where a claim can be read.",
            "\"sources\": [{ \"id\": \"times\", \"title\": \"Talks\" }, { \"id\": \"times\", \"title\": \"More talks\" }]",
            "Merge the two, or give one of them another id."),
        static (source, context) =>
        {
            if (context.EarlierWithId(source) is not null)
            {
                context.Report("id", $"{context.Subject} has the id of a source before it; merge the two, or give one of them another id.", source.Id);
            }
        })
    { NeedsDataset = true, OnlyOfRepeated = true };

    public static RecordRule<Source> Authors { get; } = new(
        new(
            "CM3101", "author-exists", Error,
            "An author is an actor of the dataset.",
            "Who reported a claim matters as much as who made it.",
            "\"authors\": [\"depetri\"]",
            "Correct the id, or add the actor."),
        static (source, context) =>
        {
            for (var i = 0; i < source.Authors.Count; i++)
            {
                if (!context.Has(source.Authors[i]))
                {
                    context.ReportMissing($"authors/{i}", source.Authors[i], "author");
                }
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Source> Publisher { get; } = new(
        new(
            "CM3102", "publisher-exists", Error,
            "A publisher is an actor of the dataset.",
            "Who published a source is part of where a claim was said.",
            "\"publisher\": \"associated-pres\"",
            "Correct the id, or add the actor."),
        static (source, context) =>
        {
            if (source.Publisher is { } publisher && !context.Has(publisher))
            {
                context.ReportMissing("publisher", publisher, "publisher");
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Source> OriginalSource { get; } = new(
        new(
            "CM3103", "original-source-exists", Error,
            "The source that another one copies is a source of the dataset.",
            "Copies are told from independent reports by their original.",
            "\"originalSource\": \"reuters-wire\"",
            "Correct the id, or add the source."),
        static (source, context) =>
        {
            if (source.OriginalSource is { } original && !context.Has(original))
            {
                context.ReportMissing("originalSource", original, "original source");
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Source> OriginalCycle { get; } = new(
        new(
            "CM3104", "original-without-circle", Error,
            "No source is a copy of itself, by way of whatever others.",
            "In a circle there would be no original at all.",
            "{ \"id\": \"wire\", \"originalSource\": \"wire\" }",
            "Take the link of the original away."),
        static (source, context) =>
        {
            if (source.OriginalSource is not null && context.Cycle<Source>() is { } circle)
            {
                context.Report("originalSource", $"{context.Subject} is a copy of itself: {circle}. Take the link of the original away.", source.OriginalSource);
            }
        })
    { NeedsDataset = true, Links = static (source, links) => Cycle.AddLinks<SourceId>(source.OriginalSource is { } original ? [original] : [], links) };

    public static RecordRule<Source> RetrievedAfterPublished { get; } = new(
        new(
            "CM3201", "retrieved-after-published", Warning,
            "A source is read no earlier than it was published.",
            "One of the two dates is mistyped, or the source was changed and published again.",
            "\"publishedOn\": \"2017-04-13\", \"retrievedOn\": \"2017-04-12\"",
            "Correct the date."),
        static (source, context) =>
        {
            if (source.PublishedOn.IsSurelyAfter(source.RetrievedOn))
            {
                context.Report("retrievedOn", $"{context.Subject} was retrieved on {source.RetrievedOn}, before it was published on {source.PublishedOn}; correct the date.", source.RetrievedOn);
            }
        });

    public static RecordRule<Source> PublishedInFuture { get; } = new(
        new(
            "CM3202", "published-in-past", Warning,
            "A source was published in the past.",
            "What is not published yet cannot be cited; most likely the year is mistyped.",
            "\"publishedOn\": \"2107-04-13\"",
            "Correct the date."),
        static (source, context) =>
        {
            if (context.IsInFuture(source.PublishedOn))
            {
                context.Report("publishedOn", $"{context.Subject} is dated {source.PublishedOn}, which is in the future; correct the date.", source.PublishedOn);
            }
        });

    public static RecordRule<Source> RetrievedInFuture { get; } = new(
        new(
            "CM3203", "retrieved-in-past", Warning,
            "A source was retrieved in the past.",
            "Most likely the year is mistyped.",
            "\"retrievedOn\": \"2107-04-13\"",
            "Correct the date."),
        static (source, context) =>
        {
            if (context.IsInFuture(source.RetrievedOn))
            {
                context.Report("retrievedOn", $"{context.Subject} was retrieved on {source.RetrievedOn}, which is in the future; correct the date.", source.RetrievedOn);
            }
        });

    public static RecordRule<Source> ArchiveDiffers { get; } = new(
        new(
            "CM3301", "archive-elsewhere", Warning,
            "The archived address differs from the address.",
            "A page is no archive of itself: when it goes, both are gone.",
            "\"url\": \"https://example.org/a\", \"archivedUrl\": \"https://example.org/a\"",
            "Give the address of a copy in an archive, or leave it out."),
        static (source, context) =>
        {
            if (source.ArchivedUrl is not null && source.ArchivedUrl == source.Url)
            {
                context.Report("archivedUrl", $"{context.Subject} gives its own address as that of its archived copy; give the address in an archive, or leave it out.", source.ArchivedUrl);
            }
        });

    public static RecordRule<Source> Findable { get; } = new(
        new(
            "CM3302", "source-findable", Warning,
            "A source has a title or an address.",
            "A source with neither cannot be found again.",
            "{ \"id\": \"article\", \"kind\": \"article\" }",
            "Add the title or the address."),
        static (source, context) =>
        {
            if (source.Title is null && source.Url is null && source.ArchivedUrl is null)
            {
                context.Report("title", $"{context.Subject} has neither a title nor an address, and cannot be found again; add one of them.");
            }
        })
    { Reads = ["title", "url", "archivedUrl"] };

    public static RecordRule<Source> UrlOnce { get; } = new(
        new(
            "CM3303", "url-of-one-source", Warning,
            "An address stands for one source.",
            "Two sources with one address are one source entered twice, and would count as two.",
            "\"url\": \"https://example.org/a\" with two sources",
            "Merge the two."),
        static (source, context) =>
        {
            if (source.Url is not null && context.EarlierWith<Source>(Fingerprint.Of(source.Url)) is { } other && other.Id != source.Id && other.Url == source.Url)
            {
                context.Report("url", $"{context.Subject} has the address of {MessageText.Quoted(other.Id.Value)}; merge the two.", source.Url);
            }
        })
    { NeedsDataset = true, Keys = static (source, keys) => AddUrl(source, keys) };

    public static IReadOnlyList<RecordRule> All { get; } =
    [
        UniqueId, Authors, Publisher, OriginalSource, OriginalCycle, RetrievedAfterPublished, PublishedInFuture, RetrievedInFuture, ArchiveDiffers, Findable, UrlOnce,
    ];

    private static void AddUrl(Source source, List<ulong> keys)
    {
        if (source.Url is { } url)
        {
            keys.Add(Fingerprint.Of(url));
        }
    }
}
