using ClaimModel.Validation;

namespace ClaimModel.Tests.Validation;

public class TextRulesTests
{
    [Fact]
    public void Texts_OfEveryMember_AreChecked()
    {
        const string Json =
            """
            {
              "$schema": " ", "claimModel": "1.0", "title": " ", "description": "", "license": "\t",
              "actors": [{ "id": "a", "name": " ", "names": { "ru": " " }, "aliases": ["Ann", " "], "roles": [{ "title": " " }], "identifiers": [{ "scheme": " ", "value": " ", "uri": " " }], "description": " " }],
              "topics": [{ "id": "t", "label": " ", "labels": { "ru": " " }, "aliases": [" "], "identifiers": [{ "scheme": "x", "value": " " }], "description": " " }],
              "sources": [{ "id": "s", "title": " ", "url": " ", "archivedUrl": "  " }],
              "predicates": [{ "id": " ", "unit": " ", "description": " " }],
              "claims": [{ "id": "c", "text": " ", "translations": { "ru": " " }, "claimants": ["a"], "proposition": { "subject": " ", "predicate": "  ", "value": " " },
                "citations": [{ "source": "s", "quote": { "exact": " ", "prefix": " ", "suffix": " " }, "locator": " ", "url": " " }],
                "status": "retracted", "statusReason": " ", "reviews": [{ "verdict": " ", "url": " " }], "tags": ["x", " "] },
                { "id": "d", "text": "D", "claimants": ["a"], "proposition": { "subject": "x", "predicate": "y", "quantity": { "amount": 1, "unit": " " } }, "citations": [{ "source": "s" }] }],
              "contradictions": [{ "claims": ["c", "d"], "strength": "contrary", "status": "resolved", "explanation": " ", "detection": { "method": "rule", "rule": " " }, "note": " " }]
            }
            """;

        ReadResult result = ClaimDataset.Read(Json);

        result.HasErrors.Should().BeFalse();
        result.Validate().Diagnostics.Where(found => found.Code == "CM0101").Select(found => found.JsonPointer).Should().Equal(
            "/$schema", "/title", "/description", "/license",
            "/actors/0/name", "/actors/0/names/ru", "/actors/0/aliases/1", "/actors/0/roles/0/title",
            "/actors/0/identifiers/0/scheme", "/actors/0/identifiers/0/value", "/actors/0/identifiers/0/uri", "/actors/0/description",
            "/topics/0/label", "/topics/0/labels/ru", "/topics/0/aliases/0", "/topics/0/identifiers/0/value", "/topics/0/description",
            "/sources/0/title", "/sources/0/url", "/sources/0/archivedUrl",
            "/predicates/0/id", "/predicates/0/unit", "/predicates/0/description",
            "/claims/0/text", "/claims/0/translations/ru", "/claims/0/proposition/subject", "/claims/0/proposition/predicate", "/claims/0/proposition/value",
            "/claims/0/citations/0/quote/exact", "/claims/0/citations/0/quote/prefix", "/claims/0/citations/0/quote/suffix",
            "/claims/0/citations/0/locator", "/claims/0/citations/0/url", "/claims/0/statusReason", "/claims/0/reviews/0/verdict", "/claims/0/reviews/0/url", "/claims/0/tags/1",
            "/claims/1/proposition/quantity/unit",
            "/contradictions/0/explanation", "/contradictions/0/detection/rule", "/contradictions/0/note");
    }

