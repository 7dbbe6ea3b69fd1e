using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimModel.AspNetCore.Bodies;
using ClaimModel.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClaimModel.AspNetCore.Problems;

/// <summary>What is wrong with the records of a request.</summary>
/// <param name="Status">The status code of the response.</param>
/// <param name="Detail">Why the body was rejected; null if it was read.</param>
/// <param name="Errors">The messages of the errors, by path.</param>
/// <param name="Diagnostics">The diagnostics, up to the limit.</param>
/// <param name="Omitted">The number of the other diagnostics.</param>
internal sealed record ClaimProblem(int Status, string? Detail, Dictionary<string, string[]> Errors, DiagnosticJson[] Diagnostics, long Omitted)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Writes quotation marks and letters as they are, as ASP.NET Core does in JSON.</summary>
    private static readonly ProblemJsonContext Json = new(new(ProblemJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Returns the problem of a body that was not read, or not without errors; null if it was.</summary>
    /// <param name="context">The request.</param>
    /// <param name="body">The body.</param>
    /// <param name="validation">The options if the record is to be validated; otherwise null.</param>
    public static ClaimProblem? Of(HttpContext context, ReadBody body, ValidationOptions? validation)
    {
        if (body.Rejection is { } rejection)
        {
            return new(rejection.StatusCode, rejection.Message, [], [], 0);
        }

        var limit = LimitOf(context);
        return validation is null
            ? Of(WithPointers(body.Diagnostics), body.Omitted, body.Record is null, limit)
            : Of(body.Validate(validation, limit), limit, body.Record is null);
    }

    /// <summary>Returns the problem of records that were not read by us; null if they are valid.</summary>
    public static ClaimProblem? Of(HttpContext context, IEnumerable<(string Pointer, ExtensibleRecord Record)> records, ValidationOptions validation)
    {
        var omitted = 0L;
        var diagnostics = new List<(string Pointer, Diagnostic Diagnostic)>();
        foreach (var (pointer, record) in records)
        {
            var report = record.ValidateAlone(validation);
            omitted += report.Omitted;
            diagnostics.AddRange(report.Diagnostics.Select(diagnostic => (pointer + diagnostic.JsonPointer, diagnostic)));
        }

        return Of(diagnostics, omitted, hasErrors: false, LimitOf(context));
    }

    /// <summary>Returns the problem of JSON that the framework could not read.</summary>
    public static ClaimProblem? Of(HttpContext context, InvalidJsonException exception)
    {
        var start = JsonPath.ToPointer(exception.Path);
        return Of([.. exception.Diagnostics.Select(diagnostic => (start + diagnostic.JsonPointer, diagnostic))], exception.Omitted, hasErrors: true, LimitOf(context));
    }

    /// <summary>Returns the problem as problem details (RFC 9457), with the type and title of the framework.</summary>
    public ProblemDetails ToDetails()
    {
        var details = Detail is null ? new HttpValidationProblemDetails(Errors) : new ProblemDetails { Detail = Detail };
        details.Status = Status;
        AddDiagnosticsTo(details);
        return TypedResults.Problem(details).ProblemDetails;
    }

    /// <summary>Adds the errors to a model state, in place of others of the same paths.</summary>
    public void AddTo(ModelStateDictionary modelState)
    {
        foreach (var (path, messages) in Detail is null ? Errors : new() { [JsonPath.Root] = [Detail] })
        {
            modelState.Remove(path);
            foreach (var message in messages)
            {
                modelState.TryAddModelError(path, message);
            }
        }
    }

    /// <summary>Adds the diagnostics as members of their own.</summary>
    public void AddDiagnosticsTo(ProblemDetails details)
    {
        if (Diagnostics.Length > 0)
        {
            // An element, which every JsonSerializerOptions can write, without reflection and without a naming policy.
            details.Extensions["diagnostics"] = JsonSerializer.SerializeToElement(Diagnostics, ProblemJsonContext.Default.DiagnosticJsonArray);
        }

        if (Omitted > 0)
        {
            details.Extensions["omittedDiagnostics"] = JsonSerializer.SerializeToElement(Omitted, ProblemJsonContext.Default.Int64);
        }
    }

    /// <summary>Writes the problem as the response, through the <see cref="IProblemDetailsService"/> of the application if it has one.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        var details = ToDetails();
        context.Response.StatusCode = Status;
        if (context.RequestServices.GetService<IProblemDetailsService>() is { } service
            && await service.TryWriteAsync(new() { HttpContext = context, ProblemDetails = details }).ConfigureAwait(false))
        {
            return;
        }

        await TypedResults.Json<object>(details, Json, ContentType, Status).ExecuteAsync(context).ConfigureAwait(false);
    }

    private static int LimitOf(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<ClaimRequestOptions>>().Value.MaxDiagnostics;

    private static ClaimProblem? Of(ValidationReport report, int limit, bool hasErrors) =>
        Of(WithPointers(report.Diagnostics), report.Omitted, hasErrors || report.HasErrors, limit);

    private static List<(string Pointer, Diagnostic Diagnostic)> WithPointers(ValueList<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(diagnostic => (diagnostic.JsonPointer, diagnostic))];

    /// <summary>Lists errors before warnings, so that none is omitted in favor of a warning.</summary>
    private static ClaimProblem? Of(List<(string Pointer, Diagnostic Diagnostic)> diagnostics, long omitted, bool hasErrors, int limit)
    {
        if (!hasErrors && !diagnostics.Exists(IsError))
        {
            return null;
        }

        var listed = diagnostics.Count <= limit ? diagnostics : [.. diagnostics.OrderByDescending(entry => entry.Diagnostic.Severity).Take(limit)];
        var errors = listed
            .Where(entry => IsError(entry))
            .GroupBy(entry => DiagnosticJson.Shorten(JsonPath.Of(entry.Pointer)), entry => entry.Diagnostic.Message)
            .ToDictionary(group => group.Key, group => group.ToArray());
        return new(StatusCodes.Status400BadRequest, null, errors, [.. listed.Select(entry => DiagnosticJson.Of(entry.Diagnostic, entry.Pointer))], omitted + diagnostics.Count - listed.Count);
    }

    private static bool IsError((string Pointer, Diagnostic Diagnostic) entry) => entry.Diagnostic.Severity == DiagnosticSeverity.Error;
}
