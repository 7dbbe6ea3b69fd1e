using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.Values;

namespace ClaimModel.Validation.Sketches;

/// <summary>Adds hashes of values that a sketch shows; false if that takes the record.</summary>
internal delegate bool SketchHashCollector(in Sketch sketch, TextHasher hasher, List<TextHash> hashes);

/// <summary>Adds the same hashes for the sketch of a record as a <see cref="HashCollector{TRecord}"/> adds for the record.</summary>
/// <param name="Required">The members without any of which nothing is added, one bit each.</param>
/// <param name="Collector">Adds the hashes.</param>
internal sealed record SketchHashes(ulong Required, SketchHashCollector Collector)
{
    /// <summary>Adds hashes, if the record has some members.</summary>
    public static SketchHashes Of<TRecord>(ReadOnlySpan<string> required, SketchHashCollector collector)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => new(Clear<TRecord>.BitsOf(required), collector);

    /// <summary>Adds the hash of each id of a list.</summary>
    public static SketchHashes OfIds<TRecord>(string list)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var member = Clear<TRecord>.Member(list);
        return Of<TRecord>([list], (in Sketch sketch, TextHasher hasher, List<TextHash> hashes) =>
        {
            for (var item = 0; item < sketch.CountOf(member); item++)
            {
                hashes.Add(hasher.OfUtf8(sketch.StringOf(member, item)));
            }

            return true;
        });
    }

    /// <summary>Adds nothing for records without a member; others must be read.</summary>
    public static SketchHashes NoneWithout<TRecord>(string member)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => Of<TRecord>([member], static (in Sketch _, TextHasher _, List<TextHash> _) => false);
}