    [Fact]
    public void Texts_WithHiddenCharacterInEveryMember_AreReported()
    {
        const string Json =
            """
            {
              "claimModel": "1.0", "title": "_", "description": "_", "license": "_",
              "actors": [{ "id": "a", "name": "_", "names": { "ru": "_" }, "aliases": ["Ann", "_2"], "roles": [{ "title": "_" }], "identifiers": [{ "scheme": "_", "value": "_", "uri": "_" }], "description": "_" }],
              "topics": [{ "id": "t", "label": "_", "labels": { "ru": "_" }, "aliases": ["_"], "identifiers": [{ "scheme": "x", "value": "_" }], "description": "_" }],
              "sources": [{ "id": "s", "title": "_", "url": "https://example.org/_", "archivedUrl": "https://_.example.org" }],
              "predicates": [{ "id": "_", "unit": "_", "description": "_" }],
              "claims": [{ "id": "c", "text": "_", "translations": { "ru": "_" }, "claimants": ["a"], "proposition": { "subject": "_", "predicate": "_", "value": "_", "qualifiers": { "k": "_" } },
                "citations": [{ "source": "s", "quote": { "exact": "_", "prefix": "_", "suffix": "_" }, "locator": "_", "url": "https://example.org/_" }],
                "status": "retracted", "statusReason": "_", "reviews": [{ "verdict": "_", "url": "https://example.org/_" }], "tags": ["x", "_"] },
                { "id": "d", "text": "D", "claimants": ["a"], "proposition": { "subject": "x", "predicate": "y", "quantity": { "amount": 1, "unit": "_" } }, "citations": [{ "source": "s" }] }],
              "contradictions": [{ "claims": ["c", "d"], "strength": "contrary", "status": "resolved", "explanation": "_", "detection": { "method": "rule", "rule": "_" }, "note": "_" }]
            }
            """;

        foreach (var hidden in new[] { "\u00AD", "\u115F", "\u2061", "\u3164", "\uFE0F", "\U000E0041" })
        {
            ClaimDataset.Read(Json.Replace("_", $"A{hidden}B")).Validate().Diagnostics.Where(found => found.Code is "CM0108" or "CM1302").Select(found => found.JsonPointer).Should().Equal(
                "/title", "/description", "/license",
                "/actors/0/name", "/actors/0/names/ru", "/actors/0/aliases/1", "/actors/0/roles/0/title",
                "/actors/0/identifiers/0/scheme", "/actors/0/identifiers/0/value", "/actors/0/identifiers/0/uri", "/actors/0/description",
                "/topics/0/label", "/topics/0/labels/ru", "/topics/0/aliases/0", "/topics/0/identifiers/0/value", "/topics/0/description",
                "/sources/0/title", "/sources/0/url", "/sources/0/archivedUrl",
                "/predicates/0/id", "/predicates/0/unit", "/predicates/0/description",
                "/claims/0/text", "/claims/0/translations/ru", "/claims/0/proposition/subject", "/claims/0/proposition/predicate", "/claims/0/proposition/value", "/claims/0/proposition/qualifiers/k",
                "/claims/0/citations/0/quote/exact", "/claims/0/citations/0/quote/prefix", "/claims/0/citations/0/quote/suffix",
                "/claims/0/citations/0/locator", "/claims/0/citations/0/url", "/claims/0/statusReason", "/claims/0/reviews/0/verdict", "/claims/0/reviews/0/url", "/claims/0/tags/1",
                "/claims/1/proposition/quantity/unit",
                "/contradictions/0/explanation", "/contradictions/0/detection/rule", "/contradictions/0/note");
        }
    }

