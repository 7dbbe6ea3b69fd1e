using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Json;

/// <summary>Tests of the model in user types, with System.Text.Json and default options.</summary>
public partial class JsonSerializerTests
{
    private const string FullReport =
        """
        {"Claim":{"id":"c","text":"T"},"Actor":{"id":"a","name":"A"},"ActorId":"a","TopicId":"t","SourceId":"s","ClaimId":"c",
        "ContradictionId":"k","OptionalId":"a","Kind":"person","Stance":"denies","Basis":"numeric","Date":"2017-04","Interval":"2017/..",
        "Tag":"zh-Hant","Amount":1.50,"OptionalAmount":100000000000000000000,"Names":{"de":"B","ru":"A"},"Version":"1.3","Texts":["x","y"],
        "ClaimIds":["c","d"],"Roles":[{"title":"T"}],"Claims":[{"id":"c","text":"T"}],"Actors":[{"id":"a","name":"A"}],
        "ByActor":{"a":[{"id":"c","text":"T"}]}}
        """;

    private static readonly Report Full = new()
    {
        Claim = new() { Id = "c", Text = "T" },
        Actor = new() { Id = "a", Name = "A" },
        ActorId = "a",
        TopicId = "t",
        SourceId = "s",
        ClaimId = "c",
        ContradictionId = "k",
        OptionalId = "a",
        Kind = ActorKind.Person,
        Stance = Stance.Denies,
        Basis = ContradictionBasis.Numeric,
        Date = "2017-04",
        Interval = "2017/..",
        Tag = "zh-Hant",
        Amount = Number.Parse("1.50"),
        OptionalAmount = Number.Parse("100000000000000000000"),
        Names = LanguageMap.Of(("ru", "A"), ("de", "B")),
        Version = new FormatVersion(1, 3),
        Texts = ["x", "y"],
        ClaimIds = ["c", "d"],
        Roles = [new() { Title = "T" }],
        Claims = [new() { Id = "c", Text = "T" }],
        Actors = [new() { Id = "a", Name = "A" }],
        ByActor = new() { ["a"] = [new() { Id = "c", Text = "T" }] },
    };

    [Fact]
    public void Serialize_EveryModelTypeInUserType_GivesItsJson() =>
        JsonSerializer.Serialize(Full).Should().Be(FullReport.ReplaceLineEndings(""));

    [Fact]
    public void Deserialize_EveryModelTypeInUserType_GivesItsValue()
    {
        Report? read = JsonSerializer.Deserialize<Report>(FullReport);

        read.Should().BeEquivalentTo(Full, options => options.ComparingByValue<LanguageMap>().ComparingByValue<Claim>().ComparingByValue<Actor>());
        read!.Names.Should().Equal(Full.Names);
        read.Claims.Should().Equal(Full.Claims);
    }

    [Fact]
    public void SerializeAndDeserialize_SourceGeneratedContext_GiveTheSame()
    {
        JsonSerializer.Serialize(Full, ReportContext.Default.Report).Should().Be(FullReport.ReplaceLineEndings(""));
        JsonSerializer.Serialize(JsonSerializer.Deserialize(FullReport, ReportContext.Default.Report)!, ReportContext.Default.Report)
            .Should().Be(FullReport.ReplaceLineEndings(""));
        JsonSerializer.Deserialize(Samples.Maximal.ToJson(), ReportContext.Default.ClaimDataset).Should().Be(Samples.Maximal);
    }

    [Fact]
    public void Deserialize_NullForOptionalMember_IsNull()
    {
        Report? read = JsonSerializer.Deserialize<Report>(
            """{"Claim":null,"OptionalId":null,"Basis":null,"Date":null,"Interval":null,"Tag":null,"OptionalAmount":null,"Actors":null}""");

        read.Should().BeEquivalentTo(new Report());
        JsonSerializer.Deserialize<ClaimDataset>("null").Should().BeNull();
        JsonSerializer.Deserialize<Actor?[]>("""[null,{"id":"a","name":"A"}]""").Should().Equal(null, new Actor { Id = "a", Name = "A" });
    }

