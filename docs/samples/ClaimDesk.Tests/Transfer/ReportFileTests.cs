using System.IO.Compression;
using ClaimDesk.Desk;
using ClaimDesk.Tests.Support;
using ClaimDesk.Transfer;

namespace ClaimDesk.Tests.Transfer;

/// <summary>The report as a file.</summary>
public sealed class ReportFileTests
{
    private static ClaimDataset Large => new() { Claims = [.. Enumerable.Range(0, 2_001).Select(number => new Claim { Id = $"c-{number}", Text = $"Text {number}." })] };

    [Fact]
    public async Task Open_SameState_IsTheSameFile()
    {
        using var report = new ReportFile();
        var state = DeskState.Of(Ministers.Dataset);

        await using var first = (FileStream)await report.OpenAsync(state, default);
        await using var second = (FileStream)await report.OpenAsync(state, default);
        await using var other = (FileStream)await report.OpenAsync(DeskState.Of(Ministers.Dataset), default);

        second.Name.Should().Be(first.Name).And.NotBe(other.Name);
        File.Exists(first.Name).Should().BeFalse("only the newest report is kept");
        new StreamReader(first).ReadToEnd().Should().Contain("The allegations are nonsense.", "who reads it already reads on");
    }

    [Fact]
    public async Task Open_MoreThan2000Claims_IsAnArchiveOfPages()
    {
        using var report = new ReportFile();

        await using var archive = new ZipArchive(await report.OpenAsync(DeskState.Of(Large), default));

        archive.Entries.Select(entry => entry.FullName).Should().Contain("index.html").And.Contain("claims-1.html").And.HaveCountGreaterThan(2);
    }

    [Fact]
    public async Task Get_ReportOfMoreThan2000Claims_IsADownload()
    {
        await using var desk = new DeskFactory(Large);
        var client = await desk.SignIn();

        using var report = await client.Get("/report");
        using var download = await client.Get(report.Headers.Location!.OriginalString);

        download.Content.Headers.ContentType!.MediaType.Should().Be("application/zip");
        download.Content.Headers.ContentDisposition!.FileName.Should().Be("desk-report.zip");
    }
}
