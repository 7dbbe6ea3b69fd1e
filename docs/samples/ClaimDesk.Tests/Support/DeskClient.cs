using System.Net;
using System.Text.RegularExpressions;

namespace ClaimDesk.Tests.Support;

/// <summary>A browser without scripts.</summary>
internal sealed partial class DeskClient(HttpClient http)
{
    public HttpClient Http => http;

    public Task<HttpResponseMessage> Get(string path) => http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Returns a page, decoded as text with its markup.</summary>
    public async Task<string> GetPage(string path)
    {
        using var response = await Get(path);
        response.StatusCode.Should().Be(HttpStatusCode.OK, path);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form with the token of a page.</summary>
    public async Task<HttpResponseMessage> Post(string path, string? pageOfToken, params (string Name, string Value)[] fields) =>
        await http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(await WithToken(pageOfToken, fields)));

    /// <summary>Uploads a file with the token of a page.</summary>
    public async Task<HttpResponseMessage> Upload(string path, string pageOfToken, string name, byte[] content)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (key, value) in await WithToken(pageOfToken, []))
        {
            form.Add(new StringContent(value), key);
        }

        form.Add(new ByteArrayContent(content), "file", name);
        return await http.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    public async Task SignIn(string name)
    {
        using var response = await Post("/sign-in", "/sign-in", ("name", name));
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    public async Task<string> Token(string page) => WebUtility.HtmlDecode(TokenField().Match(await GetPage(page)).Groups[1].Value);

    private async Task<List<KeyValuePair<string, string>>> WithToken(string? page, (string Name, string Value)[] fields)
    {
        var all = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        if (page is not null)
        {
            all.Add(new("__RequestVerificationToken", await Token(page)));
        }

        return all;
    }

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex TokenField();
}
