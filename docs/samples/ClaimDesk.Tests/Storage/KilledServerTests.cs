using System.Net;
using ClaimDesk.Desk;
using ClaimDesk.Storage;
using ClaimDesk.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClaimDesk.Tests.Storage;

/// <summary>The server process is killed again and again in the middle of saves. What it confirmed is there after the next start.</summary>
public sealed class KilledServerTests
{
    /// <summary>The number of times that the server is killed. Set CLAIMDESK_KILLS to a larger number after changes to the stores.</summary>
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("CLAIMDESK_KILLS"), out var kills) ? kills : 2;

    [Theory]
    [InlineData("file")]
    [InlineData("sqlite")]
    public async Task Kill_WhileFourClientsSave_NothingConfirmedIsLost(string store)
    {
        using var folder = new TemporaryFolder();
        var data = folder.File(store == "file" ? "desk.claims.json" : "desk.db");
        var confirmed = new List<string>();
        for (var round = 0; round < Kills; round++)
        {
            await SaveUntilKilled(data, store, round, confirmed);
        }

        confirmed.Should().HaveCountGreaterThan(Kills, "the server is killed while it saves, not before");
        await using var editor = await DatasetEditor.OpenAsync(store == "file" ? new FileDeskStore(data, NullLogger<FileDeskStore>.Instance) : new SqliteDeskStore(data));
        editor.Current.Dataset.Topics.Select(topic => topic.Id.Value).Should().Contain(confirmed);
        var history = editor.History(new(0, int.MaxValue));
        history.Items.Select(item => item.Number).Should().Equal(Enumerable.Range(1, history.Total).Reverse().Select(number => (long)number));
        (history.Total - 1).Should().Be(editor.Current.Dataset.Topics.Count, "each edit added one topic");
        if (store == "file")
        {
            ClaimDataset.Load(data).Should().Be(editor.Current.Dataset, "the file was brought up to date");
        }
    }

    private static async Task SaveUntilKilled(string data, string store, int round, List<string> confirmed)
    {
        await using var server = await DeskProcess.Start(data, store);
        var client = server.Client();
        await client.SignIn("ana");
        var token = await client.Token("/");
        var saved = 0;
        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var number = 0; ; number++)
            {
                var id = $"topic-{round}-{writer}-{number}";
                if (!await (number % 2 == 0 ? Import(client, token, id) : SaveForm(client, token, id)))
                {
                    return;
                }

                lock (confirmed)
                {
                    confirmed.Add(id);
                }

                // The moment is different in each round, and always while others save.
                if (Interlocked.Increment(ref saved) == 10 + (round * 7))
                {
                    server.Kill();
                    return;
                }
            }
        })).ToList();
        await Task.WhenAll(writers);
    }

    /// <summary>Adds a topic by importing a file, which is confirmed by a redirection to the entry of the history.</summary>
    private static async Task<bool> Import(DeskClient client, string token, string id)
    {
        try
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(token), "__RequestVerificationToken" },
                { new ByteArrayContent(new ClaimDataset { Topics = [new() { Id = id, Label = id }] }.ToUtf8()), "file", "a.json" },
            };
            using var preview = await client.Http.PostAsync(new Uri("/import", UriKind.Relative), form);
            using var applied = await client.Post($"{preview.Headers.Location}&handler=apply", null, ("__RequestVerificationToken", token));
            return applied.StatusCode == HttpStatusCode.Redirect && applied.Headers.Location!.OriginalString.StartsWith("/history/", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Adds a topic by its form, which is confirmed by a redirection to the record.</summary>
    private static async Task<bool> SaveForm(DeskClient client, string token, string id)
    {
        try
        {
            using var saved = await client.Post("/topics/new", null, ("/id", id), ("/label", id), ("__RequestVerificationToken", token));
            return saved.StatusCode == HttpStatusCode.Redirect && saved.Headers.Location!.OriginalString.StartsWith($"/topics/{id}", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
