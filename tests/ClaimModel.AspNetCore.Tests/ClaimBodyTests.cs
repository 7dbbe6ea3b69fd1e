using System.IO.Compression;
using System.Text;
using ClaimModel.AspNetCore.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimModel.AspNetCore.Tests;

public class ClaimBodyTests
{
    private static Task<RunningApp> StartAsync(Action<ClaimRequestOptions>? options = null) => RunningApp.StartAsync(
        builder => builder.Services.Configure(options ?? (_ => { })),
        app =>
        {
            app.MapPost("/claims", (ClaimBody<Claim> body) => TypedResults.Ok(body.Value));
            app.MapPost("/validated", (ClaimBody<Claim> body) => TypedResults.Ok(body.Value)).WithClaimValidation();
            app.MapPost("/datasets", (ClaimBody<ClaimDataset> body) => $"{body.Value.Claims.Count} claims, {body.Diagnostics.Count} diagnostics");
            app.MapPost("/validated-datasets", (ClaimBody<ClaimDataset> body) => $"{body.Value.Claims.Count} claims").WithClaimValidation();
            app.MapPost("/small", [RequestSizeLimit(20)] (ClaimBody<Claim> body) => body.Value.Text);
        });

    [Fact]
    public async Task Post_ValidClaim_IsReadAndWritten()
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync("/claims", ClaimTexts.Valid);

