using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;

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

        json.Read();
        if (json.TokenType != JsonTokenType.EndArray)
        {
            TryReadFirst(ref json, context, out value);
            if (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                ReadOthers(ref json, context, ref value);
            }
        }

        return true;
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

    public sealed override void Write(Utf8JsonWriter json, ValueList<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
        {
            codec.Write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>Reads the first item as a list of one item, which is empty if the item is skipped; most lists have no more.</summary>
    protected virtual bool TryReadFirst(ref Utf8JsonReader json, ReadContext context, out ValueList<T> list)
    {
        var read = TryReadItem(ref json, context, out var first);
        list = read ? new([first!]) : default; // read: not null
        return read;
    }

    private void ReadOthers(ref Utf8JsonReader json, ReadContext context, ref ValueList<T> value)
    {
        if (TryReadItem(ref json, context, out var second))
        {
            value = new([.. value.AsSpan(), second]);
        }

        if (!json.Read() || json.TokenType == JsonTokenType.EndArray)
        {
            return; // lists of two items are common
        }

        List<T> items = [.. value.AsSpan()];
        try
        {
            do
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (TryReadItem(ref json, context, out var item))
                {
                    items.Add(item);
                }
            }
            while (json.Read() && json.TokenType != JsonTokenType.EndArray);
        }
        finally
        {
            // Also after a syntax error, so that the items before it are not lost.
            value = new(items.ToArray());
        }
    }

    private bool TryReadItem(ref Utf8JsonReader json, ReadContext context, [MaybeNullWhen(false)] out T item)
    {
        var start = json.TokenStartIndex;
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
}
