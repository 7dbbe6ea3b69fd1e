namespace ClaimModel.Tests.Json;

/// <summary>Tests which member is suggested for the words that people write.</summary>
public class ReadMeantMembersTests
{
    [Theory]
    [InlineData("claim", "date said saidOn datePublished claimDate when on year dateTime", "assertedOn")]
    [InlineData("claim", "asserted_on AssertedOn asserted-on ASSERTEDON", "assertedOn")]
    [InlineData("claim", "speaker author by who claimant actor person", "claimants")]
    [InlineData("claim", "verdict rating review truth", "reviews")]
    [InlineData("claim", "retracted supersededBy replacedBy", "status")]
    [InlineData("claim", "replaces", "supersedes")]
    [InlineData("review", "score ratingValue rating_value", "rating")]
    [InlineData("claim", "url source sources link quote citation reference", "citations")]
    [InlineData("claim", "content statement claim body sentence", "text")]
    [InlineData("claim", "topic subject category", "topics")]
    [InlineData("claim", "lang", "language")]
    [InlineData("claim", "confidence", "certainty")]
    [InlineData("claim", "place license contradicts xyzzy", null)]
    [InlineData("actor", "title position job party affiliation", "roles")]
    [InlineData("actor", "type", "kind")]
    [InlineData("actor", "alias aka alsoKnownAs also_known_as", "aliases")]
    [InlineData("actor", "wikidata", "identifiers")]
    [InlineData("actor", "label fullName full_name", "name")]
    [InlineData("topic", "name title", "label")]
    [InlineData("topic", "parent parents", "broader")]
    [InlineData("topic", "date", "occurredOn")]
    [InlineData("source", "date published datePublished", "publishedOn")]
    [InlineData("source", "name headline", "title")]
    [InlineData("source", "author by creator", "authors")]
    [InlineData("source", "link href uri", "url")]
    [InlineData("source", "accessed accessDate", "retrievedOn")]
    [InlineData("source", "archive", "archivedUrl")]
    [InlineData("source", "type", "kind")]
    [InlineData("predicate", "name", "id")]
    [InlineData("predicate", "sameAs", "equivalentTo")]
    [InlineData("predicate", "inverse", "inverseOf")]
    [InlineData("unit", "factor", "conversionMultiplier")]
    [InlineData("unit", "to", "base")]
    [InlineData("citation", "page", "locator")]
    [InlineData("citation", "text", "quote")]
    [InlineData("quote", "text", "exact")]
    [InlineData("proposition", "object", "value")]
    [InlineData("proposition", "amount", "quantity")]
    [InlineData("proposition", "scope", "qualifiers")]
    [InlineData("quantity", "about", "approximate")]
    [InlineData("quantity", "value", "amount")]
    [InlineData("quantity", "min", "lower")]
    [InlineData("contradiction", "claim1 between a b", "claims")]
    [InlineData("contradiction", "type kind", "basis")]
    [InlineData("contradiction", "reason why", "explanation")]
    [InlineData("detection", "date", "on")]
    [InlineData("review", "author", "reviewer")]
    [InlineData("review", "reviewBody", "explanation")]
    [InlineData("review", "headline", "title")]
    [InlineData("claim", "evidenceFor", "supports")]
    [InlineData("source", "doi", "identifiers")]
    [InlineData("rating", "max", "best")]
    [InlineData("role", "since", "from")]
    [InlineData("identifier", "type", "scheme")]
    [InlineData("dataset", "version", "claimModel")]
    [InlineData("dataset", "name", "title")]
    public void Read_UnknownMember_SuggestsTheMemberThatIsMeant(string type, string names, string? meant)
    {
        foreach (var name in names.Split(' '))
        {
            var found = ClaimDataset.Read(Document(type, $"\"{name}\":[1]")).Diagnostics.Should().ContainSingle(name).Which;

            (found.Code, found.Severity, found.Suggestion).Should().Be(("CM0013", DiagnosticSeverity.Warning, meant), name);
            found.JsonPointer.Should().EndWith($"/{name}");
            found.Message.Should().StartWith($"The member \"{name}\" is not a known member of ")
                .And.EndWith($"{(meant is null ? "it is preserved." : $"Did you mean \"{meant}\"?")} Custom members start with \"x-\".");
        }
    }

    /// <summary>Returns a document that has a member in a record of a type.</summary>
    private static string Document(string type, string member) => """{"claimModel":"1.0",…}""".Replace("…", Parts[type], StringComparison.Ordinal).Replace("…", member, StringComparison.Ordinal);

    private static Dictionary<string, string> Parts { get; } = new()
    {
        ["dataset"] = "…",
        ["actor"] = """ "actors":[{"id":"a","name":"N",…}]""",
        ["role"] = """ "actors":[{"id":"a","name":"N","roles":[{"title":"T",…}]}]""",
        ["identifier"] = """ "actors":[{"id":"a","name":"N","identifiers":[{"scheme":"s","value":"v",…}]}]""",
        ["topic"] = """ "topics":[{"id":"t","label":"L",…}]""",
        ["source"] = """ "sources":[{"id":"s",…}]""",
        ["predicate"] = """ "predicates":[{"id":"p",…}]""",
        ["unit"] = """ "units":[{"id":"mi","base":"km","conversionMultiplier":1,…}]""",
        ["claim"] = """ "claims":[{"id":"c","text":"T",…}]""",
        ["citation"] = """ "claims":[{"id":"c","text":"T","citations":[{"source":"s",…}]}]""",
        ["quote"] = """ "claims":[{"id":"c","text":"T","citations":[{"source":"s","quote":{"exact":"E",…}}]}]""",
        ["proposition"] = """ "claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p",…}}]""",
        ["quantity"] = """ "claims":[{"id":"c","text":"T","proposition":{"subject":"s","predicate":"p","quantity":{…}}}]""",
        ["review"] = """ "claims":[{"id":"c","text":"T","reviews":[{…}]}]""",
        ["rating"] = """ "claims":[{"id":"c","text":"T","reviews":[{"rating":{…}}]}]""",
        ["contradiction"] = """ "contradictions":[{"claims":["a","b"],"strength":"contrary",…}]""",
        ["detection"] = """ "contradictions":[{"claims":["a","b"],"strength":"contrary","detection":{…}}]""",
    };
}
