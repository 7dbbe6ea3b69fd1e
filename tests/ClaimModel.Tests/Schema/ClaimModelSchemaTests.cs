using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Schema;

public sealed class ClaimModelSchemaTests
{
    private static readonly JsonObject Published = JsonNode.Parse(CommittedFile.Read("docs/schema/claimmodel-1.schema.json"))!.AsObject();

    private static readonly JsonSchemaExporterOptions WithDefinitions = new() { TransformSchemaNode = ClaimModelSchema.Transform };

    /// <summary>The types of the model, with the names of their definitions. The dataset is the document itself.</summary>
    public static TheoryData<Type, string> Definitions => new()
    {
        { typeof(Actor), "actor" },
        { typeof(Citation), "citation" },
        { typeof(Claim), "claim" },
        { typeof(Contradiction), "contradiction" },
        { typeof(Detection), "detection" },
        { typeof(Identifier), "identifier" },
        { typeof(Predicate), "predicate" },
        { typeof(Proposition), "proposition" },
        { typeof(Quantity), "quantity" },
        { typeof(Quote), "quote" },
        { typeof(Rating), "rating" },
        { typeof(Review), "review" },
        { typeof(Role), "role" },
        { typeof(Source), "source" },
        { typeof(Topic), "topic" },
        { typeof(Unit), "unit" },
        { typeof(ActorId), "id" },
        { typeof(TopicId), "id" },
        { typeof(SourceId), "id" },
        { typeof(ClaimId), "id" },
        { typeof(ContradictionId), "id" },
        { typeof(PartialDate), "date" },
        { typeof(DateInterval), "period" },
        { typeof(LanguageTag), "languageTag" },
        { typeof(LanguageMap), "languageMap" },
        { typeof(Qualifiers), "qualifiers" },
        { typeof(FormatVersion), "formatVersion" },
        { typeof(Term<ActorKind>), "actorKind" },
        { typeof(Term<Anonymity>), "anonymity" },
        { typeof(Term<ApparentReason>), "apparentReason" },
        { typeof(Term<Certainty>), "certainty" },
        { typeof(Term<ClaimStatus>), "claimStatus" },
        { typeof(Term<ContradictionBasis>), "contradictionBasis" },
        { typeof(Term<ContradictionStatus>), "contradictionStatus" },
        { typeof(Term<ContradictionStrength>), "contradictionStrength" },
        { typeof(Term<DetectionMethod>), "detectionMethod" },
        { typeof(Term<Fidelity>), "fidelity" },
        { typeof(Term<Modality>), "modality" },
        { typeof(Term<SourceKind>), "sourceKind" },
        { typeof(Term<Stance>), "stance" },
        { typeof(Term<TopicKind>), "topicKind" },
    };

    [Fact]
    public void Text_IsThePublishedFile() => ClaimModelSchema.Text.Should().Be(CommittedFile.Read("docs/schema/claimmodel-1.schema.json"));

    [Fact]
    public void ToJson_IsThePublishedSchema_AndACopy()
    {
        ClaimModelSchema.ToJson().Remove("$defs").Should().BeTrue();

        ShouldBe(ClaimModelSchema.ToJson(), Published);
    }

    [Fact]
    public void Definitions_AreAllTested() =>
        Published["$defs"]!.AsObject().Select(definition => definition.Key).Should().BeEquivalentTo(Definitions.Select(row => row.Data.Item2).Distinct());

    [Theory]
    [MemberData(nameof(Definitions))]
    public void DefinitionOf_Type_IsThePublishedDefinition(Type type, string name)
    {
        JsonObject definition = ClaimModelSchema.DefinitionOf(type);
        JsonObject list = ClaimModelSchema.DefinitionOf(typeof(ValueList<>).MakeGenericType(type));

        ShouldBe(definition, Resolved(Published["$defs"]![name]!));
        ShouldBe(list, new JsonObject { ["type"] = "array", ["items"] = definition });
        definition.Clear();
        ClaimModelSchema.DefinitionOf(type).Should().NotBeEmpty();
    }

    /// <summary>A value that documents do not contain, so that it is not among the published definitions.</summary>
    [Fact]
    public void DefinitionOf_CalendarDay_MatchesDays()
    {
        JsonObject schema = ClaimModelSchema.DefinitionOf(typeof(CalendarDay));
        var pattern = new Regex(schema["pattern"]!.GetValue<string>(), RegexOptions.ECMAScript);

        schema["type"]!.GetValue<string>().Should().Be("string");
        new[] { "2017-04-12", "-0043-03-15", "0000-01-01", "Y17000000-12-31", "Y-17000000-02-28" }.Should().OnlyContain(text => pattern.IsMatch(text) && CalendarDay.Parse(text).ToString() == text);
        new[] { "2017-04", "-0000-01-01", "2017-04-31", "17000000-12-31", "Y2017-01-01", "2017-04-12 " }.Should().NotContain(text => pattern.IsMatch(text));
    }

