using System.Text.Json;
using System.Text.Unicode;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the ids of records.</summary>
internal static class RecordIds
{
    private const int MaxLength = 40;

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> member, RecordType type, long index)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        json.WriteString(member, Id(text, type, index));
    }

    /// <summary>Writes an id as an element of a list.</summary>
    public static void Write(Utf8JsonWriter json, RecordType type, long index)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        json.WriteStringValue(Id(text, type, index));
    }

    /// <summary>Writes a list of one id.</summary>
    public static void WriteList(Utf8JsonWriter json, ReadOnlySpan<byte> member, RecordType type, long index)
    {
        json.WriteStartArray(member);
        Write(json, type, index);
        json.WriteEndArray();
    }

    private static ReadOnlySpan<byte> Id(Span<byte> text, RecordType type, long index)
    {
        int length;
        _ = type switch
        {
            RecordType.Actor => Utf8.TryWrite(text, $"actor-{index:D4}", out length),
            RecordType.Topic => Utf8.TryWrite(text, $"topic-{index:D3}", out length),
            RecordType.Source => Utf8.TryWrite(text, $"source-{index:D4}", out length),
            RecordType.Predicate => Utf8.TryWrite(text, $"predicate-{index:D2}", out length),
            _ => Utf8.TryWrite(text, $"claim-{index:D7}", out length),
        };
        return text[..length];
    }
}
