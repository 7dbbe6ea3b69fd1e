using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimModel.Tests.Validation.SingleFaults;

/// <summary>Copies the full document with one fault in it, each member on a line of its own.</summary>
internal static class FaultyDocument
{
    private static readonly JsonNode Full = JsonNode.Parse(File.ReadAllText(SingleFaultFiles.Full))!; // no null literal

    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document without a fault.</summary>
    public static string Valid => With("", null, 0);

    /// <summary>The places of all members and elements.</summary>
    public static IEnumerable<string> Places => PlacesIn(Full, "");

    /// <summary>The document with a fault at a place.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="kind">The fault; null for none.</param>
    /// <param name="longest">The most characters of the text there.</param>
    public static string With(string pointer, FaultKind? kind, int longest)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Written))
        {
            Write(json, Full, "", pointer, kind, longest);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>How many elements the list at a place has.</summary>
    public static int CountOf(string pointer) => ((JsonArray)At(pointer)).Count;

    /// <summary>Whether there can be such a fault at a place, as far as types of JSON tell: words are texts here.</summary>
    public static bool CanHave(string pointer, FaultKind kind)
    {
        JsonNode node = At(pointer);
        bool isText = node.GetValueKind() == JsonValueKind.String;
        return kind switch
        {
            FaultKind.Missing or FaultKind.Null or FaultKind.Type => true,
            FaultKind.Twice => node.Parent is JsonObject,
            FaultKind.Empty => isText || node is JsonArray or JsonObject,
            FaultKind.Again => node is JsonArray,
            _ => isText,
        };
    }

    private static void Write(Utf8JsonWriter json, JsonNode node, string place, string pointer, FaultKind? kind, int longest)
    {
        if (place == pointer && kind is not null and not FaultKind.Twice and not FaultKind.Again)
        {
            Wrong(node, kind.Value, longest).WriteToNullable(json);
            return;
        }

        bool Drops(string child) => kind == FaultKind.Missing && child == pointer;
        switch (node)
        {
            case JsonObject record:
                json.WriteStartObject();
                foreach ((string name, JsonNode? value) in record.Where(member => !Drops($"{place}/{member.Key}")))
                {
                    int times = kind == FaultKind.Twice && $"{place}/{name}" == pointer ? 2 : 1;
                    for (int i = 0; i < times; i++)
                    {
                        json.WritePropertyName(name);
                        Write(json, value!, $"{place}/{name}", pointer, kind, longest); // the full document has no null
                    }
                }

                json.WriteEndObject();
                break;
            case JsonArray list:
                json.WriteStartArray();
                for (int i = 0; i < list.Count; i++)
                {
                    if (!Drops($"{place}/{i}"))
                    {
                        Write(json, list[i]!, $"{place}/{i}", pointer, kind, longest); // the full document has no null
                    }
                }

                if (kind == FaultKind.Again && place == pointer)
                {
                    list[0]!.WriteTo(json); // the full document has no null
                }

                json.WriteEndArray();
                break;
            default:
                node.WriteTo(json);
                break;
        }
    }

    private static JsonNode? Wrong(JsonNode node, FaultKind kind, int longest) => kind switch
    {
        FaultKind.Null => null,
        FaultKind.Type when node is JsonArray list && list[0] is JsonValue first => first.DeepClone(),
        FaultKind.Type => node.GetValueKind() == JsonValueKind.String ? 7 : "seven",
        FaultKind.Empty => node switch { JsonArray => new JsonArray(), JsonObject => new JsonObject(), _ => "" },
        FaultKind.Blank => " ",
        FaultKind.Long => node.ToString() is var text && text.StartsWith("http", StringComparison.Ordinal) ? text.PadRight(longest + 1, 'x') : new string('x', longest + 1),
        FaultKind.Unknown => "somethingElse",
        FaultKind.Case => char.ToUpperInvariant(node.ToString()[0]) + node.ToString()[1..],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static void WriteToNullable(this JsonNode? node, Utf8JsonWriter json)
    {
        if (node is null)
        {
            json.WriteNullValue();
        }
        else
        {
            node.WriteTo(json);
        }
    }

    private static JsonNode At(string pointer) => pointer.Split('/').Skip(1).Aggregate(
        Full, (node, name) => node is JsonArray list ? list[int.Parse(name)]! : node[name]!); // rows name places of the full document

    private static IEnumerable<string> PlacesIn(JsonNode node, string place) => node switch
    {
        JsonObject record => record.SelectMany(member => PlacesIn(member.Value!, $"{place}/{member.Key}").Prepend($"{place}/{member.Key}")), // no null
        JsonArray list => list.SelectMany((element, i) => PlacesIn(element!, $"{place}/{i}").Prepend($"{place}/{i}")), // no null
        _ => [],
    };
}
