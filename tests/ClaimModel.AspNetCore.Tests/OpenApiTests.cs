using System.Text.Json.Nodes;
using ClaimModel.AspNetCore.OpenApi;
using ClaimModel.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace ClaimModel.AspNetCore.Tests;

public class OpenApiTests
{
    private static async Task<JsonObject> DocumentAsync(OpenApiSpecVersion version = OpenApiSpecVersion.OpenApi3_1)
    {
        await using RunningApp app = await RunningApp.StartAsync(
            builder => builder.Services.AddOpenApi(options =>
            {
                options.OpenApiVersion = version;
                options.AddClaimModel();
            }),
            app =>
            {
                app.MapOpenApi();
                app.MapPost("/claims", (ClaimBody<Claim> body) => body.Value);
                app.MapPost("/plain", (Claim claim) => claim.Id);
                app.MapPost("/lists", (List<Claim> claims) => claims.Count);
                app.MapPost("/datasets", (ClaimBody<ClaimDataset> body) => body.Value.Claims);
                app.MapPost("/notes", (AboutClaims note) => note.Text);
            });

        return (await app.GetAsync("/openapi/v1.json")).Json;
    }

    private static JsonNode RequestSchema(JsonObject document, string path, string mediaType = "application/json") =>
        Resolve(document["paths"]![path]!["post"]!["requestBody"]!["content"]![mediaType]!["schema"]!, document)!;

