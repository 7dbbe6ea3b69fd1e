using ClaimModel.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimModel.AspNetCore.Tests;

public class MvcTests
{
    private static Task<RunningApp> StartAsync(Action<ClaimRequestOptions>? options = null) => RunningApp.StartAsync(
        builder =>
        {
            builder.Services.Configure(options ?? (_ => { }));
            builder.Services.AddControllers().AddClaimModel().AddApplicationPart(typeof(MvcTests).Assembly);
        },
        app => app.MapControllers());

    [Fact]
    public async Task Post_ValidClaim_IsReadAndWritten()
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync("/api/claims", ClaimTexts.Valid)).Should().Be(new Reply(200, "application/json", """{"id":"c","text":"It rains.","claimants":["a"],"assertedOn":"2017-04"}"""));
    }

    [Theory]
    [InlineData("/api/claims")]
    [InlineData("/api/validated")]
    [InlineData("/plain/claims")]
    public async Task Post_ClaimWithThreeErrors_IsAProblemThatListsThemAll(string path)
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync(path, ClaimTexts.Unreadable);

        reply.Status.Should().Be(400);
        reply.MediaType.Should().Be("application/problem+json");
        reply.Json["errors"]!.AsObject().Select(entry => entry.Key).Should().BeEquivalentTo("claimants[0]", "assertedOn", "stance");
        reply.Diagnostics.Where(line => line.Contains("error", StringComparison.Ordinal)).Should().Equal("(4,18) /claimants/0 error CM0009", "(5,17) /assertedOn error CM0015", "(6,13) /stance error CM0011");
    }

    [Fact]
    public async Task Post_InvalidClaim_IsValidatedOnlyIfAsked()
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync("/api/claims", ClaimTexts.Invalid)).Status.Should().Be(200);
        Reply reply = await app.PostAsync("/api/validated", ClaimTexts.Invalid);

        reply.Status.Should().Be(400);
        reply.Errors.Should().ContainSingle().Which.Should().StartWith("text: ");
        reply.Diagnostics.Should().Contain("(1,22) /text error CM0101");
        (await app.PostAsync("/api/lists", $"[ {ClaimTexts.Invalid} ]")).Errors.Should().ContainSingle().Which.Should().StartWith("[0].text: ");
    }

    [Fact]
    public async Task Post_DatasetAsJsonLines_IsRead()
    {
        await using RunningApp app = await StartAsync();
        const string Lines = "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}\n";

        (await app.PostAsync("/api/datasets", Lines, "application/x-ndjson")).Text.Should().Be("1");
        (await app.PostAsync("/api/datasets", "{ \"claimModel\": \"1.0\" }")).Text.Should().Be("0");
        (await app.PostAsync("/api/claims", Lines, "application/x-ndjson")).Status.Should().Be(415);
    }

    [Fact]
    public async Task Post_LargerThanTheLimit_Is413()
    {
        await using RunningApp app = await StartAsync(options => options.MaxBodyBytes = 10);

        Reply reply = await app.PostAsync("/api/claims", ClaimTexts.Valid);

        reply.Status.Should().Be(413);
        reply.MediaType.Should().Be("application/problem+json");
        reply.Json["detail"]!.GetValue<string>().Should().StartWith("The body is larger than 10 bytes");
    }

    [Fact]
    public async Task Post_OtherTypes_AreLeftToTheFramework()
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync("/api/notes", """{ "TEXT": "a" }""")).Text.Should().Be("""{"text":"a"}""");
        (await app.PostAsync("/api/notes", """{ "text": 5 }""")).Errors.Should().Contain(error => error.StartsWith("$.text: ", StringComparison.Ordinal));
    }
}

public sealed record Note(string Text);

[ApiController]
[Route("api")]
public sealed class ApiClaimsController : ControllerBase
{
    [HttpPost("claims")]
    public ActionResult<Claim> Post(Claim claim) => Ok(claim);

    [HttpPost("validated")]
    [ClaimValidation]
    public ActionResult<Claim> PostValidated(Claim claim) => Ok(claim);

    [HttpPost("lists")]
    [ClaimValidation]
    public ActionResult<int> PostList(List<Claim> claims) => claims.Count;

    [HttpPost("datasets")]
    public ActionResult<int> PostDataset(ClaimDataset dataset) => dataset.Actors.Count;

    [HttpPost("notes")]
    public ActionResult<Note> PostNote(Note note) => note;
}

[Route("plain")]
public sealed class PlainClaimsController : Controller
{
    [HttpPost("claims")]
    public IActionResult Post([FromBody] Claim claim) => Json(claim);
}