    [Theory]
    [InlineData("\u3164")]
    [InlineData("\u2800\u2800")]
    [InlineData(" \u200B\uFEFF")]
    [InlineData("\u115F\u1160\uFFA0")]
    [InlineData("\U000E0041")]
    public void Blank_OnlyInvisibleCharacters_IsReported(string text)
    {
        Codes(new Source { Id = "s", Title = text }).Should().Equal("CM0101");
        new ActorValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Actor { Id = "a", Name = text }).Errors.Select(error => error.ErrorCode).Should().Equal("CM0101");
    }

    [Theory]
    [InlineData("שלום\u200F, world", true, false)]
    [InlineData("Hello\u200F, world", false, false)]
    [InlineData("שלום\u202E, world", false, false)]
    public void Visible_DirectionalMark_IsAllowedInSentencesFromRightToLeft(string text, bool inProse, bool inLine)
    {
        Codes(new Source { Id = "s", Title = text }).Should().Equal(inLine ? [] : ["CM0108"]);
        new TopicValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Topic { Id = "t", Label = "T", Description = text }).Errors.Select(error => error.ErrorCode).Should().Equal(inProse ? [] : ["CM0108"]);
    }

    [Theory]
    [InlineData("Mоscow", true)] // Cyrillic о
    [InlineData("the Mоscow talks", true)]
    [InlineData("Рoссия", true)] // Latin o
    [InlineData("Αthens", true)] // Greek Α
    [InlineData("ոews", true)] // Armenian ո
    [InlineData("TGFβ", false)]
    [InlineData("5 kΩ", false)]
    [InlineData("PRщик", false)]
    [InlineData("SMS-ка", false)]
    [InlineData("Москва Moscow", false)]
    [InlineData("Москва-Moscow", false)]
    [InlineData("µm", false)]
    public void SingleAlphabet_LettersThatLookAlike_AreReported(string text, bool isReported) =>
        Codes(new Source { Id = "s", Title = text }).Should().Equal(isReported ? ["CM0110"] : []);

    [Theory]
    [InlineData("https://раypal.com/", true)]
    [InlineData("https://user@xn--abc.раypal.com:8080?x", true)]
    [InlineData("https://example.org/раypal", false)]
    [InlineData("https://пример.com/", false)]
    public void SingleAlphabet_Host_IsReported(string url, bool isReported) =>
        Codes(new Source { Id = "s", Title = "S", Url = url }).Should().Equal(isReported ? ["CM0110"] : []);

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("HTTP://EXAMPLE.ORG/a?b=c#d", true)]
    [InlineData("https://пример.рф/путь", true)]
    [InlineData("https://[2001:db8::1]:8443/a", true)]
    [InlineData("https://en.wikipedia.org/wiki/Ghouta_(Syria)", true)]
    [InlineData("https://user@example.org/a", true)]
    [InlineData("example.org/a", false)]
    [InlineData("//example.org/a", false)]
    [InlineData("https:/example.org", false)]
    [InlineData("https://", false)]
    [InlineData("ftp://example.org/a", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///a", false)]
    [InlineData("https://example.org/a b", false)]
    [InlineData(" https://example.org", false)]
    public void Url_NotAbsoluteHttp_IsReported(string url, bool isAddress) =>
        Codes(new Source { Id = "s", Title = "S", Url = url }).Should().Equal(isAddress ? [] : ["CM0105"]);

    [Theory]
    [InlineData(1_000, 100_000, 4_000, "")]
    [InlineData(1_001, 100_000, 4_000, "CM0104 /sources/0/title")]
    [InlineData(1_000, 100_001, 4_000, "CM0104 /claims/0/text")]
    [InlineData(1_000, 100_000, 4_001, "CM0104 /sources/0/url")]
    public void Length_AboveTheMaximum_IsReported(int title, int text, int url, string expected)
    {
        var dataset = new ClaimDataset
        {
            Sources = [new Source { Id = "s", Title = new('x', title), Url = "https://example.org/".PadRight(url, 'x') }],
            Claims = [new Claim { Id = "c", Text = new('x', text), OnBehalfOf = "a", Citations = [new Citation { Source = "s" }] }],
        };

        string.Join('|', dataset.Validate(new() { AllowExternalReferences = true }).Diagnostics.Select(found => $"{found.Code} {found.JsonPointer}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("One.\nTwo.\r\n\tThree.", true, false)]
    [InlineData("One.\u0000", false, false)]
    [InlineData("\u001B[31mred", false, false)]
    [InlineData("One.\u0085Two.", false, false)]
    [InlineData("One.\u2028Two.", true, true)]
    [InlineData("One. Two.", true, true)]
    public void Controls_LineBreaksAndTabsInProse_AreAllowed(string text, bool inProse, bool inLine)
    {
        Codes(new Source { Id = "s", Title = text }).Should().Equal(inLine ? [] : ["CM0103"]);
        new TopicValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Topic { Id = "t", Label = "T", Description = text }).Errors.Select(error => error.ErrorCode).Should().Equal(inProse ? [] : ["CM0103"]);
    }

    [Theory]
    [InlineData("Rene\u0301", "U+0065 U+0301, which is U+00E9")]
    [InlineData("\u0958\u0932\u092E", "U+0958, which is U+0915 U+093C")]
    [InlineData("\uFB2A", "U+FB2A, which is U+05E9 U+05C1")]
    [InlineData("5 \u2126", "U+2126, which is U+03A9")]
    [InlineData("10 \u212B", "U+212B, which is U+00C5")]
    [InlineData("a\u0340", "U+0061 U+0340, which is U+00E0")]
    [InlineData("\uF900", "U+F900, which is U+8C48")]
    [InlineData("\U0002F800", "U+2F800, which is U+4E3D")]
    [InlineData("\u1112\u1161\u11AB", "U+1112 U+1161 U+11AB, which is U+D55C")]
    [InlineData("a\u0301\u0323\u0331\u0332\u0333", "U+0061 U+0301 U+0323 U+0331 …, which is U+1EA1 U+0331 U+0332 U+0333 …")]
    public void Normalized_OtherForm_ShowsTheCodePoints(string title, string expected) =>
        new SourceValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(new Source { Id = "s", Title = title }).Errors.Single().ErrorMessage
            .Should().Be($"The \"title\" of source \"s\" contains {expected} in Unicode Normalization Form C; run \"claimmodel format --normalize\".");

    [Fact]
    public void Normalized_Url_IsNotReported() => Codes(new Source { Id = "s", Title = "S", Url = "https://example.org/cafe\u0301" }).Should().BeEmpty();

    [Fact]
    public void RequiredValue_NotSetInCode_IsReported()
    {
        var dataset = new ClaimDataset
        {
            Actors = [new Actor { Id = default, Name = "Ann" }],
            Contradictions = [new Contradiction { Id = "x", Claims = ["c", "d"], Strength = default }],
        };

        dataset.Validate(new() { AllowExternalReferences = true }).Diagnostics.Select(found => $"{found.JsonPointer} {found.Code} {found.Severity}")
            .Should().Equal("/actors/0/id CM0106 Error", "/contradictions/0/strength CM0106 Error");
        dataset.Validate(new() { AllowExternalReferences = true, Rules = RuleSet.Default.Without("CM0106") }).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void RequiredValue_OnlyClaimOfAContradiction_IsReported() =>
        new ClaimDataset { Contradictions = [new Contradiction { Claims = [default(ClaimId)], Strength = ContradictionStrength.Contrary }] }
            .Validate().Diagnostics.Select(found => $"{found.JsonPointer} {found.Code}").Should().Equal("/contradictions/0/claims/0 CM0106", "/contradictions/0/claims CM5201");

    private static IEnumerable<string> Codes(Source source) => new SourceValidator(new() { MinimumSeverity = DiagnosticSeverity.Info }).Validate(source).Errors.Select(error => error.ErrorCode);

    [Theory]
    [InlineData(128, "The \"name\" of actor \"a\" contains U+0065 U+0315 U+0300 U+0315 …, which is U+00E8 U+0300 U+0300 U+0300 … in Unicode Normalization Form C; run \"claimmodel format --normalize\".")]
    [InlineData(130, "The \"name\" of actor \"a\" contains more than 128 combining marks in a row, and is not normalized; delete them.")]
    [InlineData(1_000, "The \"name\" of actor \"a\" has 1,001 characters; at most 1,000 are allowed here.")]
    public void Names_RunOfCombiningMarks_AreReported(int marks, string expected)
    {
        var actor = new Actor { Id = ActorId.Parse("a"), Name = "e" + string.Concat(Enumerable.Repeat("\u0315\u0300", marks / 2)) };

        new ClaimDataset { Actors = [actor] }.Validate().Diagnostics.Should().ContainSingle().Which.Message.Should().Be(expected);
    }

    [Fact]
    public void Texts_NoncharacterThatCannotBeNormalized_AreReportedAndKept()
    {
        var dataset = new ClaimDataset { Actors = [new Actor { Id = ActorId.Parse("a"), Name = "A\uFFFEe\u0301", Description = "e\u0301\uFFFE" }] };

        dataset.Validate().Diagnostics.Select(found => $"{found.JsonPointer} {found.Code}").Should().Equal("/actors/0/description CM0108", "/actors/0/name CM1302");
        dataset.NormalizeTexts().Should().Be(dataset);
    }

    [Fact]
    public void Qualifiers_LongKey_IsTruncatedInTheMessage()
    {
        var claim = new Claim { Id = ClaimId.Parse("c"), Text = "T", Proposition = new() { Subject = "s", Predicate = "p", Value = "v", Qualifiers = Qualifiers.Of(new Qualifier(new string('k', 100_000), " ")) } };

        new ClaimDataset { Claims = [claim] }.Validate().Diagnostics.Should().AllSatisfy(found => found.Message.Length.Should().BeLessThan(300));
    }
}
