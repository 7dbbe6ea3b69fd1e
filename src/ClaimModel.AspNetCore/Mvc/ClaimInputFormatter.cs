using ClaimModel.AspNetCore.Bodies;
using ClaimModel.AspNetCore.Problems;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace ClaimModel.AspNetCore.Mvc;

/// <summary>Reads the bodies of MVC actions that take a record of ClaimModel. Bodies of other types are left to the other formatters.</summary>
internal sealed class ClaimInputFormatter : InputFormatter
{
    public ClaimInputFormatter()
    {
        foreach (var mediaType in BodyFormat.MediaTypesOf(typeof(ClaimDataset)))
        {
            SupportedMediaTypes.Add(mediaType);
        }
    }

    protected override bool CanReadType(Type type) => ReadBody.IsReadable(type);

    public override IReadOnlyList<string>? GetSupportedContentTypes(string? contentType, Type objectType) =>
        ReadBody.IsReadable(objectType) ? BodyFormat.MediaTypesOf(objectType) : null;

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context)
    {
        var body = await ReadBody.CreateAsync(context.ModelType, context.HttpContext).ConfigureAwait(false);
        context.HttpContext.Features.Set(body);
        if (ClaimProblem.Of(context.HttpContext, body, validation: null) is not { } problem)
        {
            return await InputFormatterResult.SuccessAsync(body.Record!).ConfigureAwait(false);
        }

        problem.AddTo(context.ModelState);
        return await InputFormatterResult.FailureAsync().ConfigureAwait(false);
    }
}
