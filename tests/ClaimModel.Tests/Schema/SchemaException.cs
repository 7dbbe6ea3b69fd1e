using System.Text.RegularExpressions;

namespace ClaimModel.Tests.Schema;

/// <summary>A kind of error that the reader reports but the schema does not, because a schema cannot express it. The list is complete.</summary>
/// <param name="Name">The name of the kind.</param>
/// <param name="Code">The code of the rule that the reader reports.</param>
/// <param name="Message">A regular expression that matches the reader's message; empty for all violations of the rule.</param>
/// <param name="Document">A document without other errors.</param>
internal sealed record SchemaException(string Name, string Code, string Message, string Document)
{
    public static IReadOnlyList<SchemaException> All { get; } =
    [
        new("a member that comes twice", "CM0006", "", """{"claimModel":"1.0","title":"A","title":"B"}"""),
        new("a language that comes twice, in another case", "CM0006", "", """{"claimModel":"1.0","actors":[{"id":"a","name":"A","names":{"ru":"А","RU":"Б"}}]}"""),
        new("half of a surrogate pair", "CM0004", "", """{"claimModel":"1.0","title":"\uD83D"}"""),
        new("nesting deeper than 64", "CM0005", "", $$"""{"claimModel":"1.0","x-deep":{{new string('[', 70)}}{{new string(']', 70)}}}"""),
        new("a known word in another spelling", "CM0011", " is misspelled", """{"claimModel":"1.0","claims":[{"id":"c","text":"T","stance":"Denies"}]}"""),
        new("29 February of a year that has none, as a date", "CM0015", "-02-29", """{"claimModel":"1.0","claims":[{"id":"c","text":"T","assertedOn":"2017-02-29"}]}"""),
        new("29 February of a year that has none, in a period", "CM0016", "-02-29", """{"claimModel":"1.0","claims":[{"id":"c","text":"T","validTime":"2017-02-29/.."}]}"""),
        new("a variant of a language that comes twice", "CM0017", "-([0-9A-Za-z]{4,8})-(.*-)?\\1\\b", """{"claimModel":"1.0","language":"de-1996-1996"}"""),
        new("an extension of a language that comes twice", "CM0017", "-([0-9A-WY-Za-wy-z])-.*-\\1-", """{"claimModel":"1.0","language":"en-a-bb-a-cc"}"""),
        new("an id of more than 200 UTF-16 code units, but not of more characters", "CM0014", " has [0-9]+ characters", $$"""{"claimModel":"1.0","actors":[{"id":"{{string.Concat(Enumerable.Repeat("😀", 101))}}","name":"A"}]}"""),
    ];

    /// <summary>Determines whether a diagnostic is of this kind.</summary>
    public bool Covers(Diagnostic problem) => problem.Code == Code && Regex.IsMatch(problem.Message, Message, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
