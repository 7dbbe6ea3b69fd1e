using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of a predicate.</summary>
internal static class PredicateRecord
{
    /// <summary>Returns the unit of a predicate.</summary>
    public static ReadOnlySpan<byte> UnitOf(long predicate) => Words.Units[predicate % Words.Units.Length];

    public static void Write(Utf8JsonWriter json, long index)
    {
        RecordIds.Write(json, "id"u8, RecordType.Predicate, index);
        if (index % 2 == 0)
        {
            json.WriteBoolean("functional"u8, true);
        }

        json.WriteString("unit"u8, UnitOf(index));
    }
}
