using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>The expected findings in sources: file, line, column, JSON Pointer, record id, severity, suggestion and message.</summary>
    private static ExpectedFinding[] Sources =>
    [
        new("CM3001-source-id-unique", 12, 13, "/sources/1/id", "article", Error, null,
            """Source "article" has the id of an earlier source; merge the two, or give one of them another id."""),
        new("CM3101-author-exists", 17, 19, "/sources/0/authors/0", "article", Error, "depetris",
            """Source "article" names the author "depetri", which is not an actor in this dataset. Did you mean "depetris"?"""),
        new("CM3102-publisher-exists", 17, 20, "/sources/0/publisher", "article", Error, "associated-press",
            """Source "article" names the publisher "associated-pres", which is not an actor in this dataset. Did you mean "associated-press"?"""),
        new("CM3103-original-source-exists", 16, 25, "/sources/1/originalSource", "article", Error, "transcript",
            """Source "article" names the original source "trancript", which is not a source in this dataset. Did you mean "transcript"?"""),
        new("CM3104-original-source-acyclic", 10, 25, "/sources/0/originalSource", "transcript", Error, null,
            """Source "transcript" is a copy of itself: "transcript" → "article" → "transcript". Remove one of the links."""),
        new("CM3201-retrieved-after-published", 10, 22, "/sources/0/retrievedOn", "article", Warning, null,
            """Source "article" was retrieved on 2017-04-12, before it was published on 2017-04-13; correct the date."""),
        new("CM3202-published-in-past", 9, 22, "/sources/0/publishedOn", "article", Warning, null,
            """Source "article" is dated 2107-04-13, which is in the future; correct the date."""),
        new("CM3203-retrieved-in-past", 10, 22, "/sources/0/retrievedOn", "article", Warning, null,
            """Source "article" was retrieved on 2107-04-14, which is in the future; correct the date."""),
        new("CM3301-archive-url-differs", 11, 22, "/sources/0/archivedUrl", "article", Warning, null,
            """Source "article" has the same URL as its archived copy; specify the URL of a copy in a web archive, or omit it."""),
        new("CM3302-source-findable", 5, 5, "/sources/0", "article", Warning, null,
            """Source "article" has neither a title nor a URL, so it cannot be found again; add one of them."""),
        new("CM3303-source-url-unique", 17, 14, "/sources/1/url", "transcript", Warning, null,
            """Source "transcript" has the same URL as "article"; merge the two."""),
        new("CM3304-source-identifier-unique", 17, 23, "/sources/1/identifiers/0", "transcript", Warning, null,
            """Source "transcript" has the identifier "DOI:10.1000/182", which "article" also has; merge the two, or correct the identifier."""),
        new("CM3305-source-identifier-form", 10, 51, "/sources/0/identifiers/0/value", "article", Warning, null,
            """Source "article" has the doi identifier "https://doi.org/10.1000/182"; such an identifier is 10., a number, a slash and a suffix, such as 10.1000/182."""),
    ];
}