        reply.Should().Be(new Reply(200, "application/json", """{"id":"c","text":"It rains.","claimants":["a"],"assertedOn":"2017-04"}"""));
    }

    [Fact]
    public async Task Post_ClaimWithThreeErrors_IsAProblemThatListsThemAll()
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync("/claims", ClaimTexts.Unreadable);

        reply.Status.Should().Be(400);
        reply.MediaType.Should().Be("application/problem+json");
        reply.Json["title"]!.GetValue<string>().Should().Be("One or more validation errors occurred.");
        reply.Json["status"]!.GetValue<int>().Should().Be(400);
        reply.Json["errors"]!.AsObject().Select(entry => entry.Key).Should().Equal("claimants[0]", "assertedOn", "stance");
        reply.Diagnostics.Should().Equal("(4,18) /claimants/0 error CM0009", "(5,17) /assertedOn error CM0015", "(6,13) /stance error CM0011");
        reply.Json["diagnostics"]![2]!["suggestion"]!.GetValue<string>().Should().Be("denies");
        reply.Json["diagnostics"]![2]!["message"]!.GetValue<string>().Should().Be(reply.Json["errors"]!["stance"]![0]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/claims", "application/json", """{"\ud800":1,"id":"c","text":"It rains."}""")]
    [InlineData("/validated", "application/json", """{"id":"c","text":"It rains.","x-a":{"\ud800":1}}""")]
    [InlineData("/datasets", "application/jsonl", """{"type":"claim","id":"c","text":"It rains.","\ud800":1}""")]
    [InlineData("/validated-datasets", "application/jsonl", """{"\ud800":1,"type":"claim","id":"c","text":"It rains."}""")]
    [InlineData("/validated-datasets", "application/jsonl", """{"type":"\ud800","id":"c","text":"It rains."}""")]
    public async Task Post_UnpairedSurrogateInName_IsAProblem(string path, string mediaType, string body)
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync(path, body, mediaType);

        reply.Status.Should().Be(400);
        reply.Diagnostics.Should().ContainSingle(found => found.EndsWith(" error CM0004", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/datasets")]
    [InlineData("/validated-datasets")]
    public async Task Post_MoreErrorsThanAreRemembered_CountsThemAll(string path)
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync(path, $$"""{"claimModel":"1.0","claims":[{{string.Join(',', Enumerable.Repeat("1", 12_000))}}]}""");

        reply.Diagnostics.Should().HaveCount(100);
        reply.Json["omittedDiagnostics"]!.GetValue<long>().Should().Be(11_900);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_ClaimWithErrors_IsAnsweredInReadableText(bool addProblemDetails)
    {
        await using RunningApp app = await RunningApp.StartAsync(
            builder => _ = addProblemDetails ? builder.Services.AddProblemDetails() : builder.Services,
            app => app.MapPost("/claims", (ClaimBody<Claim> body) => TypedResults.Ok(body.Value)));

        Reply reply = await app.PostAsync("/claims", """{ "id": "c", "text": "It rains.", "assertedOn": "апрель" }""");

        reply.Text.Should().Contain("\\\"апрель\\\"");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("claim")]
    [InlineData("{}")]
    public async Task Post_NoClaim_IsAProblemOfTheWholeBody(string body)
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync("/claims", body);

        reply.Status.Should().Be(400);
        reply.Errors.Should().NotBeEmpty().And.OnlyContain(error => error.StartsWith("$: ", StringComparison.Ordinal));
        (await app.PostAsync("/validated", body)).Diagnostics.Should().Equal(reply.Diagnostics);
    }

    [Fact]
    public async Task Post_InvalidClaim_IsValidatedOnlyIfAsked()
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync("/claims", ClaimTexts.Invalid)).Status.Should().Be(200);
        Reply reply = await app.PostAsync("/validated", ClaimTexts.Invalid);

        reply.Status.Should().Be(400);
        reply.Diagnostics.Should().Contain("(1,22) /text error CM0101").And.OnlyContain(line => line.StartsWith('('));
        reply.Errors.Should().ContainSingle().Which.Should().StartWith("text: ");
    }

    [Fact]
    public async Task Post_DatasetAsJson_IsReadWithWarnings()
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync("/datasets", $$"""{ "claimModel": "1.0", "titel": "T", "claims": [ {{ClaimTexts.Valid}} ] }""");

        reply.Text.Should().Be("1 claims, 1 diagnostics");
    }

    [Theory]
    [InlineData("application/jsonl")]
    [InlineData("application/x-ndjson")]
    [InlineData("application/x-ndjson; charset=utf-8")]
    public async Task Post_DatasetAsJsonLines_IsRead(string contentType)
    {
        await using RunningApp app = await StartAsync();

        Reply reply = await app.PostAsync("/datasets", "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}\n{\"type\":\"claim\",\"id\":\"c\",\"text\":\"It rains.\"}\n", contentType);

        reply.Text.Should().Be("1 claims, 0 diagnostics");
    }

    [Fact]
    public async Task Post_InvalidJsonLines_AreReportedWithLines()
    {
        await using RunningApp app = await StartAsync();
        const string Lines = "{\"type\":\"claim\",\"id\":\"c\",\"text\":\"It rains.\",\"claimants\":[\"a\"]}\n{\"type\":\"claim\",\"id\":\"d\"}\n";

        (await app.PostAsync("/datasets", Lines, "application/jsonl")).Diagnostics.Should().Equal("(2,1)  error CM0007");
        (await app.PostAsync("/validated-datasets", Lines, "application/jsonl")).Diagnostics.Should().Contain(["(1,58) /claimants/0 error CM4102", "(2,1)  error CM0007"]);
    }

    [Theory]
    [InlineData("/claims", "application/jsonl")]
    [InlineData("/claims", "text/plain")]
    [InlineData("/claims", "application/json; charset=utf-16")]
    [InlineData("/datasets", "application/xml")]
    [InlineData("/claims", "")]
    public async Task Post_OtherContentType_Is415(string path, string contentType)
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync(path, ClaimTexts.Valid, contentType)).Status.Should().Be(415);
    }

    [Fact]
    public async Task Post_Gzip_IsDecompressed()
    {
        await using RunningApp app = await StartAsync();

        (await app.PostAsync("/claims", Compress(ClaimTexts.Valid), contentEncoding: "gzip")).Status.Should().Be(200);
        (await app.PostAsync("/claims", Compress(ClaimTexts.Valid), contentEncoding: "br")).Status.Should().Be(415);
        Reply corrupted = await app.PostAsync("/claims", ClaimTexts.Valid.Select(letter => (byte)letter).ToArray(), contentEncoding: "gzip");
        corrupted.Status.Should().Be(400);
        corrupted.Json["detail"]!.GetValue<string>().Should().Be("The body is not a valid gzip stream.");
    }

    [Fact]
    public async Task Post_LargerThanTheLimit_Is413()
    {
        await using RunningApp app = await StartAsync(options => options.MaxBodyBytes = 1000);
        string text = $$"""{ "id": "c", "text": "{{new string('a', 2000)}}" }""";

        Reply reply = await app.PostAsync("/claims", text);

        reply.Status.Should().Be(413);
        reply.MediaType.Should().Be("application/problem+json");
        reply.Json["detail"]!.GetValue<string>().Should().Be("The body is larger than 1,000 bytes; send less at a time.");
        (await app.PostAsync("/claims", Compress(text), contentEncoding: "gzip")).Status.Should().Be(413);
        (await app.PostAsync("/datasets", Compress(string.Concat(Enumerable.Repeat("{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\"}\n", 100))), "application/jsonl")).Errors
            .Should().ContainSingle().Which.Should().Contain("more than 1,000 bytes");
        (await app.PostAsync("/small", ClaimTexts.Valid)).Status.Should().Be(413);
    }

    [Fact]
    public async Task Post_ManyErrors_AreCounted()
    {
        await using RunningApp app = await StartAsync(options => options.MaxDiagnostics = 3);

        Reply reply = await app.PostAsync("/claims", $$"""{ "id": "c", "text": "a", "claimants": [ {{string.Join(", ", Enumerable.Repeat("5", 1000))}} ] }""");

        reply.Diagnostics.Should().HaveCount(3);
        reply.Json["omittedDiagnostics"]!.GetValue<long>().Should().Be(997);
        reply.Errors.Should().HaveCount(3);
    }

    [Fact]
    public async Task Post_LongNames_AreNotEchoed()
    {
        await using RunningApp app = await StartAsync();
        string name = new('n', 100_000);

        Reply reply = await app.PostAsync("/claims", $$"""{ "id": "c", "text": 5, "{{name}}": { "{{name}}": 1, "{{name}}": 2 }, "{{name}}": 3 }""");

        reply.Status.Should().Be(400);
        reply.Text.Length.Should().BeLessThan(4000);
    }

    [Fact]
    public async Task Post_ClientThatGoesAway_EndsTheRequestWithoutTheHandler()
    {
        var ended = new TaskCompletionSource();
        bool isHandled = false;
        await using RunningApp app = await RunningApp.StartAsync(app =>
        {
            app.Use(async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                finally
                {
                    ended.SetResult();
                }
            });
            app.MapPost("/claims", (ClaimBody<Claim> body) => isHandled = true);
        });
        using var cancellation = new CancellationTokenSource();
        using var content = new StreamContent(new EndlessStream(cancellation));
        content.Headers.ContentType = new("application/json");

        Func<Task> post = () => app.Client.PostAsync(new Uri("/claims", UriKind.Relative), content, cancellation.Token);

        await post.Should().ThrowAsync<OperationCanceledException>();
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        isHandled.Should().BeFalse();
    }

    [Fact]
    public async Task Value_OutsideOfAHandler_Throws()
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddOptions().BuildServiceProvider() };
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream("{}"u8.ToArray());

        ClaimBody<Claim> body = (await ClaimBody<Claim>.BindAsync(context, null!))!;

        FluentActions.Invoking(() => body.Value).Should().Throw<InvalidOperationException>().WithMessage("The body of the request has errors*");
        body.Diagnostics.Should().HaveCount(2);
    }

    private static byte[] Compress(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    /// <summary>A stream that sends some bytes, and then cancels the request.</summary>
    private sealed class EndlessStream(CancellationTokenSource cancellation) : MemoryStream
    {
        private int _reads;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_reads++ > 3)
            {
                await Task.Delay(200, CancellationToken.None);
                await cancellation.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            buffer.Span.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
