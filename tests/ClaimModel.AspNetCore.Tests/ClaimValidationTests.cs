using ClaimModel.AspNetCore.Tests.Support;
using ClaimModel.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimModel.AspNetCore.Tests;

public class ClaimValidationTests
{
    private static readonly ValidationOptions WithoutTexts = new() { Rules = RuleSet.Default.Without("CM0101") };

    [Fact]
    public async Task Post_RecordBoundByTheFramework_IsValidated()
    {
        await using RunningApp app = await RunningApp.StartAsync(app => app.MapPost("/claims", (Claim claim) => claim).WithClaimValidation());

        (await app.PostAsync("/claims", ClaimTexts.Valid)).Text.Should().Be("""{"id":"c","text":"It rains.","claimants":["a"],"assertedOn":"2017-04"}""");
        Reply reply = await app.PostAsync("/claims", ClaimTexts.Invalid);

        reply.Status.Should().Be(400);
        reply.MediaType.Should().Be("application/problem+json");
        reply.Diagnostics.Should().Contain("(,) /text error CM0101");
        reply.Json["errors"]!["text"].Should().NotBeNull();
    }

    [Fact]
    public async Task Post_DatasetBoundByTheFramework_IsValidatedAsAWhole()
    {
        await using RunningApp app = await RunningApp.StartAsync(app => app.MapPost("/datasets", (ClaimDataset dataset) => dataset.Claims.Count).WithClaimValidation());

        Reply reply = await app.PostAsync("/datasets", $$"""{ "claimModel": "1.0", "claims": [ {{ClaimTexts.Valid}} ] }""");

        reply.Errors.Should().ContainSingle().Which.Should().StartWith("claims[0].claimants[0]: ");
    }

    [Fact]
    public async Task Post_ListOfRecords_IsValidatedWithIndexes()
    {
        await using RunningApp app = await RunningApp.StartAsync(app =>
        {
            app.MapPost("/array", (Claim[] claims) => claims.Length).WithClaimValidation();
            app.MapPost("/list", (ValueList<Claim> claims) => claims.Count).WithClaimValidation();
            app.MapPost("/parts", (Citation[] citations) => citations.Length).WithClaimValidation();
        });
        string claims = $"[ {ClaimTexts.Valid}, {ClaimTexts.Invalid} ]";

        (await app.PostAsync("/array", claims)).Errors.Should().ContainSingle().Which.Should().StartWith("[1].text: ");
        (await app.PostAsync("/list", claims)).Errors.Should().ContainSingle().Which.Should().StartWith("[1].text: ");
        (await app.PostAsync("/parts", """[ { "source": "s" } ]""")).Text.Should().Be("1");
    }

    [Fact]
    public async Task Options_OfTheEndpoint_ReplaceThoseOfTheGroupAndTheApplication()
    {
        await using RunningApp app = await RunningApp.StartAsync(
            builder => builder.Services.Configure<ClaimRequestOptions>(options => options.ValidationOptions = WithoutTexts),
            app =>
            {
                app.MapPost("/application", (Claim claim) => claim.Id.Value).WithClaimValidation();
                RouteGroupBuilder group = app.MapGroup("/group").WithClaimValidation(new());
                group.MapPost("/claims", (Claim claim) => claim.Id.Value);
                group.MapPost("/bodies", (ClaimBody<Claim> body) => body.Value.Id.Value);
                group.MapPost("/own", (ClaimBody<Claim> body) => body.Value.Id.Value).WithClaimValidation(WithoutTexts);
            });

        (await app.PostAsync("/application", ClaimTexts.Invalid)).Status.Should().Be(200);
        (await app.PostAsync("/group/claims", ClaimTexts.Invalid)).Status.Should().Be(400);
        (await app.PostAsync("/group/bodies", ClaimTexts.Invalid)).Status.Should().Be(400);
        (await app.PostAsync("/group/own", ClaimTexts.Invalid)).Status.Should().Be(200);
    }

    [Fact]
    public async Task Problem_InAnApplicationWithProblemDetails_IsCustomized()
    {
        await using RunningApp app = await RunningApp.StartAsync(
            builder => builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["node"] = "n1"),
            app => app.MapPost("/claims", (ClaimBody<Claim> body) => body.Value));

        Reply reply = await app.PostAsync("/claims", ClaimTexts.Unreadable);

        reply.Json["node"]!.GetValue<string>().Should().Be("n1");
        reply.Diagnostics.Should().HaveCount(3);
    }

    [Fact]
    public async Task Problem_WithOptionsOfTheApplication_KeepsItsNames()
    {
        await using RunningApp app = await RunningApp.StartAsync(
            builder => builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.SnakeCaseUpper),
            app =>
            {
                app.MapPost("/claims", (ClaimBody<Claim> body) => TypedResults.Ok(body.Value));
            });

        (await app.PostAsync("/claims", ClaimTexts.Valid)).Text.Should().Be("""{"id":"c","text":"It rains.","claimants":["a"],"assertedOn":"2017-04"}""");
        (await app.PostAsync("/claims", ClaimTexts.Unreadable)).Diagnostics.Should().HaveCount(3);
    }
}
