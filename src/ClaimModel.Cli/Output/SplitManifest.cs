using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimModel.Cli.Input;

namespace ClaimModel.Cli.Output;

/// <summary>The list of the files of a split, from which an incomplete one can be recognized.</summary>
/// <remarks>As JSON: <c>{"claimModelSplit": "1.0", "by": "id", "files": ["big-1-of-2.claims.jsonl", "big-2-of-2.claims.jsonl"]}</c>.</remarks>
internal static partial class SplitManifest
{
    /// <summary>The extension of manifests, which are not datasets.</summary>
    public const string Extension = ".split.json";

    private const string VersionMember = "claimModelSplit";
    private const string FilesMember = "files";

    /// <summary>Determines whether a name has the form of the names of shards.</summary>
    public static bool IsShard(string name) => ShardName().IsMatch(name);

    public static byte[] Write(string by, IEnumerable<string> files)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString(VersionMember, "1.0");
            json.WriteString("by", by);
            json.WriteStartArray(FilesMember);
            foreach (var file in files)
            {
                json.WriteStringValue(file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        text.WriteByte((byte)'\n');
        return text.ToArray();
    }

    /// <summary>Returns the names of the files; empty if the file is not a manifest. Names that are not those of shards are omitted, so that no other file is deleted.</summary>
    /// <exception cref="FileAccessException">The manifest cannot be read.</exception>
    public static IReadOnlyList<string> Read(string path, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(FileAccessException.Translate(name, "read", () => File.ReadAllBytes(path)));
            return json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty(VersionMember, out _) && root.TryGetProperty(FilesMember, out var files) && files.ValueKind == JsonValueKind.Array
                ? [.. files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.String).Select(TextOf).OfType<string>().Where(IsShard)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Returns a file that a manifest in one of the folders lists, but that does not exist, and the manifest; null if all splits are complete.</summary>
    /// <exception cref="FileAccessException">A folder or a manifest cannot be read.</exception>
    public static (string Missing, string Manifest)? FindMissing(IEnumerable<string> folders)
    {
        foreach (var manifest in folders.SelectMany(folder => FileAccessException.Translate(folder, "read", () => Directory.GetFiles(folder, $"*{Extension}"))).Order(StringComparer.Ordinal))
        {
            var folder = Path.GetDirectoryName(manifest) ?? "";
            if (Read(manifest, manifest).FirstOrDefault(file => !File.Exists(Path.Combine(folder, file))) is { } missing)
            {
                return (missing, manifest);
            }
        }

        return null;
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // an unpaired surrogate, which no file name contains
        }
    }

    [GeneratedRegex(@"^[^/\\\0]+-[0-9]{1,3}-of-[0-9]{1,3}\.claims\.jsonl(\.gz)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShardName();
}
