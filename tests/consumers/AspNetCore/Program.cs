using System.Text;
using ClaimModel;
using ClaimModel.AspNetCore;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using var app = builder.Build();

var claims = new Dictionary<ClaimId, Claim>();
app.MapPost("/claims", (ClaimBody<Claim> body) =>
{
    claims[body.Value.Id] = body.Value;
    return Results.Created($"/claims/{body.Value.Id}", body.Value);
}).WithClaimValidation();
app.MapGet("/claims", () => claims.Values);
await app.StartAsync();

// Call the service as its users would.
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
string[] bodies =
[
    """{ "id": "lavrov-1", "text": "The allegations are nonsense.", "claimants": [ "lavrov" ], "stance": "denies", "citations": [ { "source": "press" } ] }""",
    """{ "id": "lavrov-2", "text": "", "claimants": [ "lavrov" ], "stance": "Denies", "citations": [ { "source": "press" } ] }""",
    """{ "id": "lavrov-3", """,
];
foreach (var body in bodies)
{
    using var response = await client.PostAsync("/claims", new StringContent(body, Encoding.UTF8, "application/json"));
    Console.WriteLine($"{(int)response.StatusCode} {response.Content.Headers.ContentType?.MediaType}");
    Console.WriteLine(await response.Content.ReadAsStringAsync());
}

Console.WriteLine(await client.GetStringAsync("/claims"));
