using System.Collections.Concurrent;
using System.Security.Claims;
using ClaimModel;
using ClaimModel.AspNetCore;
using ClaimModel.AspNetCore.OpenApi;
using ClaimModel.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SampleApplication;

/// <summary>The code of docs/aspnetcore.md, in a namespace in which names mean the same as in the applications of others.</summary>
internal static class SampleApp
{
    public static void Configure(WebApplicationBuilder builder)
    {
        builder.Services.Configure<ClaimRequestOptions>(options =>
        {
            options.MaxBodyBytes = 1_000_000;
            options.MaxDiagnostics = 20;
            options.ReadOptions = new() { AllowCommentsAndTrailingCommas = true };
            options.ValidationOptions = new() { TimeProvider = TimeProvider.System };
        });
        builder.Services.AddControllers().AddClaimModel();
        builder.Services.AddOpenApi(options => options.AddClaimModel());
    }

    public static void ConfigureExceptions(WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails();
        builder.Services.AddClaimExceptionHandler();
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    public static void MapMinimal(WebApplication app)
    {
        var claims = new ConcurrentDictionary<ClaimId, Claim>();

        app.MapPost("/claims", (ClaimBody<Claim> body) =>
        {
            claims[body.Value.Id] = body.Value;
            return Results.Created($"/claims/{body.Value.Id}", body.Value);
        }).WithClaimValidation();

        app.MapPost("/datasets", (ClaimBody<ClaimDataset> body) => Results.Ok(new { Claims = body.Value.Claims.Count }));

        app.MapPost("/parts", (ClaimBody<ClaimDataset> body) => Results.Ok(new { Claims = body.Value.Claims.Count }))
            .WithClaimValidation(new ValidationOptions { AllowExternalReferences = true });

        app.MapPost("/batches", (List<Claim> claims) => Results.Ok(claims.Count)).WithClaimValidation();

        app.MapGet("/claims/{id}", (ClaimId id) => claims.TryGetValue(id, out var claim) ? Results.Ok(claim) : Results.NotFound());
        app.MapGet("/claims", (PartialDate? on, Term<Stance>? stance) => claims.Values
            .Where(claim => (on is null || claim.AssertedOn == on) && (stance is null || claim.Stance == stance)));
    }

    public static void MapNotes(WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // For JSON that is wrong in other ways.
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        app.MapPost("/notes", (Note note) => Results.Ok(note.Claim.Id));
    }

    public sealed record Note(string Text, Claim Claim);

    /// <summary>The other type of this name is in scope, too.</summary>
    public static Type Identity => typeof(ClaimsIdentity);
}

[ApiController]
[Route("mvc/claims")]
public sealed class ClaimsController : ControllerBase
{
    [HttpPost]
    [ClaimValidation]
    public ActionResult<Claim> Post(Claim claim) => Created($"/claims/{claim.Id}", claim);
}