    [Fact]
    public void SerializeAndDeserialize_DictionaryWithIdKeys_GiveTheSame()
    {
        var counts = new Dictionary<ActorId, int> { ["lavrov"] = 1, ["é\"😀"] = 2 };

        string json = JsonSerializer.Serialize(counts);

        JsonSerializer.Deserialize<Dictionary<ActorId, int>>(json).Should().Equal(counts);
        JsonSerializer.Deserialize<Dictionary<ClaimId, Claim[]>>("""{"\u0063":[{"id":"c","text":"T"}]}""")!["c"][0].Text.Should().Be("T");
    }

    [Theory]
    [InlineData("{\"Claim\":\n{\"id\":\"c\",\n\"text\":7}}", "$.Claim", 2, "/text: CM0009: Found the number 7, where a string is required. Write \"7\".")]
    [InlineData("{\"Claim\":\n{\"id\":\"c\"}}", "$.Claim", 1, "CM0007: The claim has no \"text\", which is required.")]
    [InlineData(
        "{\"Actors\":[{\"id\":\"a\",\"name\":\"A\"},\n{\"id\":\"b\",\"name\":\"B\",\n\"identifiers\":[{\"scheme\":\"isni\"}]}]}",
        "$.Actors[1]",
        2,
        "/identifiers/0: CM0007: The identifier has no \"value\", which is required.")]
    [InlineData(
        "{\"Claim\":{\"id\":\"c\",\n\"assertedOn\":\"soon\",\n\"text\":null}}",
        "$.Claim",
        1,
        "/assertedOn: CM0015: \"soon\" is not a date, such as 2017, 2017-04 or 2017-04-12. /text: CM0008: Found null for \"text\"; it is required.")]
    [InlineData("{\n\"ActorId\":\"a b\"}", "$.ActorId", 1, "CM0014: The id \"a b\" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.")]
    [InlineData("{\n\n\"Kind\":\"Person\"}", "$.Kind", 2, "CM0011: The word \"Person\" is misspelled; write \"person\".")]
    [InlineData("{\"Date\":\"2017-02-29\"}", "$.Date", 0, "CM0015: \"2017-02-29\" does not exist: February 2017 has 28 days.")]
    [InlineData("{\"Tag\":\"en_US\"}", "$.Tag", 0, "CM0017: \"en_US\" is not a language tag, such as en, ru or zh-Hant.")]
    [InlineData("{\"Amount\":1e400}", "$.Amount", 0, "CM0010: The number 1e400 is outside the range of a double, which is about ±1.8e308; write a smaller number.")]
    [InlineData("{\"Names\":{\"en\":\"a\",\n\"EN\":\"b\"}}", "$.Names", 1, "/EN: CM0006: The member \"EN\" appears twice in this object; only the first is read. Delete one of them.")]
    [InlineData("{\"Version\":\"2.0\"}", "$.Version", 0, "CM0019: The document is in version 2.0 of the format, and this reader supports only version 1; use a later version of ClaimModel.")]
    [InlineData("{\"Texts\":[\"a\",\nnull]}", "$.Texts", 1, "/1: CM0008: Found null for an element of a list; omit the element.")]
    [InlineData("{\"ActorId\":null}", "$.ActorId", 0, "CM0008: Found null for a value that is required; write a value.")]
    [InlineData("{\"Texts\":\"a\"}", "$.Texts", 0, "CM0009: Found the string \"a\", where a list is required. Write [\"a\"].")]
    [InlineData("{\"Stance\":1}", "$.Stance", 0, "CM0009: Found the number 1, where one of the words \"asserts\", \"denies\" and \"questions\" is required.")]
    [InlineData("{\"Date\":{\n}}", "$.Date", 0, "CM0009: Found an object, where a date, such as 2017, 2017-04 or 2017-04-12 (a string) is required.")]
    [InlineData("{\"ByActor\":{\"a\":[],\n\"a b\":[]}}", "$.ByActor['a b']", 1, "CM0014: The id \"a b\" contains white space or a control character; an id has 1 to 200 characters, without white space or control characters.")]
    [InlineData("{\"ActorId\":\"\\ud800\"}", "$.ActorId", 0, "CM0004: The string contains an unpaired surrogate, such as \\ud800; write both surrogates of the character.")]
    public void Deserialize_InvalidJson_ThrowsJsonExceptionWithPathAndLine(string json, string path, long line, string message)
    {
        Action[] attempts =
        [
            () => JsonSerializer.Deserialize<Report>(json),
            () => JsonSerializer.Deserialize<Report>(Encoding.UTF8.GetBytes(json)),
            () => JsonSerializer.Deserialize(json, ReportContext.Default.Report),
        ];

        attempts.Should().AllSatisfy(attempt =>
        {
            InvalidJsonException thrown = attempt.Should().Throw<InvalidJsonException>().Which;
            thrown.Message.Should().Be(message);
            thrown.Path.Should().Be(path);
            thrown.LineNumber.Should().Be(line);
        });
    }

