using System.Runtime.CompilerServices;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Records;

/// <summary>Returns a reference to the field with the value of a member.</summary>
internal delegate ref TValue Slot<TRecord, TValue>(TRecord record);

/// <summary>A member of a record in JSON.</summary>
internal abstract class RecordMember<TRecord>(string name, bool isRequired)
    where TRecord : class
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = isRequired;

    /// <summary>Gets the description from which the JSON Schema is created.</summary>
    public abstract MemberSchema Schema { get; }

    protected JsonName JsonName { get; } = new(name);

    /// <summary>Reads the value into the record; returns false if it is invalid, which is reported to the context.</summary>
    public abstract bool TryRead(ref Utf8JsonReader json, ReadContext context, TRecord record);

    /// <summary>Reads the value that starts at an offset into the record, if it is in plain form.</summary>
    /// <returns>The offset after the value; <see cref="PlainJson.NotPlain"/> if it is not in plain form.</returns>
    public abstract int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, TRecord record);

    /// <summary>Gets the codec of the value.</summary>
    public abstract JsonCodec Codec { get; }

    /// <summary>Determines whether the current value has the type of the member.</summary>
    public abstract bool Accepts(ref Utf8JsonReader json);

    /// <summary>Gets what a visitor can find in the value.</summary>
    public abstract VisitTargets VisitTargets { get; }

    /// <summary>Passes the texts and ids in the value to a visitor, unless the member is absent.</summary>
    public abstract void Visit(TRecord record, TextVisitor visitor);

    /// <summary>Returns the value; null if the member is optional and has its default value.</summary>
    public abstract object? ValueIn(TRecord record);

    /// <summary>Writes the name and the value, unless the member is optional and has its default value.</summary>
    public abstract void Write(JsonOutput output, TRecord record);
}

/// <inheritdoc/>
internal sealed class RecordMember<TRecord, TValue>(string name, bool isRequired, JsonCodec<TValue> codec, Slot<TRecord, TValue?> slot, bool isVisited)
    : RecordMember<TRecord>(name, isRequired)
    where TRecord : class
{
    public override MemberSchema Schema => new(Name, IsRequired, codec.Schema);

    // Not inlined, because the loop that calls it is shared by all types of record.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, TRecord record) =>
        codec.TryRead(ref json, context, out slot(record)!);

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, TRecord record) =>
        codec.ReadPlain(json, start, context, out slot(record));

    public override JsonCodec Codec => codec;

    public override bool Accepts(ref Utf8JsonReader json) => codec.Accepts(ref json);

    public override void Write(JsonOutput output, TRecord record)
    {
        ref var value = ref ValueOf(record);
        if (IsRequired || !IsDefault(ref value))
        {
            codec.Write(output, JsonName, value!); // required or set
        }
    }

    public override object? ValueIn(TRecord record)
    {
        ref var value = ref ValueOf(record);
        return IsRequired || !IsDefault(ref value) ? (object?)value : null;
    }

    public override VisitTargets VisitTargets => isVisited ? codec.VisitTargets : VisitTargets.Nothing;

    public override void Visit(TRecord record, TextVisitor visitor)
    {
        ref var value = ref ValueOf(record);
        if (IsRequired || !IsDefault(ref value))
        {
            visitor.Enter(Name, IsRequired);
            codec.Visit(value!, visitor); // required or set
            visitor.Leave();
        }
    }

    private ref TValue? ValueOf(TRecord record) => ref slot(record);

    /// <summary>Determines whether a value is the default. A value that consists of a reference, such as a list or an id, is the default if that is null.</summary>
    private static bool IsDefault(ref TValue? value) => Unsafe.SizeOf<TValue>() == Unsafe.SizeOf<object>() && RuntimeHelpers.IsReferenceOrContainsReferences<TValue>()
        ? Unsafe.As<TValue?, object?>(ref value) is null
        : EqualityComparer<TValue>.Default.Equals(value, default);
}
