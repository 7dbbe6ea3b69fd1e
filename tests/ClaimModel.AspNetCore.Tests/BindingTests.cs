using ClaimModel.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimModel.AspNetCore.Tests;

/// <summary>The values of ClaimModel bind from routes, queries, headers and forms without configuration.</summary>
public class BindingTests
{
    private static Task<RunningApp> StartAsync() => RunningApp.StartAsync(
        builder => builder.Services.AddControllers().AddApplicationPart(typeof(BindingTests).Assembly),
        app =>
        {
            app.MapGet("/minimal/{id}", (
                ClaimId id, PartialDate on, Term<Stance> stance, Number? amount, DateInterval? during, TopicId[]? topics, [FromHeader(Name = "X-Language")] LanguageTag? language) =>
                Values.Describe(id, on, stance, amount, during, topics, language));
            app.MapPost("/minimal/form", ([FromForm] ActorId actor, [FromForm] SourceId? source) => $"{actor} {source}").DisableAntiforgery();
            app.MapPost("/minimal/form-type", ([FromForm] ValuesForm form) => form.ToString()).DisableAntiforgery();
            app.MapControllers();
        });

    [Theory]
    [InlineData("minimal")]
    [InlineData("mvc")]
    public async Task Get_WithValues_BindsThem(string api)
    {
        await using RunningApp app = await StartAsync();
        app.Client.DefaultRequestHeaders.Add("X-Language", "zh-Hant");

        (await app.GetAsync($"/{api}/lavrov-1?on=2017-04~&stance=denies&amount=1.50&during=2011/..&topics=a&topics=b")).Text.Should().Be("lavrov-1 2017-04~ Denies 1.50 2011/.. a,b zh-Hant");
        (await app.GetAsync($"/{api}/lavrov-1?on=2017&stance=doubts")).Text.Should().Be("lavrov-1 2017 doubts    zh-Hant");
    }

    [Theory]
    [InlineData("minimal", "on=2017-13&stance=denies")]
    [InlineData("minimal", "on=2017&stance=denies&amount=many")]
    [InlineData("mvc", "on=2017-13&stance=denies")]
    [InlineData("mvc", "on=2017&stance=denies&amount=many")]
    public async Task Get_WithAnInvalidValue_Is400(string api, string query)
    {
        await using RunningApp app = await StartAsync();

        (await app.GetAsync($"/{api}/lavrov-1?{query}")).Status.Should().Be(400);
        (await app.GetAsync($"/{api}/with%20blank?on=2017&stance=denies")).Status.Should().Be(400);
    }

    [Theory]
    [InlineData("minimal")]
    [InlineData("mvc")]
    public async Task Post_Form_BindsItsValues(string api)
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync($"/{api}/form", "actor=lavrov&source=s-1", "application/x-www-form-urlencoded")).Text.Should().Be("lavrov s-1");
        (await app.PostAsync($"/{api}/form", "actor=lavrov", "application/x-www-form-urlencoded")).Text.Should().Be("lavrov ");
    }

    [Theory]
    [InlineData("minimal")]
    [InlineData("mvc")]
    public async Task Post_Form_BindsATypeWithValues(string api)
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync($"/{api}/form-type", "Id=c-1&On=2017-04&Stance=denies&Topics=a&Topics=b", "application/x-www-form-urlencoded")).Text.Should().Be("c-1 2017-04 denies a,b");
        (await app.PostAsync($"/{api}/form-type", "Id=c-1&On=2017-13&Stance=denies&Topics=a", "application/x-www-form-urlencoded")).Status.Should().Be(400);
    }
}

internal static class Values
{
    public static string Describe(ClaimId id, PartialDate on, Term<Stance> stance, Number? amount, DateInterval? during, TopicId[]? topics, LanguageTag? language) =>
        $"{id} {on} {stance.Known?.ToString() ?? stance.ToString()} {amount} {during} {string.Join(',', topics ?? [])} {language}";
}

[ApiController]
[Route("mvc")]
public sealed class ValuesController : ControllerBase
{
    [HttpGet("{id}")]
    public string Get(
        ClaimId id, [FromQuery] PartialDate on, [FromQuery] Term<Stance> stance, [FromQuery] Number? amount, [FromQuery] DateInterval? during,
        [FromQuery] TopicId[]? topics, [FromHeader(Name = "X-Language")] LanguageTag? language) => Values.Describe(id, on, stance, amount, during, topics, language);

    [HttpPost("form")]
    public string Post([FromForm] ActorId actor, [FromForm] SourceId? source) => $"{actor} {source}";

    [HttpPost("form-type")]
    public string Post([FromForm] ValuesForm form) => form.ToString();
}

public sealed class ValuesForm
{
    public ClaimId Id { get; set; }

    public PartialDate? On { get; set; }

    public Term<Stance>? Stance { get; set; }

    public List<TopicId> Topics { get; set; } = [];

    public override string ToString() => $"{Id} {On} {Stance} {string.Join(',', Topics)}";
}
