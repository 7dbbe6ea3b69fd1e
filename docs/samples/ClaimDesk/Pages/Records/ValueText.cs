using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimDesk.Forms;

namespace ClaimDesk.Pages.Records;

/// <summary>Shows values of a record to people, without the punctuation of JSON.</summary>
internal static class ValueText
{
    /// <summary>Returns a value as lines of text; empty if it is absent.</summary>
    /// <param name="definition">What the value is; null if the form does not show it.</param>
    /// <param name="value">The value.</param>
    public static string Of(FormMember? definition, JsonNode? value)
    {
        var text = new StringBuilder();
        Write(text, definition, value, "");
        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder text, FormMember? definition, JsonNode? value, string indent)
    {
        switch (value)
        {
            case null:
                break;
            case JsonArray items:
                for (var index = 0; index < items.Count; index++)
                {
                    if (items[index] is JsonObject or JsonArray)
                    {
                        text.Append(indent).Append(index + 1).Append(".\n");
                        Write(text, definition?.Item, items[index], indent + "  ");
                    }
                    else
                    {
                        Write(text, definition?.Item, items[index], indent);
                    }
                }

                break;
            case JsonObject members:
                foreach (var (name, member) in members)
                {
                    var inner = definition?.Find(name);
                    text.Append(indent).Append(inner?.Label ?? name).Append(':');
                    if (member is JsonObject or JsonArray)
                    {
                        text.Append('\n');
                        Write(text, inner, member, indent + "  ");
                    }
                    else
                    {
                        text.Append(' ');
                        Write(text, inner, member, "");
                    }
                }

                break;
            default:
                text.Append(indent).Append(value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()).Append('\n');
                break;
        }
    }
}
