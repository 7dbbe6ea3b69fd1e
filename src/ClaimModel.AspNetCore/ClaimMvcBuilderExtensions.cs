using ClaimModel.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimModel.AspNetCore;

/// <summary>Adds ClaimModel to MVC.</summary>
public static class ClaimMvcBuilderExtensions
{
    /// <summary>
    /// Makes MVC read bodies that are records of ClaimModel with ClaimModel's reader: <c>builder.Services.AddControllers().AddClaimModel()</c>.
    /// Bodies with errors are answered with a problem (RFC 9457) that lists all diagnostics. Other bodies, and responses, are not changed.
    /// </summary>
    /// <remarks>
    /// The media types, limits and status codes are those of <see cref="ClaimBody{TRecord}"/>. MVC does not validate the properties of records by
    /// itself any more; use <see cref="ClaimValidationAttribute"/> to evaluate the rules.
    /// </remarks>
    /// <param name="builder">The builder.</param>
    /// <returns>The same builder.</returns>
    public static IMvcBuilder AddClaimModel(this IMvcBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.Configure<MvcOptions>(static options =>
        {
            options.InputFormatters.Insert(0, new ClaimInputFormatter());
            options.Filters.Add(new ClaimActionFilter());
            options.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(ExtensibleRecord)));
        });
        return builder;
    }
}
