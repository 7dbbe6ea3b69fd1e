using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ClaimModel.Tests.Validation.InvalidMembers;

/// <summary>Creates copies of the full document with one invalid member or element. Each member is on its own line.</summary>
internal static class InvalidMemberDocument
{
    private static readonly JsonNode Full = JsonNode.Parse(File.ReadAllText(InvalidMemberFiles.Full))!; // no null literal

    private static readonly JsonWriterOptions Written = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The valid document.</summary>
    public static string Valid => With("", null, 0);

    /// <summary>The pointers of all members and elements.</summary>
    public static IEnumerable<string> Locations => LocationsIn(Full, "");

    /// <summary>Returns the document with an invalid member or element.</summary>
    /// <param name="pointer">The pointer of the member or element.</param>
    /// <param name="kind">The way in which it is made invalid; null for the valid document.</param>
    /// <param name="maxLength">The maximum number of characters of its text.</param>
    public static string With(string pointer, InvalidMemberKind? kind, int maxLength)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Written))
        {
            Write(json, Full, "", pointer, kind, maxLength);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Returns the number of elements of a list.</summary>
    public static int CountOf(string pointer) => ((JsonArray)At(pointer)).Count;

    /// <summary>Determines whether a member or element can be made invalid in a certain way, according to its JSON type.</summary>
    public static bool CanHave(string pointer, InvalidMemberKind kind)
    {
        JsonNode node = At(pointer);
        bool isText = node.GetValueKind() == JsonValueKind.String;
        return kind switch
        {
            InvalidMemberKind.Missing or InvalidMemberKind.Null or InvalidMemberKind.Type => true,
            InvalidMemberKind.Twice => node.Parent is JsonObject,
            InvalidMemberKind.Empty => isText || node is JsonArray or JsonObject,
            InvalidMemberKind.Again => node is JsonArray,
            _ => isText,
        };
    }

    private static void Write(Utf8JsonWriter json, JsonNode node, string location, string pointer, InvalidMemberKind? kind, int maxLength)
    {
        if (location == pointer && kind is not null and not InvalidMemberKind.Twice and not InvalidMemberKind.Again)
        {
            Wrong(node, kind.Value, maxLength).WriteToNullable(json);
            return;
        }

        bool Drops(string child) => kind == InvalidMemberKind.Missing && child == pointer;
        switch (node)
        {
            case JsonObject record:
                json.WriteStartObject();
                foreach ((string name, JsonNode? value) in record.Where(member => !Drops($"{location}/{member.Key}")))
                {
                    int times = kind == InvalidMemberKind.Twice && $"{location}/{name}" == pointer ? 2 : 1;
                    for (int i = 0; i < times; i++)
                    {
                        json.WritePropertyName(name);
                        Write(json, value!, $"{location}/{name}", pointer, kind, maxLength); // the full document has no null
                    }
                }

                json.WriteEndObject();
                break;
            case JsonArray list:
                json.WriteStartArray();
                for (int i = 0; i < list.Count; i++)
                {
                    if (!Drops($"{location}/{i}"))
                    {
                        Write(json, list[i]!, $"{location}/{i}", pointer, kind, maxLength); // the full document has no null
                    }
                }

                if (kind == InvalidMemberKind.Again && location == pointer)
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

    private static JsonNode? Wrong(JsonNode node, InvalidMemberKind kind, int maxLength) => kind switch
    {
        InvalidMemberKind.Null => null,
        InvalidMemberKind.Type when node is JsonArray list && list[0] is JsonValue first => first.DeepClone(),
        InvalidMemberKind.Type => node.GetValueKind() == JsonValueKind.String ? 7 : "seven",
        InvalidMemberKind.Empty => node switch { JsonArray => new JsonArray(), JsonObject => new JsonObject(), _ => "" },
        InvalidMemberKind.Blank => " ",
        InvalidMemberKind.Long => node.ToString() is var text && text.StartsWith("http", StringComparison.Ordinal) ? text.PadRight(maxLength + 1, 'x') : new string('x', maxLength + 1),
        InvalidMemberKind.Unknown => "somethingElse",
        InvalidMemberKind.Case => char.ToUpperInvariant(node.ToString()[0]) + node.ToString()[1..],
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
        Full, (node, name) => node is JsonArray list ? list[int.Parse(name)]! : node[name]!); // rows name locations of the full document

    private static IEnumerable<string> LocationsIn(JsonNode node, string location) => node switch
    {
        JsonObject record => record.SelectMany(member => LocationsIn(member.Value!, $"{location}/{member.Key}").Prepend($"{location}/{member.Key}")), // no null
        JsonArray list => list.SelectMany((element, i) => LocationsIn(element!, $"{location}/{i}").Prepend($"{location}/{i}")), // no null
        _ => [],
    };
}