    [Theory]
    [InlineData("{\"Claim\":{\"id\":\"c\",\"te")]
    [InlineData("{\"Claim\":{\"id\":\"c\",}}")]
    [InlineData("{\"Claim\":{\"x-a\":[01]}}")]
    [InlineData("{\"Names\":{\"en\"}}")]
    [InlineData("{\"Texts\":[1 2]}")]
    [InlineData("{\"ByActor\":{\"\\ud800\":[]}}")]
    [InlineData("{\"ByActor\":{\"\":[]}}")]
    [InlineData("{\"Claim\":{\"\\ud800\":1}}")]
    [InlineData("{\"Claim\":{\"x-a\":{\"\\ud800\":1}}}")]
    [InlineData("{\"Names\":{\"\\ud800\":\"a\"}}")]
    [InlineData("{\"Kind\":\"\"}")]
    [InlineData("{\"Interval\":\"/\"}")]
    [InlineData("{\"Amount\":\"1\"}")]
    [InlineData("{\"Roles\":[{\"title\":\"T\",\"title\":\"U\"}]}")]
    public async Task Deserialize_OtherError_ThrowsJsonException(string json)
    {
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Report>(json)).Should().Throw<JsonException>().Which.Path.Should().StartWith("$");
        await FluentActions.Awaiting(() => JsonSerializer.DeserializeAsync<Report>(
                new MemoryStream(Encoding.UTF8.GetBytes(json)), SmallBuffers, TestContext.Current.CancellationToken).AsTask())
            .Should().ThrowAsync<JsonException>();
    }

    [Fact]
    public void Deserialize_JsonWithWarnings_DoesNotThrow() =>
        JsonSerializer.Deserialize<Report>("""{"Claim":{"id":"c","text":"T","assertedon":"2017","stance":"denyes"},"Version":"1.9"}""")!
            .Claim.Should().Be(new Claim
            {
                Id = "c",
                Text = "T",
                Stance = Term<Stance>.Parse("denyes"),
                Extensions = Extensions.Empty.With("assertedon", "\"2017\""),
            });

    [Fact]
    public void Serialize_Options_AreUsed()
    {
        var claim = new Claim { Id = "c", Text = "é", Extensions = Extensions.Empty.With("x-a", "{\"b\":1.50}") };

        JsonSerializer.Serialize(claim).Should().Be("""{"id":"c","text":"\u00E9","x-a":{"b":1.50}}""");
        JsonSerializer.Serialize(claim, Indented).ReplaceLineEndings("\n").Should().Be(
            "{\n  \"id\": \"c\",\n  \"text\": \"\\u00E9\",\n  \"x-a\": {\n    \"b\": 1.50\n  }\n}");
        JsonSerializer.SerializeToElement(claim).GetProperty("x-a").GetProperty("b").GetRawText().Should().Be("1.50");
        JsonSerializer.SerializeToNode(claim)!["text"]!.GetValue<string>().Should().Be("é");
    }

    [Fact]
    public void Serialize_UnpairedSurrogate_ThrowsJsonException() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Claim { Id = "c", Text = "\ud800" })).Should().Throw<JsonException>();

    private static JsonSerializerOptions SmallBuffers { get; } = new() { DefaultBufferSize = 16 };

    private static JsonSerializerOptions Indented { get; } = new() { WriteIndented = true };

    public sealed class Report
    {
        public Claim? Claim { get; set; }

        public Actor? Actor { get; set; }

        public ActorId ActorId { get; set; }

        public TopicId TopicId { get; set; }

        public SourceId SourceId { get; set; }

        public ClaimId ClaimId { get; set; }

        public ContradictionId ContradictionId { get; set; }

        public ActorId? OptionalId { get; set; }

        public Term<ActorKind> Kind { get; set; }

        public Term<Stance> Stance { get; set; }

        public Term<ContradictionBasis>? Basis { get; set; }

        public PartialDate? Date { get; set; }

        public DateInterval? Interval { get; set; }

        public LanguageTag? Tag { get; set; }

        public Number Amount { get; set; }

        public Number? OptionalAmount { get; set; }

        public LanguageMap Names { get; set; }

        public FormatVersion Version { get; set; }

        public ValueList<string> Texts { get; set; }

        public ValueList<ClaimId> ClaimIds { get; set; }

        public ValueList<Role> Roles { get; set; }

        public ValueList<Claim> Claims { get; set; }

        public List<Actor>? Actors { get; set; }

        public Dictionary<ActorId, Claim[]>? ByActor { get; set; }
    }

    [JsonSerializable(typeof(Report))]
    [JsonSerializable(typeof(ClaimDataset))]
    private sealed partial class ReportContext : JsonSerializerContext;

    [Fact]
    public void Deserialize_ManyErrors_ListsTheFirstTen()
    {
        string json = $"{{\"id\":\"c\",\"text\":\"T\",\"tags\":[{string.Join(',', Enumerable.Repeat("1", 12))}]}}";

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Claim>(json)).Should().Throw<JsonException>()
            .Which.Message.Should().StartWith("/tags/0: CM0009: ").And.Contain("/tags/9: ").And.EndWith(" … and 2 more.").And.NotContain("/tags/10: ");
    }

    [Fact]
    public void Deserialize_SeveralErrorsInAList_ThrowsAllWithPointersFromThePath()
    {
        const string Json = """
            {
              "title": "T",
              "byActor": { "a": [ { "id": "c", "text": "T" }, { "id": "d", "text": "U", "certainty": "probabel",
                "citations": [ { "source": "a b" }, {} ], "stance": "Denies" } ] }
            }
            """;

        InvalidJsonException thrown = FluentActions.Invoking(() => JsonSerializer.Deserialize<Report>(Json, JsonSerializerOptions.Web)).Should().Throw<InvalidJsonException>().Which;

        thrown.Path.Should().Be("$.byActor.a[1]");
        thrown.LineNumber.Should().Be(3);
        thrown.BytePositionInLine.Should().Be(Json.Split('\n')[3].IndexOf("\"a b\"", StringComparison.Ordinal) + 5); // the end of the string
        thrown.Diagnostics.Select(diagnostic => $"{diagnostic.JsonPointer} {diagnostic.Severity.ToWord()} {diagnostic.Code} {diagnostic.Suggestion}").Should().Equal(
            "/certainty warning CM0012 probable",
            "/citations/0/source error CM0014 ",
            "/citations/1 error CM0007 ",
            "/stance error CM0011 denies");
        JsonPointerOf(JsonNode.Parse(Json)!["byActor"]!["a"]![1]!, thrown.Diagnostics[1].JsonPointer).GetValue<string>().Should().Be("a b");
    }

    [Fact]
    public void Deserialize_UnknownWordOfAnEnumeration_ThrowsInvalidJsonException() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Stance[]>("""["denies","doubts"]""")).Should().Throw<InvalidJsonException>()
            .Where(thrown => thrown.Path == "$[1]" && thrown.Diagnostics.Count == 1 && thrown.Diagnostics[0].Code == "CM0012")
            .WithMessage("CM0012: The word \"doubts\" is not one of \"asserts\", \"denies\" and \"questions\".");

    [Fact]
    public void InvalidJsonException_WithoutDiagnostics_HasNone()
    {
        var inner = new InvalidOperationException();

        new InvalidJsonException().Diagnostics.Should().BeEmpty();
        new InvalidJsonException("M").Message.Should().Be("M");
        new InvalidJsonException("M", inner).InnerException.Should().BeSameAs(inner);
    }

    private static JsonNode JsonPointerOf(JsonNode node, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate(node, (value, token) => value is JsonArray list ? list[int.Parse(token, CultureInfo.InvariantCulture)]! : value[token]!);
}
