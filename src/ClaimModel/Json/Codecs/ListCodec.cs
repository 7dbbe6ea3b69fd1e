using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;

namespace ClaimModel.Json.Codecs;

/// <summary>Lists as arrays; an element that is wrong is left out, and the others are read.</summary>
internal class ListCodec<T>(JsonCodec<T> codec) : JsonCodec<ValueList<T>>
{
    public override ValueSchema Schema => new ListSchema(codec.Schema);

    public sealed override bool TryRead(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return context.RefuseType(ref json, "a list");
        }

        json.Read();
        if (json.TokenType != JsonTokenType.EndArray)
        {
            ReadFirst(ref json, context, out value);
            if (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                ReadOthers(ref json, context, ref value);
            }
        }

        return true;
    }

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

    public sealed override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
        {
            codec.Write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>Reads the first item as the list of it alone, which is most lists.</summary>
    protected virtual bool TryReadFirst(ref Utf8JsonReader json, ReadContext context, out ValueList<T> list)
    {
        var read = codec.TryRead(ref json, context, out var first);
        list = read ? new([first!]) : default; // read: not null
        return read;
    }

    private void ReadFirst(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value)
    {
        var start = json.TokenStartIndex;
        value = default;
        if (json.TokenType == JsonTokenType.Null)
        {
            RefuseNull(ref json, context);
        }
        else if (TryReadFirst(ref json, context, out value))
        {
            return;
        }

        context.LeftOut.Add(start);
    }

    private void ReadOthers(ref Utf8JsonReader json, ReadContext context, ref ValueList<T> value)
    {
        if (TryReadItem(ref json, context, out var second))
        {
            value = new([.. value.AsSpan(), second]);
        }

        if (!json.Read() || json.TokenType == JsonTokenType.EndArray)
        {
            return; // lists of two are common
        }

        List<T> items = [.. value.AsSpan()];
        try
        {
            do
            {
                if (TryReadItem(ref json, context, out var item))
                {
                    items.Add(item);
                }
            }
            while (json.Read() && json.TokenType != JsonTokenType.EndArray);
        }
        finally
        {
            // Also where the text breaks off: what was read until then is not lost.
            value = new(items.ToArray());
        }
    }

    private bool TryReadItem(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T item)
    {
        var start = json.TokenStartIndex;
        if (json.TokenType == JsonTokenType.Null)
        {
            item = default;
            RefuseNull(ref json, context);
        }
        else if (codec.TryRead(ref json, context, out item))
        {
            return true;
        }

        context.LeftOut.Add(start);
        return false;
    }

    private static void RefuseNull(ref Utf8JsonReader json, ReadContext context)
    {
        context.LeaveOut(typeof(T), null);
        context.RefuseNull(ref json, "an element of a list", "leave the element out");
    }
}
