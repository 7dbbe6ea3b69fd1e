using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>The expected findings in topics: file, line, column, JSON Pointer, record id, severity, suggestion and message.</summary>
    private static ExpectedFinding[] Topics =>
    [
        new("CM2001-topic-id-unique", 10, 13, "/topics/1/id", "syria", Error, null,
            """Topic "syria" has the id of an earlier topic; merge the two, or give one of them another id."""),
        new("CM2101-broader-topic-exists", 12, 19, "/topics/1/broader/0", "idlib", Error, "syria",
            """Topic "idlib" names the broader topic "syira", which is not a topic in this dataset. Did you mean "syria"?"""),
        new("CM2102-broader-acyclic", 8, 19, "/topics/0/broader/0", "syria", Error, null,
            """Topic "syria" is broader than itself: "syria" → "idlib" → "syria". Remove one of the links."""),
        new("CM2201-event-time", 9, 21, "/topics/0/occurredOn", "talks", Error, null,
            """Topic "talks" has the time "2017-04-12/2017-04-11", which ends before it begins; swap or correct the dates."""),
        new("CM2202-time-only-for-events", 9, 21, "/topics/0/occurredOn", "talks", Warning, null,
            """Topic "talks" is a question but has a time; set "kind" to "event", or remove the time."""),
        new("CM2301-topic-label-unique", 11, 16, "/topics/1/label", "syria-2", Warning, null,
            """Topic "syria-2" has the label "war in Syria", which "syria" also has; merge the two, or make the labels distinct."""),
        new("CM2302-topic-identifier-unique", 13, 23, "/topics/1/identifiers/0", "interference", Warning, null,
            """Topic "interference" has the identifier "wikidata:Q178810", which "syria" also has; merge the two, or correct the identifier."""),
        new("CM2303-topic-identifier-form", 8, 56, "/topics/0/identifiers/0/value", "syria", Warning, null,
            """Topic "syria" has the wikidata identifier "178810"; such an identifier is the letter Q and a number, such as Q58217."""),
    ];
}
