using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;

namespace ClaimModel.Json.Codecs;

/// <summary>How values of a type are spelled in JSON. Immutable and thread-safe.</summary>
internal abstract class JsonCodec<T>
{
    /// <summary>What is read, for those who describe it.</summary>
    public abstract ValueSchema Schema { get; }

    /// <summary>Reads the value on whose first token the reader stands, and leaves the reader on its last.</summary>
    /// <returns>False if the value is invalid: the context has recorded the error, and the value is skipped.</returns>
    public abstract bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>What there is to look at in values of this type.</summary>
    public virtual VisitTargets VisitTargets => VisitTargets.Nothing;

    /// <summary>Shows the texts and ids in a value to those who look at them.</summary>
    public virtual void Visit(T value, TextVisitor visitor)
    {
    }

    /// <summary>Writes a member's name and its value.</summary>
    public virtual void WriteMember(Utf8JsonWriter json, JsonEncodedText name, T value)
    {
        json.WritePropertyName(name);
        Write(json, value);
    }
}
