using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace ClaimModel.AspNetCore.OpenApi;

/// <summary>Adds the schemas of ClaimModel to OpenAPI documents.</summary>
public static class ClaimOpenApiExtensions
{
    /// <summary>
    /// Describes the types of ClaimModel in OpenAPI documents as the published JSON Schema does:
    /// <c>builder.Services.AddOpenApi(options => options.AddClaimModel())</c>. Schemas of other types are not changed.
    /// </summary>
    /// <param name="options">The options of a document.</param>
    /// <returns>The same options.</returns>
    public static OpenApiOptions AddClaimModel(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer((schema, context, cancellationToken) => TransformAsync(schema, context, options, cancellationToken));
    }

    private static async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, OpenApiOptions options, CancellationToken cancellationToken)
    {
        if (ClaimModelSchema.Transform(context.JsonTypeInfo, context.JsonPropertyInfo, new JsonObject()) is not JsonObject { Count: > 0 } definition)
        {
            return;
        }

        switch (context.JsonTypeInfo.Kind)
        {
            // A list or dictionary of the framework: only its elements are of a type of ClaimModel, and refer to a component.
            case JsonTypeInfoKind.Enumerable:
                schema.Items = await context.GetOrCreateSchemaAsync(context.JsonTypeInfo.ElementType!, null, cancellationToken).ConfigureAwait(false);
                break;
            case JsonTypeInfoKind.Dictionary:
                schema.AdditionalProperties = await context.GetOrCreateSchemaAsync(context.JsonTypeInfo.ElementType!, null, cancellationToken).ConfigureAwait(false);
                break;
            default:
                var isComponent = options.CreateSchemaReferenceId(context.JsonTypeInfo) is not null;
                if (isComponent)
                {
                    // A component is shared: the properties that may be null say so beside their references to it.
                    definition = ClaimModelSchema.DefinitionOf(Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type);
                }

                schema.Description = isComponent || context.JsonPropertyInfo is null ? null : schema.Description; // that of a type comes from its documentation comment
                Fill(schema, new OpenApiJsonReader().ReadFragment<OpenApiSchema>(definition, OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out _)!);
                break;
        }
    }

    /// <summary>Copies the keywords of the published schema, because the instance that is transformed cannot be replaced.</summary>
    private static void Fill(OpenApiSchema schema, OpenApiSchema published)
    {
        schema.Title = published.Title;
        schema.Description ??= published.Description;
        schema.Type = published.Type;
        schema.Properties = published.Properties;
        schema.Required = published.Required;
        schema.AdditionalProperties = published.AdditionalProperties;
        schema.UnrecognizedKeywords = published.UnrecognizedKeywords;
        schema.Items = published.Items;
        schema.AnyOf = published.AnyOf;
        schema.Default ??= published.Default;
        schema.Pattern = published.Pattern;
        schema.MaxLength = published.MaxLength;
        schema.PropertyNames = published.PropertyNames;
    }
}
