using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ClaimModel.Json;

/// <summary>Lists as arrays; an element that is wrong is left out, and the others are read.</summary>
internal sealed class ListCodec<T>(JsonCodec<T> codec) : JsonCodec<ValueList<T>>
{
    public override bool TryRead(ref Utf8JsonReader json, ReadContext context, out ValueList<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return context.RefuseType(ref json, "a list");
        }

        json.Read();
        if (json.TokenType != JsonTokenType.EndArray)
        {
            // Most lists hold one item, and then its array is all that is made.
            value = TryReadItem(ref json, context, out var first) ? new([first]) : default;
            json.Read();
            if (json.TokenType != JsonTokenType.EndArray)
            {
                ReadOthers(ref json, context, ref value);
            }
        }

        return true;
    }

    public override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
        {
            codec.Write(json, item);
        }

        json.WriteEndArray();
    }

    private void ReadOthers(ref Utf8JsonReader json, ReadContext context, ref ValueList<T> value)
    {
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
            context.RefuseNull(ref json, "an element of a list", isElement: true);
        }
        else if (codec.TryRead(ref json, context, out item))
        {
            return true;
        }

        context.LeftOut.Add(start);
        return false;
    }
}
