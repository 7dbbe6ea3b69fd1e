using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes extensions as an object of their own. In a record, the codec of the record reads and writes them.</summary>
internal sealed class ExtensionsCodec : JsonCodec<Extensions>
{
    public override ValueSchema Schema => new ExtensionsSchema();

    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out Extensions value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return context.ReportWrongType(ref json, "an object (extensions)");
        }

        var members = new UnknownMembers();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (members.TryReadName(ref json, context, out var name))
            {
                members.ReadValue(ref json, context, name);
            }
        }

        value = members.ToExtensions();
        return true;
    }

    public override void Write(JsonOutput output, JsonName? name, Extensions value)
    {
        output.StartObject(name);
        foreach (var member in value)
        {
            output.WriteName(member.Name);
            RawJson.Write(output, member.Json);
        }

        output.EndObject();
    }
}
