using System.Globalization;
using System.Text.Json.Nodes;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;
using ClaimModel.Values;

namespace ClaimModel.Json.Normalization;

/// <summary>
/// Converts the texts of records to Unicode Normalization Form C, as the rule for texts requires. Ids, URLs and extensions are not changed, nor
/// are words of propositions that are the id of a record. Immutable and thread-safe.
/// </summary>
internal sealed class RecordNormalizer
{
    /// <summary>The ids of records that are not normalized. Those of predicates and units are texts, which are.</summary>
    private readonly HashSet<string> _ids;

    private RecordNormalizer(HashSet<string> ids) => _ids = ids;

    /// <summary>Creates a normalizer for records, whose ids are collected.</summary>
    public static RecordNormalizer For(IEnumerable<ExtensibleRecord> records) =>
        new([.. records.Where(record => record is not (Predicate or Unit)).Select(record => record.ReferenceId).OfType<string>().Where(id => !Surrogates.IsNormalized(id))]);

    /// <summary>Returns a record with normalized texts; the same record if they are.</summary>
    public ExtensibleRecord Normalize(ExtensibleRecord record) => record is ClaimDataset dataset
        ? WithRecordsOf(dataset, (ClaimDataset)NormalizeAny(dataset.WithoutRecords()))
        : NormalizeAny(record);

    private ExtensibleRecord NormalizeAny(ExtensibleRecord record) => RecordType.Of(record).Accept(new Normalization(record, _ids));

    private static ClaimDataset WithRecordsOf(ClaimDataset dataset, ClaimDataset header) =>
        RecordType.Listed.Aggregate(header, (result, type) => type.With(result, type.In(dataset)));

    /// <summary>Normalizes a record.</summary>
    private sealed class Normalization(ExtensibleRecord record, HashSet<string> ids) : IRecordTypeVisitor<ExtensibleRecord>
    {
        private readonly List<string> _paths = [];

        public ExtensibleRecord Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            TextVisitor? visitor = null;
            visitor = new(VisitTargets.Texts, (text, role) => Check(text, role, visitor!), static _ => { }, static _ => { }); // set before it visits
            TRecord.Codec.Visit((TRecord)record, visitor);
            return _paths.Count == 0 ? record : Changed<TRecord>();
        }

        private void Check(string text, TextRole role, TextVisitor visitor)
        {
            if (role != TextRole.Url && !Surrogates.IsNormalized(text) && !(ids.Contains(text) && MayBeId(visitor.Path)))
            {
                _paths.Add(visitor.Path);
            }
        }

        private static bool MayBeId(string path) =>
            path is "proposition/subject" or "proposition/value" || path.StartsWith("proposition/qualifiers/", StringComparison.Ordinal);

        private TRecord Changed<TRecord>()
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            var output = new JsonOutput();
            TRecord.Codec.Write(output, null, (TRecord)record);
            output.End();
            var json = JsonNode.Parse(output.Written.Span)!; // an object
            foreach (var path in _paths)
            {
                var steps = path.Split('/');
                Normalize(steps[..^1].Aggregate(json, ValueAt), steps[^1]);
            }

            return ClaimJson.Read<TRecord>(json.ToJsonString()).Record!; // the record was valid
        }

        private static void Normalize(JsonNode parent, string step)
        {
            var text = Surrogates.Normalize(ValueAt(parent, step).GetValue<string>());
            if (parent is JsonArray list)
            {
                list[int.Parse(step, CultureInfo.InvariantCulture)] = text;
            }
            else
            {
                parent[JsonPointer.Unescape(step)] = text;
            }
        }

        private static JsonNode ValueAt(JsonNode node, string step) => node is JsonArray list
            ? list[int.Parse(step, CultureInfo.InvariantCulture)]!
            : node[JsonPointer.Unescape(step)]!; // the visitor found a text there
    }
}
