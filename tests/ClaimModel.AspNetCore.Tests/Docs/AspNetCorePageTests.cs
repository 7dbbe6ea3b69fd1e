using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ClaimModel.AspNetCore.Tests.Support;
using ClaimModel.Tests.Support;
using Microsoft.AspNetCore.Builder;
using SampleApplication;

namespace ClaimModel.AspNetCore.Tests.Docs;

public sealed partial class AspNetCorePageTests
{
    private const string Folder = "tests/ClaimModel.AspNetCore.Tests/Docs";

    private static readonly string Page = CommittedFile.Read("docs/aspnetcore.md");

    private static readonly string Code = WithoutIndentation(CommittedFile.Read($"{Folder}/SampleApp.cs") + CommittedFile.Read($"{Folder}/GlobalUsings.cs"));

    [Fact]
    public void Page_Code_IsThatOfTheSampleApp()
    {
        List<string> blocks = [.. CodeBlock().Matches(Page).Select(match => WithoutIndentation(match.Groups["code"].Value))];

        blocks.Should().HaveCountGreaterThan(10).And.OnlyContain(block => Code.Contains(block, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docs/aspnetcore.md")]
    [InlineData("src/ClaimModel.AspNetCore/PACKAGE.md")]
    public async Task Page_Problem_IsTheResponse(string page)
    {
        await using RunningApp app = await RunningApp.StartAsync(SampleApp.Configure, SampleApp.MapMinimal);
        List<string> json = [.. JsonBlock().Matches(CommittedFile.Read(page)).Select(match => match.Groups["json"].Value)];

        Reply reply = await app.PostAsync("/claims", json[0]);

        reply.Json.ToJsonString().Should().Be(JsonNode.Parse(json[1])!.ToJsonString());
    }

    [Fact]
    public async Task SampleApp_StoresAndFindsClaims()
    {
        await using RunningApp app = await RunningApp.StartAsync(SampleApp.Configure, app =>
        {
            SampleApp.MapMinimal(app);
            app.MapControllers();
        });

        (await app.PostAsync("/claims", ClaimTexts.Valid)).Status.Should().Be(201);
        (await app.PostAsync("/mvc/claims", ClaimTexts.Valid)).Status.Should().Be(201);
        (await app.PostAsync("/mvc/claims", ClaimTexts.Invalid)).Status.Should().Be(400);
        (await app.PostAsync("/batches", $"[ {ClaimTexts.Invalid} ]")).Errors.Should().ContainSingle();
        string dataset = $$"""{ "claimModel": "1.0", "claims": [ {{ClaimTexts.Valid}} ], /* a comment */ }""";
        (await app.PostAsync("/datasets", dataset)).Text.Should().Be("""{"claims":1}""");
        (await app.PostAsync("/parts", dataset)).Text.Should().Be("""{"claims":1}""");
        (await app.GetAsync("/claims/c")).Json["text"]!.GetValue<string>().Should().Be("It rains.");
        (await app.GetAsync("/claims/d")).Status.Should().Be(404);
        (await app.GetAsync("/claims?on=2017-04&stance=asserts")).Text.Should().StartWith("[{\"id\":\"c\"");
        (await app.GetAsync("/claims?stance=denies")).Text.Should().Be("[]");
    }

    [Fact]
    public async Task SampleApp_JsonThatTheFrameworkCannotRead_IsAProblem()
    {
        await using RunningApp app = await RunningApp.StartAsync(SampleApp.ConfigureExceptions, SampleApp.MapNotes);

        Reply reply = await app.PostAsync("/notes", $$"""{ "text": "a", "claim": {{ClaimTexts.Unreadable}} }""");

        reply.Status.Should().Be(400);
        reply.MediaType.Should().Be("application/problem+json");
        reply.Errors.Select(error => error.Split(':')[0]).Should().Equal("claim.claimants[0]", "claim.assertedOn", "claim.stance");
        reply.Json["diagnostics"]!.AsArray().Select(diagnostic => diagnostic!["pointer"]!.GetValue<string>()).Should().Equal("/claim/claimants/0", "/claim/assertedOn", "/claim/stance");
        (await app.PostAsync("/notes", "{")).Status.Should().Be(400);
    }

    [Fact]
    public async Task PlainRecord_ThatTheFrameworkCannotRead_IsAnEmpty400()
    {
        await using RunningApp app = await RunningApp.StartAsync(app => app.MapPost("/claims", (Claim claim) => claim.Id));

        (await app.PostAsync("/claims", ClaimTexts.Unreadable)).Should().Be(new Reply(400, null, ""));
    }

    private static string WithoutIndentation(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("^```csharp\n(?<code>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^```json\n(?<json>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
