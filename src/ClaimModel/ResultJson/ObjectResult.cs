using System.Text.Json;

namespace ClaimModel.ResultJson;

/// <summary>Objects.</summary>
/// <param name="members">The members, in the order in which they are written. All of them are written, even if they are null.</param>
/// <param name="read">Creates the value; members that are not needed are ignored.</param>
internal sealed class ObjectResult<T>(IReadOnlyList<ResultMember<T>> members, Func<ResultJson, T> read) : ResultCodec<T>
{
    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var member in members)
        {
            json.WritePropertyName(member.Name);
            member.Write(json, value);
        }

        json.WriteEndObject();
    }

    public override T Read(JsonElement json)
    {
        Require(json, JsonValueKind.Object, "an object");
        return read(new(json, typeof(T).Name));
    }
}

/// <summary>A member of an object.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Write">Writes the value.</param>
internal sealed record ResultMember<T>(string Name, Action<Utf8JsonWriter, T> Write)
{
    /// <summary>Creates a member.</summary>
    public static ResultMember<T> Of<TValue>(string name, ResultCodec<TValue> codec, Func<T, TValue> value) => new(name, (json, result) => codec.Write(json, value(result)));
}

/// <summary>An object in JSON that is being read.</summary>
/// <param name="Json">The object.</param>
/// <param name="TypeName">The name of its type, for messages.</param>
internal readonly record struct ResultJson(JsonElement Json, string TypeName)
{
    /// <summary>Reads a member.</summary>
    /// <exception cref="JsonException">The member is missing or invalid.</exception>
    public TValue Get<TValue>(string name, ResultCodec<TValue> codec) =>
        Json.TryGetProperty(name, out var value) ? Read(name, value, codec) : throw new JsonException($"The {TypeName} has no \"{name}\", which is required.");

    /// <summary>Reads a member, or returns a default value if it is missing.</summary>
    /// <exception cref="JsonException">The member is invalid.</exception>
    public TValue GetOr<TValue>(string name, ResultCodec<TValue> codec, TValue absent) => Json.TryGetProperty(name, out var value) ? Read(name, value, codec) : absent;

    private static TValue Read<TValue>(string name, JsonElement value, ResultCodec<TValue> codec)
    {
        try
        {
            return codec.Read(value);
        }
        catch (InvalidJsonException exception)
        {
            throw exception.In($"/{name}");
        }
    }
}
