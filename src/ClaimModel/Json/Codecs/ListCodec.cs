using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Plain;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using ClaimModel.Json.Sketches;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Codecs;

/// <summary>Reads and writes lists as arrays. Invalid elements are skipped.</summary>
internal class ListCodec<T>(JsonCodec<T> codec) : JsonCodec<ValueList<T>>
{
    public override ValueSchema Schema => new ListSchema(codec.Schema);

    public sealed override bool TryRead(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return context.ReportWrongType(ref json, "a list", Correct(ref json), json.TokenType == JsonTokenType.StartObject && codec.Accepts(ref json) ? " Put it in square brackets: [ … ]." : "");
        }

        var items = new ItemBuffer<T>();
        try
        {
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (TryReadItem(ref json, context, out var item))
                {
                    items.Add(item);
                }
            }
        }
        finally
        {
            // Also after a syntax error, so that the items before it are not lost.
            value = items.ToList();
        }

        return true;
    }

    public override int ReadPlain(ReadOnlySpan<byte> json, int start, ReadContext context, out ValueList<T> value)
    {
        var items = new ItemBuffer<T>();
        var offset = PlainJson.Begin(json, start, (byte)'[', (byte)']', out var isEnd);
        while (offset >= 0 && !isEnd)
        {
            offset = ReadPlainItem(json, offset, context, ref items);
            offset = PlainJson.Next(json, offset, (byte)']', out isEnd);
        }

        value = offset < 0 ? default : items.ToList();
        return offset;
    }

    public sealed override string? Correct(ref Utf8JsonReader json) =>
        json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? null
        : (codec.Accepts(ref json) ? TokenText.Raw(ref json) : codec.Correct(ref json)) is { } element ? $"[{element}]"
        : null;

    public override VisitTargets VisitTargets => codec.VisitTargets;

    public override void Visit(ValueList<T> value, TextVisitor visitor)
    {
        for (var i = 0; i < value.Count; i++)
        {
            visitor.Enter(i);
            codec.Visit(value[i], visitor);
            visitor.Leave();
        }
    }

    public sealed override void Write(JsonOutput output, JsonName? name, ValueList<T> value)
    {
        output.StartArray(name);
        foreach (var item in value.AsSpan())
        {
            output.StartElement();
            codec.Write(output, null, item);
        }

        output.EndArray();
    }

    /// <summary>Reads an item that is in plain form.</summary>
    /// <returns>The offset after the item; <see cref="PlainJson.NotPlain"/> if it is not in plain form.</returns>
    protected virtual int ReadPlainItem(ReadOnlySpan<byte> json, int start, ReadContext context, ref ItemBuffer<T> items)
    {
        var end = codec.ReadPlain(json, start, context, out var item);
        items.Add(item!); // ignored if it was not read
        return end;
    }

    /// <summary>Reads the item at the reader's position; returns false if it is skipped.</summary>
    protected bool TryReadItem(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T item)
    {
        var start = context.OffsetOf(ref json);
        if (json.TokenType == JsonTokenType.Null)
        {
            item = default;
            context.AddSkipped(typeof(T), null);
            context.ReportNull(ref json, "an element of a list", "omit the element");
        }
        else if (codec.TryRead(ref json, context, out item))
        {
            return true;
        }

        context.AddSkipped(start);
        return false;
    }

    public sealed override int Sketch(ReadOnlySpan<byte> json, int start, SketchBuffer buffer, ref Fact fact)
    {
        var offset = PlainJson.Begin(json, start, (byte)'[', (byte)']', out var isEnd);
        (fact.Start, fact.Length, fact.Bits) = (buffer.Count, 0, 0);
        while (!isEnd && offset >= 0)
        {
            var item = buffer.Count;
            offset = PlainJson.Next(json, codec.SketchItem(json, offset, buffer), (byte)']', out isEnd);
            fact.Length++;
            fact.Bits |= buffer.Facts[item].Bits;
        }

        return fact.Length > 0 ? offset : PlainJson.NotPlain;
    }
}
