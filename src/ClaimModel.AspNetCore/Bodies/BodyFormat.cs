using Microsoft.Net.Http.Headers;

namespace ClaimModel.AspNetCore.Bodies;

/// <summary>The formats of bodies, by media type.</summary>
internal static class BodyFormat
{
    /// <summary>The media types of a JSON document.</summary>
    public static readonly string[] Json = ["application/json", "application/*+json", "text/json"];

    /// <summary>The media types of JSON Lines. None is registered; these are in use.</summary>
    public static readonly string[] JsonLines = ["application/jsonl", "application/x-ndjson", "application/ndjson", "application/jsonlines", "application/x-jsonlines"];

    private static readonly MediaTypeHeaderValue[] JsonTypes = [.. Json.Select(type => MediaTypeHeaderValue.Parse(type))];
    private static readonly MediaTypeHeaderValue[] JsonLinesTypes = [.. JsonLines.Select(type => MediaTypeHeaderValue.Parse(type))];

    /// <summary>Returns the media types of the bodies that contain a record of a type.</summary>
    public static string[] MediaTypesOf(Type recordType) => recordType == typeof(ClaimDataset) ? [.. Json, .. JsonLines] : Json;

    public static bool IsJson(MediaTypeHeaderValue type) => Array.Exists(JsonTypes, type.IsSubsetOf);

    public static bool IsJsonLines(MediaTypeHeaderValue type) => Array.Exists(JsonLinesTypes, type.MatchesMediaTypeOf);

    private static bool MatchesMediaTypeOf(this MediaTypeHeaderValue type, MediaTypeHeaderValue other) => type.MatchesMediaType(other.MediaType);
}
