using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ClaimDesk.Tests.Support;

namespace ClaimDesk.Tests.Measurements;

/// <summary>
/// Measures each kind of request on 10,000 claims against an empty page, the sign-in, in one run of a server process. Not a test: it is run by
/// <c>CLAIMDESK_MEASURE=1 dotnet test docs/samples/ClaimDesk.Tests -c Release --filter RequestTimes</c>, and prints a table.
/// </summary>
public sealed class RequestTimes(ITestOutputHelper output)
{
    private const int WarmUps = 50, Rounds = 120, LargeWarmUps = 1, LargeRounds = 5;

    /// <summary>The goal: how many times the 95th percentile of the empty page that of another request may be.</summary>
    private const double MostTimes = 5;

    /// <summary>The request that is known to miss the goal: it waits for the search for contradictions among all claims, which begins with the save.</summary>
    private const string WaitsForTheSearch = "right after a save: contradictions";

    /// <summary>Between edits; nobody saves faster.</summary>
    private static readonly TimeSpan PauseOfAPerson = TimeSpan.FromMilliseconds(400);

    private int _edits;

    [Fact]
    public async Task EachRequest_On10000Claims_AgainstAnEmptyPage()
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("CLAIMDESK_MEASURE") == "1", "Run with CLAIMDESK_MEASURE=1.");
        using var folder = new TemporaryFolder();
        LargeDataset.Create().Save(folder.File("desk.claims.json"));
        await using var server = await DeskProcess.Start(folder.File("desk.claims.json"), Environment.GetEnvironmentVariable("CLAIMDESK_STORE") ?? "file");
        var client = server.Client();
        await client.SignIn("ana");
        var draft = await FormOf(client, "/claims/claim-77");
        var reading = new (string Name, Func<int, Task<HttpResponseMessage>> Send)[]
        {
            ("empty page (sign-in)", _ => client.Get("/sign-in")),
            ("overview", _ => client.Get("/")),
            ("list", number => client.Get($"/claims?page-number={1 + (number % 100)}")),
            ("search", number => client.Get($"/claims?q=affair%20{number}")),
            ("claim page with form", number => client.Get($"/claims/claim-{number * 31 % LargeDataset.Claims}")),
            ("new claim", _ => client.Get("/claims/new")),
            ("draft check", _ => Send(client, "/drafts/claim", draft)),
            ("picker of actors", number => client.Get($"/pick/actor?q=speaker%20{number % 200}")),
            ("picker of claims", number => client.Get($"/pick/claim?q=meeting%20{number}")),
            ("contradictions", _ => client.Get("/contradictions")),
            ("contradiction page", number => client.Get($"/contradictions/{Uri.EscapeDataString(Contradiction.IdFor($"claim-{number % 500 * 2}", $"claim-{(number % 500 * 2) + 1}").Value)}")),
            ("history", _ => client.Get("/history")),
        };
        var editing = new (string Name, Func<int, Task<HttpResponseMessage>> Send)[]
        {
            ("save", number => Save(client, number)),
            ("save in conflict", number => Save(client, number, isConflict: true)),
            ("undo", _ => Undo(client)),
            ("review", number => Review(client, number)),
            ("right after a save: entry of the history", _ => client.Get($"/history/{1 + _edits}")),
            ("right after a save: overview", _ => client.Get("/")),
            ("right after a save: contradictions", _ => client.Get("/contradictions")),
            ("right after a save: claim page", number => client.Get($"/claims/claim-{number * 17 % LargeDataset.Claims}")),
        };
        var large = new (string Name, Func<int, Task<HttpResponseMessage>> Send)[]
        {
            ("report, made for the first time", async number =>
            {
                using var saved = await Save(client, number);
                Prepared = Stopwatch.GetTimestamp();
                return await client.Get("/download/report");
            }),
            ("report, made before", _ => client.Get("/download/report")),
            ("download as JSON", _ => client.Get("/download/json")),
            ("import of 1,000 rows", _ => client.Upload("/import", "/import", "claims.csv", Table)),
        };
        var requests = reading.Concat(editing).Concat(large).ToArray();
        var times = (await Measure(reading, TimeSpan.Zero, WarmUps, Rounds))
            .Concat(await Measure(editing, PauseOfAPerson, WarmUps, Rounds))
            .Concat(await Measure(large, PauseOfAPerson, LargeWarmUps, LargeRounds)).ToArray();

        var empty = Percentile(times[0], 0.95);
        var lines = requests.Select((request, index) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {request.Name} | {Percentile(times[index], 0.5):0.00} | {Percentile(times[index], 0.95):0.00} | {Percentile(times[index], 0.95) / empty:0.0} |"));
        var table = string.Join(Environment.NewLine, ["| request | median, ms | 95th percentile, ms | times the empty page |", "|---|---|---|---|", .. lines]);
        output.WriteLine(table);
        Console.WriteLine(table);
        if (Environment.GetEnvironmentVariable("CLAIMDESK_TABLE") is { } path)
        {
            await File.WriteAllTextAsync(path, table);
        }

        var misses = requests.Take(reading.Length + editing.Length).Where((request, index) => request.Name != WaitsForTheSearch && Percentile(times[index], 0.95) > MostTimes * empty);
        misses.Select(request => request.Name).Should().BeEmpty("none takes more than five times as long as the empty page");
    }

    private static async Task<List<double>[]> Measure((string Name, Func<int, Task<HttpResponseMessage>> Send)[] requests, TimeSpan pause, int warmUps, int rounds)
    {
        var times = requests.Select(_ => new List<double>()).ToArray();
        for (var round = -warmUps; round < rounds; round++)
        {
            for (var index = 0; index < requests.Length; index++)
            {
                var elapsed = await Time(requests[index].Send, round + warmUps, requests[index].Name);
                if (round >= 0)
                {
                    times[index].Add(elapsed);
                }
            }

            await Task.Delay(pause);
        }

        return times;
    }

    private static async Task<double> Time(Func<int, Task<HttpResponseMessage>> send, int number, string name)
    {
        Prepared = null;
        var start = Stopwatch.GetTimestamp();
        using var response = await send(number);
        await response.Content.LoadIntoBufferAsync();
        var elapsed = Stopwatch.GetElapsedTime(Prepared ?? start).TotalMilliseconds;
        response.StatusCode.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], name);
        return elapsed;
    }

    /// <summary>When a request began that needed another one before it, such as the form that is sent.</summary>
    private static long? Prepared { get; set; }

    private static byte[] Table { get; } = Encoding.UTF8.GetBytes(
        "id,text,claimants\n" + string.Concat(Enumerable.Range(0, 1_000).Select(number => $"row-{number},Text {number}.,actor-{number % 200}\n")));

    /// <summary>Undoes the newest entry; what was undone is undone the next time.</summary>
    private async Task<HttpResponseMessage> Undo(DeskClient client)
    {
        var token = await client.Token("/");
        Prepared = Stopwatch.GetTimestamp();
        var undone = await client.Post($"/history/{1 + _edits}", null, ("__RequestVerificationToken", token));
        undone.Headers.Location!.OriginalString.Should().Be($"/history/{2 + _edits}");
        _edits++;
        return undone;
    }

    /// <summary>Decides about a declared contradiction that nobody has decided about.</summary>
    private async Task<HttpResponseMessage> Review(DeskClient client, int number)
    {
        string[] claims = [$"claim-{number * 2}", $"claim-{(number * 2) + 1}"];
        var id = Contradiction.IdFor(claims[0], claims[1]).Value;
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetPage($"/contradictions/{Uri.EscapeDataString(id)}"));
        var version = page.QuerySelector("input[name='~version']")!.GetAttribute("value")!;
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Prepared = Stopwatch.GetTimestamp();
        var reviewed = await client.Post(
            "/contradictions/review", null, ("id", id), ("version", version), ("claims", claims[0]), ("claims", claims[1]), ("status", "confirmed"), ("returnTo", "/contradictions"), ("__RequestVerificationToken", token));
        reviewed.StatusCode.Should().Be(HttpStatusCode.Redirect);
        _edits++;
        return reviewed;
    }

    private async Task<HttpResponseMessage> Save(DeskClient client, int number, bool isConflict = false)
    {
        var page = $"/claims/claim-{number * 17 % LargeDataset.Claims}";
        var form = await FormOf(client, page);
        form = [.. form.Select(field => field.Key switch
        {
            "/text" => KeyValuePair.Create(field.Key, $"{field.Value} ({(isConflict ? "in conflict" : ++_edits)})"),
            "~version" when isConflict => KeyValuePair.Create(field.Key, "of yesterday"),
            _ => field,
        })];
        Prepared = Stopwatch.GetTimestamp();
        var saved = await Send(client, page, form);
        saved.StatusCode.Should().Be(isConflict ? HttpStatusCode.OK : HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        return saved;
    }

    private static Task<HttpResponseMessage> Send(DeskClient client, string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        client.Http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields));

    /// <summary>Returns the fields of the form of a page, as a browser sends them.</summary>
    private static async Task<List<KeyValuePair<string, string>>> FormOf(DeskClient client, string path)
    {
        var document = await new HtmlParser().ParseDocumentAsync(await client.GetPage(path));
        var form = document.Forms.OfType<IHtmlFormElement>().First(form => form.Elements.Any(element => element.GetAttribute("name") == "/text"));
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var name = element.GetAttribute("name");
            var value = element switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? box.Value : null,
                IHtmlInputElement { Type: not ("submit" or "button") } input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (name is not null && value is not null)
            {
                fields.Add(new(name, value));
            }
        }

        return fields;
    }

    private static double Percentile(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));
}
