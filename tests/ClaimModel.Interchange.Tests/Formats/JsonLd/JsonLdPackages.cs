using System.Text.Json;
using ClaimModel.Interchange.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.JsonLd;

/// <summary>The reference implementation of JSON-LD in JavaScript.</summary>
public sealed class JsonLdPackages() : NodePackages("jsonld@9")
{
    /// <summary>Returns for each document its N-Quads, and the ids of its nodes after expansion and compaction. No address is fetched.</summary>
    internal IReadOnlyList<(IReadOnlyList<string> Quads, IReadOnlyList<string> Ids)> Expand(params string[] documents) =>
    [
        .. JsonDocument.Parse(Run("Formats/JsonLd/expand.mjs", $"[{string.Join(',', documents)}]")).RootElement.EnumerateArray()
            .Select(result => (StringsOf(result.GetProperty("quads")), StringsOf(result.GetProperty("ids")))),
    ];

    private static IReadOnlyList<string> StringsOf(JsonElement array) => [.. array.EnumerateArray().Select(element => element.GetString()!)]; // only strings
}
