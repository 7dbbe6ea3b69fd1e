using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>The expected findings in actors: file, line, column, JSON Pointer, record id, severity, suggestion and message.</summary>
    private static ExpectedFinding[] Actors =>
    [
        new("CM1001-actor-id-unique", 11, 13, "/actors/1/id", "lavrov", Error, null,
            """Actor "lavrov" has the id of an earlier actor; merge the two, or give one of them another id."""),
        new("CM1101-role-organization-exists", 14, 64, "/actors/1/roles/0/organization", "lavrov", Error, "russia",
            """Actor "lavrov" names the organization "rusia", which is not an actor in this dataset. Did you mean "russia"?"""),
        new("CM1102-role-in-other-actor", 14, 64, "/actors/1/roles/0/organization", "lavrov", Error, null,
            """Actor "lavrov" has a role whose organization is the actor itself; specify the organization, or omit it."""),
        new("CM1201-role-time", 9, 78, "/actors/0/roles/0/to", "tillerson", Error, null,
            """Actor "tillerson" has the role "Secretary of State" from 2017-02-01 to 2016, which is earlier; swap or correct the dates."""),
        new("CM1202-role-title-or-organization", 9, 17, "/actors/0/roles/0", "tillerson", Error, null,
            """Actor "tillerson" has a role with neither a title nor an organization; add the title, or the organization of which the actor is a member."""),
        new("CM1301-anonymous-is-marked", 8, 15, "/actors/0/name", "source-1", Warning, null,
            """Actor "source-1" is named "Anonymous" but is not marked as anonymous; set "anonymity" to "withheld" or "unknown"."""),
        new("CM1302-name-without-hidden-characters", 8, 15, "/actors/0/name", "lavrov", Warning, "Sergey Lavrov",
            """Actor "lavrov" has the hidden character U+200B in the name "Sergey Lav\u200Brov"; delete it."""),
        new("CM1303-name-in-one-alphabet", 8, 15, "/actors/0/name", "lavrov", Warning, null,
            "Actor \"lavrov\" mixes letters of several alphabets in the word \"L\u0430vrov\" of a name; they look alike but differ. Type the word again."),
        new("CM1304-actor-name-unique", 14, 15, "/actors/1/name", "moscow", Warning, null,
            """Actor "moscow" has the name "Moscow", which is also a name of "russia"; merge the two, or make the names distinct."""),
        new("CM1305-actor-identifier-unique", 15, 23, "/actors/1/identifiers/0", "tillerson", Warning, null,
            """Actor "tillerson" has the identifier "wikidata:Q58217", which "lavrov" also has; merge the two, or correct the identifier."""),
        new("CM1306-actor-identifier-form", 9, 53, "/actors/0/identifiers/0/value", "depetris", Warning, null,
            """Actor "depetris" has the orcid identifier "0000-0002-1825-0098"; such an identifier is 16 digits in groups of four, the last of which is a check digit (ISO 7064)."""),
    ];
}
