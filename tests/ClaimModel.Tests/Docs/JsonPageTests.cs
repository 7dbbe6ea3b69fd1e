using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ClaimModel.Tests.Support;
using Microsoft.Extensions.AI;

namespace ClaimModel.Tests.Docs;

public sealed class JsonPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "json.md"));

    [Fact]
    public void CodeBlocks_AreTheCodeThatRuns()
    {
        string[] code = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "ClaimModel.Tests", "Docs", "JsonPageTests.cs"));
        List<string> examples = [];
        for (int start = Array.IndexOf(code, "        // example"); start >= 0; start = Array.IndexOf(code, "        // example", start + 1))
        {
            int end = Array.IndexOf(code, "        // end of example", start);
            examples.Add(string.Join('\n', code[(start + 1)..end].Select(line => line.Length > 8 ? line[8..] : "")));
        }

        examples.Add("public sealed record Extraction(List<ExtractedClaim> Claims);\n\npublic sealed record ExtractedClaim(string Text, ActorId Claimant, Stance Stance, PartialDate? AssertedOn);");
        Page.Split("```csharp\n").Skip(1).Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)]).Should().BeEquivalentTo(examples);
    }

    [Fact]
    public void Exporter_Example_DescribesTheTypes() => SchemaOfUserType(typeof(Extraction))["properties"]!["Claims"]!["items"]!["properties"]!["AssertedOn"]!["type"]!
        .ToJsonString().Should().Be("""["string","null"]""");

    [Fact]
    public void Function_Example_DescribesItsParameter()
    {
        var added = new List<Claim>();
        var function = Function(added);

        JsonNode.DeepEquals(
            JsonObject.Create(function.JsonSchema.GetProperty("properties").GetProperty("claim")),
            ClaimModelSchema.DefinitionOf(typeof(Claim))).Should().BeTrue();
    }

    [Fact]
    public async Task Function_Example_IsInvokedWithAClaim()
    {
        var added = new List<Claim>();
        var arguments = new AIFunctionArguments { ["claim"] = JsonElement.Parse("""{"id":"c","text":"T"}""") };

        await Function(added).InvokeAsync(arguments, TestContext.Current.CancellationToken);

        added.Should().Equal(new Claim { Id = "c", Text = "T" });
    }

    [Fact]
    public void StrictSchema_Example_ClosesAndRequiresEverything()
    {
        var claim = StrictSchema().GetProperty("properties").GetProperty("claims").GetProperty("items");

        claim.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        claim.GetProperty("required").EnumerateArray().Select(name => name.GetString()).Should().Equal("text", "claimant", "stance", "assertedOn");
        JsonNode.DeepEquals(JsonObject.Create(claim.GetProperty("properties").GetProperty("stance")), ClaimModelSchema.DefinitionOf(typeof(Stance))).Should().BeTrue();
    }

    [Fact]
    public void Answer_Example_IsValidatedByTheRules()
    {
        const string Answer = """{"claims":[{"text":"No one interfered.","claimant":"lavrov","stance":"denies","assertedOn":"2017-04-12"},{"text":" ","claimant":"nobody","stance":"asserts","assertedOn":null}]}""";
        var dataset = new ClaimDataset { Actors = [new() { Id = "lavrov", Name = "Sergey Lavrov" }] };

        var diagnostics = Validated(Answer, dataset).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        diagnostics.Select(diagnostic => $"{diagnostic.JsonPointer} {diagnostic.Rule.Name}").Should().Equal("/claims/1/text text-not-blank", "/claims/1/claimants/0 claimant-exists");
    }

    [Fact]
    public void Answer_WithInvalidDate_ThrowsJsonException() => FluentActions
        .Invoking(() => Validated("""{"claims":[{"text":"T","claimant":"a","stance":"denies","assertedOn":"soon"}]}""", new()))
        .Should().Throw<JsonException>().Which.Path.Should().Be("$.claims[0].assertedOn");

    private static JsonNode SchemaOfUserType(Type type)
    {
        // example
        var schema = JsonSerializerOptions.Default.GetJsonSchemaAsNode(
            type,
            new JsonSchemaExporterOptions { TransformSchemaNode = ClaimModelSchema.Transform });
        // end of example
        return schema;
    }

    private static AIFunction Function(List<Claim> added)
    {
        // example
        var schemas = new AIJsonSchemaCreateOptions
        {
            TransformSchemaNode = (context, schema) => ClaimModelSchema.Transform(context.TypeInfo, context.PropertyInfo, schema),
        };
        var function = AIFunctionFactory.Create(
            (Claim claim) => added.Add(claim),
            new AIFunctionFactoryOptions { Name = "add_claim", JsonSchemaCreateOptions = schemas });
        // end of example
        return function;
    }

    private static JsonElement StrictSchema()
    {
        // example
        var strictSchema = AIJsonUtilities.CreateJsonSchema(typeof(Extraction), serializerOptions: JsonSerializerOptions.Web, inferenceOptions: new()
        {
            TransformSchemaNode = (context, schema) => ClaimModelSchema.Transform(context.TypeInfo, context.PropertyInfo, schema),
            TransformOptions = new() { DisallowAdditionalProperties = true, RequireAllProperties = true },
        });
        // end of example
        return strictSchema;
    }

    private static ClaimModel.Validation.ValidationReport Validated(string answer, ClaimDataset dataset)
    {
        // example
        var extraction = JsonSerializer.Deserialize<Extraction>(answer, JsonSerializerOptions.Web)!;
        var extended = dataset with
        {
            Claims = [.. dataset.Claims, .. extraction.Claims.Select((claim, index) => new Claim
            {
                Id = $"extracted-{index + 1}",
                Text = claim.Text,
                Claimants = [claim.Claimant],
                Stance = claim.Stance,
                AssertedOn = claim.AssertedOn,
            })],
        };
        var report = extended.Validate();
        // end of example
        return report;
    }
}

public sealed record Extraction(List<ExtractedClaim> Claims);

public sealed record ExtractedClaim(string Text, ActorId Claimant, Stance Stance, PartialDate? AssertedOn);
