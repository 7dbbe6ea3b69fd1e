using System.Diagnostics;
using System.Globalization;
using System.Net;
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
    private const int WarmUps = 50, Rounds = 120;

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
            ("picker", number => client.Get($"/pick/actor?q=speaker%20{number % 200}")),
            ("contradictions", _ => client.Get("/contradictions")),
            ("contradiction page", number => client.Get($"/contradictions/{Uri.EscapeDataString(Contradiction.IdFor($"claim-{number % 500 * 2}", $"claim-{(number % 500 * 2) + 1}").Value)}")),
            ("history", _ => client.Get("/history")),
        };
        var editing = new (string Name, Func<int, Task<HttpResponseMessage>> Send)[]
        {
            ("save", number => Save(client, number)),
            ("right after a save: entry of the history", _ => client.Get($"/history/{1 + _edits}")),
            ("right after a save: overview", _ => client.Get("/")),
            ("right after a save: contradictions", _ => client.Get("/contradictions")),
            ("right after a save: claim page", number => client.Get($"/claims/claim-{number * 17 % LargeDataset.Claims}")),
        };
        var requests = reading.Concat(editing).ToArray();
        var times = (await Measure(reading, TimeSpan.Zero)).Concat(await Measure(editing, PauseOfAPerson)).ToArray();

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
    }

    private static async Task<List<double>[]> Measure((string Name, Func<int, Task<HttpResponseMessage>> Send)[] requests, TimeSpan pause)
    {
        var times = requests.Select(_ => new List<double>()).ToArray();
        for (var round = -WarmUps; round < Rounds; round++)
        {
            for (var index = 0; index < requests.Length; index++)
            {
                var elapsed = await Time(requests[index].Send, round + WarmUps, requests[index].Name);
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

    private async Task<HttpResponseMessage> Save(DeskClient client, int number)
    {
        var page = $"/claims/claim-{number * 17 % LargeDataset.Claims}";
        var form = await FormOf(client, page);
        form = [.. form.Select(field => field.Key == "/text" ? KeyValuePair.Create(field.Key, $"{field.Value} ({++_edits})") : field)];
        Prepared = Stopwatch.GetTimestamp();
        var saved = await Send(client, page, form);
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
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
