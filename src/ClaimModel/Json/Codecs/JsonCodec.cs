using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Notes what rules need to know of values in JSON. Immutable and thread-safe.</summary>
internal abstract class JsonCodec
{
    /// <summary>Notes what rules need to know of the value that starts at an offset, without creating it.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the value.</param>
    /// <param name="buffer">The sketch.</param>
    /// <param name="fact">Receives what is noted.</param>
    /// <returns>The offset after the value; <see cref="PlainJson.NotPlain"/> if the value must be read: if it is not in plain form, or if a text of it may violate a rule for texts.</returns>
    public virtual int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact) => PlainJson.NotPlain;

    /// <summary>Adds the fact of an item of a list, which follows that of the previous item.</summary>
    /// <inheritdoc cref="Sketch"/>
    public virtual int SketchItem(ReadOnlySpan<byte> json, int start, SketchBuffer buffer)
    {
        var index = buffer.Add(1);
        return index < 0 ? PlainJson.NotPlain : Sketch(json, start, buffer, ref buffer.Facts[index]);
    }
}

/// <summary>Reads and writes values of a type as JSON. Immutable and thread-safe.</summary>
internal abstract class JsonCodec<T> : JsonCodec
{
    /// <summary>Gets the description from which the JSON Schema is created.</summary>
    public abstract ValueSchema Schema { get; }

    /// <summary>Reads the value that starts at the reader's position, and advances the reader to its last token.</summary>
    /// <returns>False if the value is invalid: the error is reported to the context, and the value is skipped.</returns>
    public abstract bool TryRead(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>Reads the value that starts at an offset if it is in plain form (see <see cref="PlainJson"/>), which is faster than <see cref="TryRead"/>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="start">The offset of the value.</param>
    /// <param name="context">The state of reading, to which nothing is reported.</param>
    /// <param name="value">The value.</param>
    /// <returns>The offset after the value; <see cref="PlainJson.NotPlain"/> if it is to be read with <see cref="TryRead"/>.</returns>
    public virtual int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, [MaybeNull] out T value)
    {
        value = default;
        return PlainJson.NotPlain;
    }

    /// <summary>Determines whether the current value has the type of this codec.</summary>
    public virtual bool Accepts(ref Utf8JsonReader json) => false;

    /// <summary>Returns the JSON to write in place of the current value, which has another type; null if it is not clear what is meant.</summary>
    public virtual string? Correct(ref Utf8JsonReader json) => null;

    /// <summary>Writes a value.</summary>
    /// <param name="output">The output.</param>
    /// <param name="name">The name of the member; null for an element of a list, a value after its name, and the root.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(JsonOutput output, JsonName? name, T value);

    /// <summary>Writes a value to the writer of a caller, as its options specify.</summary>
    public void Write(Utf8JsonWriter json, T value) => Write(new JsonOutput(json), null, value);

    /// <summary>Gets what a visitor can find in values of this type.</summary>
    public virtual VisitTargets VisitTargets => VisitTargets.Nothing;

    /// <summary>Passes the texts and ids in a value to a visitor.</summary>
    public virtual void Visit(T value, TextVisitor visitor)
    {
    }
}