    [Fact]
    public void DefinitionOf_Dataset_IsTheDocumentWithoutDefinitions()
    {
        JsonObject document = Published.DeepClone().AsObject();
        document.Remove("$defs");
        document.Remove("$schema");

        ShouldBe(ClaimModelSchema.DefinitionOf(typeof(ClaimDataset)), Resolved(document));
    }

    [Theory]
    [InlineData(typeof(Number), """{"type":"number"}""")]
    [InlineData(typeof(Number?), """{"type":["number","null"]}""")]
    [InlineData(typeof(ValueList<string>), """{"type":"array","items":{"type":"string"}}""")]
    [InlineData(typeof(Extensions), """{"type":"object"}""")]
    [InlineData(typeof(ExtensibleRecord), """{"type":"object","properties":{"type":{"enum":["actor","role","identifier","topic","source","claim","citation","quote","review","rating","proposition","quantity","predicate","unit","contradiction","detection","dataset"]}},"required":["type"]}""")]
    public void DefinitionOf_TypeWithoutDefinition_IsItsJsonType(Type type, string expected) => ShouldBe(ClaimModelSchema.DefinitionOf(type), JsonNode.Parse(expected)!);

    [Fact]
    public void DefinitionOf_Vocabulary_HasOnlyTheKnownWords()
    {
        string?[] known = [.. ClaimModelSchema.DefinitionOf(typeof(Stance))["anyOf"]!.AsArray().Select(choice => (string?)choice!["const"])];
        string?[] nullable = [.. ClaimModelSchema.DefinitionOf(typeof(Stance?))["anyOf"]!.AsArray().Select(choice => (string?)(choice!["const"] ?? choice["type"]))];

        known.Should().Equal("asserts", "denies", "questions");
        nullable.Should().Equal("asserts", "denies", "questions", "null");
    }

    [Theory]
    [InlineData(typeof(Version))]
    [InlineData(typeof(DiagnosticSeverity))]
    [InlineData(typeof(List<Claim>))]
    public void DefinitionOf_OtherType_ThrowsArgumentException(Type type) =>
        FluentActions.Invoking(() => ClaimModelSchema.DefinitionOf(type)).Should().Throw<ArgumentException>().WithMessage($"The schema of ClaimModel does not describe {type}.*");

    [Theory]
    [MemberData(nameof(Definitions))]
    public void Transform_TypeAtTheRoot_IsItsDefinition(Type type, string name) =>
        ShouldBe(JsonSerializerOptions.Default.GetJsonSchemaAsNode(type, WithDefinitions), Resolved(Published["$defs"]![name]!));

    [Fact]
    public void Transform_UserType_HasTheDefinitions()
    {
        JsonObject schema = JsonSerializerOptions.Default.GetJsonSchemaAsNode(typeof(Submission), WithDefinitions).AsObject();
        JsonObject properties = schema["properties"]!.AsObject();
        JsonNode claim = Resolved(Published["$defs"]!["claim"]!);

        ShouldBe(properties["Claim"]!, claim);
        ShouldBe(properties["Date"]!, OrNull(Resolved(Published["$defs"]!["date"]!)));
        ShouldBe(properties["Draft"]!, OrNull(claim));
        ShouldBe(properties["Editor"]!, Published["$defs"]!["id"]!);
        ShouldBe(properties["Reviewer"]!, OrNull(Published["$defs"]!["id"]!));
        ShouldBe(properties["Claims"]!, new JsonObject { ["type"] = "array", ["items"] = claim.DeepClone() });
        ShouldBe(properties["Array"]!["items"]!, claim);
        ShouldBe(properties["ById"]!["additionalProperties"]!, claim);
        ShouldBe(properties["Lists"]!["items"]!["items"]!, Published["$defs"]!["id"]!);
        properties["Objects"]!.AsObject().Should().NotContainKey("items");
        ShouldBe(properties["Nested"]!["properties"]!["Dataset"]!, ClaimModelSchema.DefinitionOf(typeof(ClaimDataset)));
        ShouldBe(properties["Amount"]!, new JsonObject { ["type"] = "number" });
        ShouldBe(properties["Scope"]!, new JsonObject { ["enum"] = new JsonArray("crossSource", "crossActor", "sameSide", "selfContradiction") });
        properties["Basis"]!["anyOf"]!.AsArray()[^1]!["type"]!.GetValue<string>().Should().Be("null");
        ShouldBe(properties["Title"]!, new JsonObject { ["type"] = "string" });
        schema.ToJsonString().Should().NotContain("$ref").And.NotContain("$defs");
    }