    [Theory]
    [InlineData("/claims")]
    [InlineData("/plain")]
    public async Task Post_Claim_HasThePublishedSchema(string path)
    {
        JsonObject document = await DocumentAsync();

        document["openapi"]!.GetValue<string>().Should().StartWith("3.1.");
        document["paths"]![path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!.ToJsonString().Should().Be("""{"$ref":"#/components/schemas/Claim"}""");
        ShouldBe(RequestSchema(document, path), ClaimModelSchema.ToJson()["$defs"]!["claim"]!);
    }

    [Fact]
    public async Task Post_Dataset_HasThePublishedSchemaForJsonAndJsonLines()
    {
        JsonObject document = await DocumentAsync();
        JsonObject published = ClaimModelSchema.ToJson();
        published.Remove("$schema");

        ShouldBe(RequestSchema(document, "/datasets"), Without(published, "$defs"), ClaimModelSchema.ToJson());
        document["paths"]!["/datasets"]!["post"]!["requestBody"]!["content"]!.AsObject().Select(entry => entry.Key).Should().Contain(["application/json", "application/jsonl"]);
    }

    [Fact]
    public async Task Response_OfAClaimBody_ListsProblems()
    {
        JsonObject document = await DocumentAsync();

        JsonObject responses = document["paths"]!["/claims"]!["post"]!["responses"]!.AsObject();
        responses.Select(entry => entry.Key).Should().Equal("200", "400", "413", "415");
        responses["400"]!["content"]!.AsObject().Select(entry => entry.Key).Should().Equal("application/problem+json");
    }

    [Fact]
    public async Task Elements_OfLists_ReferToTheComponent()
    {
        JsonObject document = await DocumentAsync();
        JsonNode note = RequestSchema(document, "/notes");

        document["paths"]!["/lists"]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!.ToJsonString().Should().Be("""{"type":"array","items":{"$ref":"#/components/schemas/Claim"}}""");
        document["components"]!["schemas"]!["AboutClaims"]!["properties"]!["actors"]!.ToJsonString().Should().Be("""{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Actor"}}""");
        ShouldBe(note["properties"]!["others"]!["items"]!, ClaimModelSchema.ToJson()["$defs"]!["claim"]!);
    }

    [Fact]
    public async Task Values_AreStringsWithPatterns()
    {
        JsonNode properties = RequestSchema(await DocumentAsync(), "/notes")["properties"]!;
        JsonNode definitions = ClaimModelSchema.ToJson()["$defs"]!;

        properties["id"]!["type"]!.GetValue<string>().Should().Be("string");
        properties["id"]!["pattern"]!.GetValue<string>().Should().Be(definitions["id"]!["pattern"]!.GetValue<string>());
        properties["on"]!["pattern"]!.GetValue<string>().Should().Be(definitions["date"]!["pattern"]!.GetValue<string>());
        properties["stance"]!["anyOf"]!.AsArray().Select(word => word!["const"]!.GetValue<string>()).Should().Equal("asserts", "denies", "questions");
        properties["text"]!.ToJsonString().Should().Be("""{"type":"string"}""");
        properties["claim"]!["oneOf"]!.AsArray().Should().HaveCount(2);
    }

    /// <summary>The framework creates a component from the property that it finds first.</summary>
    [Fact]
    public async Task Component_OfPropertiesThatMayBeNull_DoesNotAcceptNull()
    {
        await using RunningApp app = await RunningApp.StartAsync(
            builder => builder.Services.AddOpenApi(options => options.AddClaimModel()),
            app =>
            {
                app.MapOpenApi();
                app.MapPost("/nullable", (MaybeClaims note) => note.Id);
            });
        JsonObject document = (await app.GetAsync("/openapi/v1.json")).Json;
        JsonNode schemas = document["components"]!["schemas"]!;

        foreach ((string property, string component, Type type) in ((string, string, Type)[])[("id", "ClaimId", typeof(ClaimId)), ("on", "PartialDate", typeof(PartialDate)), ("claim", "Claim", typeof(Claim)), ("stance", "TermOfStance", typeof(Term<Stance>))])
        {
            ShouldBe(schemas[component]!, ClaimModelSchema.DefinitionOf(type));
            schemas["MaybeClaims"]!["properties"]![property]!.ToJsonString().Should().Be($$"""{"oneOf":[{"type":"null"},{"$ref":"#/components/schemas/{{component}}"}]}""");
        }
    }

    /// <summary>OpenAPI 3.0 has fewer keywords than JSON Schema, but the structure is the same.</summary>
    [Fact]
    public async Task Document_OfOpenApi30_HasTheSameMembers()
    {
        JsonObject document = await DocumentAsync(OpenApiSpecVersion.OpenApi3_0);
        JsonNode published = ClaimModelSchema.ToJson()["$defs"]!["claim"]!;

        document["openapi"]!.GetValue<string>().Should().StartWith("3.0.");
        JsonNode schema = RequestSchema(document, "/claims");
        schema["properties"]!.AsObject().Select(entry => entry.Key).Should().Equal(published["properties"]!.AsObject().Select(entry => entry.Key));
        JsonNode.DeepEquals(schema["required"], published["required"]).Should().BeTrue();
        schema["properties"]!["stance"]!["anyOf"]![1]!["enum"]![0]!.GetValue<string>().Should().Be("denies");
    }

    private static void ShouldBe(JsonNode actual, JsonNode published, JsonNode? root = null) =>
        Sorted(actual).ToJsonString().Should().Be(Sorted(Resolve(published, root ?? ClaimModelSchema.ToJson())!).ToJsonString());

    private static JsonNode Without(JsonNode node, string name)
    {
        node.AsObject().Remove(name);
        return node;
    }

    /// <summary>Returns a schema with what its references refer to; annotations beside a reference take precedence.</summary>
    private static JsonNode? Resolve(JsonNode? node, JsonNode root)
    {
        switch (node)
        {
            case JsonObject schema when schema["$ref"] is { } reference:
                JsonNode target = reference.GetValue<string>()[2..].Split('/').Aggregate(root, (parent, name) => parent[name]!);
                JsonObject resolved = Resolve(target, root)!.AsObject();
                foreach ((string name, JsonNode? value) in schema.Where(member => member.Key != "$ref"))
                {
                    resolved[name] = Resolve(value, root);
                }

                return resolved;
            case JsonObject schema:
                return new JsonObject(schema.Select(member => KeyValuePair.Create(member.Key, Resolve(member.Value, root))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Resolve(item, root))]);
            default:
                return node?.DeepClone();
        }
    }

    /// <summary>Returns a schema with its members in alphabetical order, and without <c>"additionalProperties": true</c>, which is the default.</summary>
    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject schema => new JsonObject(schema
            .Where(member => member.Key != "additionalProperties" || member.Value is JsonObject)
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Sorted(member.Value!)))),
        JsonArray items => new JsonArray([.. items.Select(item => Sorted(item!))]),
        _ => node.DeepClone(),
    };
}

public sealed record AboutClaims(ClaimId Id, string Text, Claim? Claim, ValueList<Claim> Others, PartialDate On, Stance Stance, Dictionary<string, Actor> Actors);

public sealed record MaybeClaims(ClaimId? Id, PartialDate? On, Claim? Claim, Term<Stance>? Stance);
