using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>The names of types and properties of schema.org, which JSON-LD writes with or without a prefix.</summary>
internal static class SchemaNames
{
    private static readonly string[] Prefixes = ["https://schema.org/", "http://schema.org/", "schema:"];

    /// <summary>Returns the name without the address or prefix of schema.org.</summary>
    public static string Local(string name)
    {
        var prefix = Array.Find(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is null ? name : name[prefix.Length..];
    }

    /// <summary>Returns the types of a node.</summary>
    public static IEnumerable<string> TypesOf(JsonValue node) => node["@type"]?.OneOrMany.Select(static type => Local(type.String ?? "")) ?? [];

    /// <summary>Determines whether a node is a review of a claim or of media.</summary>
    public static bool IsReview(JsonValue node) => node.IsObject && (TypesOf(node).Any(static type => type is "ClaimReview" or "MediaReview") || node["claimReviewed"] is not null);

    /// <summary>Determines whether a value is the context of schema.org, and nothing else.</summary>
    public static bool IsContext(JsonValue context) => context.OneOrMany.All(static item => item.String?.TrimEnd('/', '#') is "https://schema.org" or "http://schema.org" or "https://www.schema.org" or "http://www.schema.org");
}