    [Fact]
    public void Transform_SourceGeneratedType_HasTheDefinitions() => ShouldBe(
        SchemaContext.Default.Submission.GetJsonSchemaAsNode(WithDefinitions),
        JsonSerializerOptions.Default.GetJsonSchemaAsNode(typeof(Submission), WithDefinitions));

    [Fact]
    public void Transform_AnnotatedSchema_KeepsTheAnnotations()
    {
        var type = JsonSerializerOptions.Default.GetTypeInfo(typeof(ActorId));

        JsonNode schema = ClaimModelSchema.Transform(type, null, new JsonObject { ["description"] = "Who wrote it." });

        schema["description"]!.GetValue<string>().Should().Be("Who wrote it.");
        schema["pattern"]!.GetValue<string>().Should().Be(Published["$defs"]!["id"]!["pattern"]!.GetValue<string>());
    }

    [Fact]
    public void Transform_TypeWithConverterOfTheCaller_IsUnchanged()
    {
        var options = new JsonSerializerOptions { Converters = { new NumberedIdConverter() }, TypeInfoResolver = JsonSerializerOptions.Default.TypeInfoResolver };

        JsonNode schema = options.GetJsonSchemaAsNode(typeof(OwnConverters), WithDefinitions);

        schema["properties"]!["Id"]!.ToJsonString().Should().Be("true");
        schema["properties"]!["OptionalId"]!.ToJsonString().Should().Be("true");
        schema["properties"]!["Topic"]!.ToJsonString().Should().Be("true");
    }

    /// <summary>Replaces the references in a schema, and leaves everything else as it is published.</summary>
    private static JsonNode Resolved(JsonNode schema)
    {
        switch (schema)
        {
            case JsonObject node when node["$ref"] is { } reference:
                JsonObject target = Resolved(Published["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!).AsObject();
                foreach ((string name, JsonNode? value) in node.Where(member => member.Key != "$ref"))
                {
                    target[name] = value!.DeepClone();
                }

                return target;
            case JsonObject node:
                return new JsonObject(node.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Resolved(member.Value!))));
            case JsonArray array:
                return new JsonArray([.. array.Select(item => Resolved(item!))]);
            default:
                return schema.DeepClone();
        }
    }

    private static JsonNode OrNull(JsonNode schema)
    {
        JsonNode nullable = schema.DeepClone();
        nullable["type"] = new JsonArray(nullable["type"]!.DeepClone(), "null");
        return nullable;
    }

    private static void ShouldBe(JsonNode actual, JsonNode expected) => Assert.True(JsonNode.DeepEquals(actual, expected), $"{actual.ToJsonString()}\nis not\n{expected.ToJsonString()}");

    internal sealed record Submission
    {
        public required Claim Claim { get; init; }

        public Claim? Draft { get; init; }

        public PartialDate? Date { get; init; }

        public ActorId Editor { get; init; }

        public ActorId? Reviewer { get; init; }

        public ValueList<Claim> Claims { get; init; }

        public required Claim[] Array { get; init; }

        public required Dictionary<ClaimId, Claim> ById { get; init; }

        public required List<List<ActorId>> Lists { get; init; }

        public required List<object> Objects { get; init; }

        public required Inner Nested { get; init; }

        public Number Amount { get; init; }

        public ContradictionScope Scope { get; init; }

        public Term<ContradictionBasis>? Basis { get; init; }

        public required string Title { get; init; }
    }

    internal sealed record Inner(ClaimDataset Dataset);

    internal sealed record OwnConverters
    {
        public ActorId Id { get; init; }

        public ActorId? OptionalId { get; init; }

        [JsonConverter(typeof(NumberedTopicConverter))]
        public TopicId Topic { get; init; }
    }

    internal sealed class NumberedIdConverter : JsonConverter<ActorId>
    {
        public override ActorId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => $"a{reader.GetInt32()}";

        public override void Write(Utf8JsonWriter writer, ActorId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    internal sealed class NumberedTopicConverter : JsonConverter<TopicId>
    {
        public override TopicId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => $"t{reader.GetInt32()}";

        public override void Write(Utf8JsonWriter writer, TopicId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

[JsonSerializable(typeof(ClaimModelSchemaTests.Submission))]
internal sealed partial class SchemaContext : JsonSerializerContext;
