using ClaimModel.AspNetCore.Bodies;
using ClaimModel.AspNetCore.Problems;
using ClaimModel.AspNetCore.Validation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClaimModel.AspNetCore.Mvc;

/// <summary>The action filter that answers requests whose records have errors.</summary>
internal sealed class ClaimActionFilter : IActionFilter, IOrderedFilter
{
    /// <summary>Gets an order before that of the filter of <see cref="ApiControllerAttribute"/>, which answers invalid model states without diagnostics.</summary>
    public int Order => -2100;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        // An action can have the filter twice: from the attribute, and from AddClaimModel.
        if (context.Filters.OfType<ClaimActionFilter>().First() == this && ProblemOf(context) is { } problem)
        {
            context.Result = problem.Detail is null ? InvalidModelState(context, problem) : Rejected(context, problem);
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private static ClaimProblem? ProblemOf(ActionExecutingContext context)
    {
        var http = context.HttpContext;
        var body = http.Features.Get<ReadBody>();
        var validation = EndpointValidation.OptionsOf(http);
        if (body is { Record: null })
        {
            return ClaimProblem.Of(http, body, validation);
        }

        return validation is null
            ? null
            : context.ActionArguments.Values
                .Select(argument => body is not null && ReferenceEquals(argument, body.Record)
                    ? ClaimProblem.Of(http, body, validation)
                    : ClaimProblem.Of(http, ArgumentRecords.In(argument), validation))
                .FirstOrDefault(problem => problem is not null);
    }

    /// <summary>Returns the response that the application gives to invalid model states, with the diagnostics.</summary>
    private static IActionResult InvalidModelState(ActionExecutingContext context, ClaimProblem problem)
    {
        foreach (var parameter in context.ActionDescriptor.Parameters.Where(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Body))
        {
            context.ModelState.Remove(parameter.Name); // "The field is required", which is only a consequence
        }

        problem.AddTo(context.ModelState);
        var result = context.HttpContext.RequestServices.GetRequiredService<IOptions<ApiBehaviorOptions>>().Value.InvalidModelStateResponseFactory(context);
        if (result is ObjectResult { Value: ProblemDetails details })
        {
            problem.AddDiagnosticsTo(details);
        }

        return result;
    }

    private static ObjectResult Rejected(ActionExecutingContext context, ClaimProblem problem)
    {
        var details = context.HttpContext.RequestServices.GetRequiredService<ProblemDetailsFactory>()
            .CreateProblemDetails(context.HttpContext, problem.Status, detail: problem.Detail);
        return new(details) { StatusCode = problem.Status, ContentTypes = { ClaimProblem.ContentType } };
    }
}
