using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ClaimDesk.Tests.Support;
using ClaimModel.Interchange;

namespace ClaimDesk.Tests.Transfer;

/// <summary>Import and download in the application.</summary>
public sealed partial class TransferTests : IAsyncLifetime
{
    private readonly DeskFactory _desk = new(Ministers.Dataset);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task Import_Table_ShowsWhatItContainsThenImportsItAsOneEdit()
    {
        var client = await _desk.SignIn();

        var preview = await Preview(client, "claims.csv", "id,text,claimants\nlavrov-2,Nobody interfered.,Sergey Lavrov\nlavrov-3,Nothing is proved.,Sergey Lavrov\n");

        preview.Page.Should().Contain("claims.csv").And.Contain("lavrov-2").And.Contain("Import as one edit");
        _desk.Editor.Current.Dataset.Claims.Should().HaveCount(2, "nothing is saved yet");
        using var applied = await client.Post($"/import?handler=apply&draft={preview.Draft}", "/import");
        applied.Headers.Location!.OriginalString.Should().Be("/history/2");
        _desk.Editor.Current.Dataset.Claims.Select(claim => claim.Id.Value).Should().Equal("lavrov-1", "tillerson-1", "lavrov-2", "lavrov-3");

        using var undone = await client.Post("/history/2", "/history/2");
        undone.Headers.Location!.OriginalString.Should().Be("/history/3");
        _desk.Editor.Current.Dataset.Should().Be(Ministers.Dataset);
    }

    [Fact]
    public async Task Import_DatasetThatDiffers_TakesTheChosenMembersOnly()
    {
        var client = await _desk.SignIn();
        var other = new ClaimDataset { Actors = [Ministers.Lavrov with { Name = "С. Лавров", Description = "A minister" }], Claims = [Ministers.Denial] };

        var preview = await Preview(client, "other.claims.json", other.ToJson());

        preview.Page.Should().Contain("<strong>1</strong> equal").And.Contain("<strong>1</strong> different").And.Contain("С. Лавров");
        using var applied = await client.Post($"/import?handler=apply&draft={preview.Draft}", "/import", ("take", "0:description"));
        applied.StatusCode.Should().Be(HttpStatusCode.Redirect);
        _desk.Editor.Current.Dataset.FindActor("lavrov").Should().Be(Ministers.Lavrov with { Description = "A minister" });
    }

    [Fact]
    public async Task Import_ReferencesToNothing_AreRefusedWithTheErrors()
    {
        var client = await _desk.SignIn();
        var other = new ClaimDataset { Claims = [new() { Id = "new", Text = "A claim.", Claimants = ["nobody"] }] };

        var preview = await Preview(client, "other.json", other.ToJson());
        using var applied = await client.Post($"/import?handler=apply&draft={preview.Draft}", "/import");

        applied.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await applied.Content.ReadAsStringAsync()).Should().Contain("&quot;nobody&quot;");
        _desk.Editor.Current.Dataset.Should().Be(Ministers.Dataset);
    }

    [Theory]
    [InlineData("a.json", "{ not JSON")]
    [InlineData("a.xlsx", "not a workbook")]
    [InlineData("../../etc/passwd", "x")]
    [InlineData("a.csv", "\0\0\0")]
    [InlineData("a.yaml", "a: [")]
    public async Task Import_FileThatCannotBeRead_ShowsWhy(string name, string content)
    {
        var preview = await Preview(await _desk.SignIn(), name, content);

        preview.Page.Should().Contain("Some of the file could not be read.").And.NotContain("/tmp/").And.NotContain("etc/");
    }

    [Fact]
    public async Task Import_DraftOfAnotherUser_IsNotFound()
    {
        var preview = await Preview(await _desk.SignIn("ana"), "a.csv", "text\nA claim.\n");

        (await (await _desk.SignIn("ben")).GetPage($"/import?draft={preview.Draft}")).Should().Contain("not kept any more").And.NotContain("A claim.");
    }

    [Fact]
    public async Task Import_NoFile_AsksForOne()
    {
        using var response = await (await _desk.SignIn()).Upload("/import", "/import", "empty.csv", []);

        (await response.Content.ReadAsStringAsync()).Should().Contain("Choose a file that is not empty.");
    }

    [Theory]
    [InlineData("json", "application/json", "desk.claims.json")]
    [InlineData("jsonl", "application/jsonl", "desk.claims.jsonl")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "desk.claims.xlsx")]
    [InlineData("yaml", "application/yaml", "desk.claims.yaml")]
    public async Task Download_FormatWithoutLoss_ReadsBackEqual(string format, string mediaType, string name)
    {
        using var response = await (await _desk.SignIn()).Get($"/download/{format}");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().Should().Be(mediaType);
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentDisposition.FileName.Should().Be(name);
        await using var content = await response.Content.ReadAsStreamAsync();
        var dataset = format switch
        {
            "json" => ClaimDataset.Read(content).GetDatasetOrThrow(),
            "jsonl" => ClaimDataset.ReadLines(content).GetDatasetOrThrow(),
            _ => ClaimImport.Read(content, InterchangeFormats.FindImport(format)!).Dataset,
        };
        dataset.Should().Be(Ministers.Dataset);
    }

    [Fact]
    public async Task Download_EveryFormatOnThePage_HasAFile()
    {
        var client = await _desk.SignIn();

        var addresses = DownloadAddress().Matches(await client.GetPage("/download")).Select(match => match.Groups[1].Value).ToList();

        addresses.Should().HaveCountGreaterThan(20).And.Contain("/download/csv?type=claim");
        foreach (var address in addresses)
        {
            using var response = await client.Get(address);
            response.StatusCode.Should().Be(HttpStatusCode.OK, address);
            response.Content.Headers.ContentType!.MediaType.Should().NotBe("application/octet-stream", address);
        }
    }

    [Theory]
    [InlineData("/download/none")]
    [InlineData("/download/csv?type=none")]
    [InlineData("/download/..%2F..%2Fetc%2Fpasswd")]
    public async Task Download_NoSuchFormat_IsNotFound(string address)
    {
        using var response = await (await _desk.SignIn()).Get(address);

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Report_AsPage_HasAPolicyForItsOwnStyleOnly()
    {
        using var response = await (await _desk.SignIn()).Get("/report");

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
        response.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should()
            .MatchRegex("^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$");
    }

    private static async Task<(string Draft, string Page)> Preview(DeskClient client, string name, string content)
    {
        using var response = await client.Upload("/import", "/import", name, Encoding.UTF8.GetBytes(content));
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var address = response.Headers.Location!.OriginalString;
        return (address["/import?draft=".Length..], WebUtility.HtmlDecode(await client.GetPage(address)));
    }

    [GeneratedRegex("href=\"(/download/[^\"]+)\"")]
    private static partial Regex DownloadAddress();
}
