using ClaimModel.Json.Records;
using ClaimModel.JsonLines.Reading;

namespace ClaimModel.Interchange.Importing;

/// <summary>Collects imported records in memory, with their origins. Not thread-safe.</summary>
internal sealed class DatasetSink(ImportLog log) : RecordSink
{
    private readonly DatasetAssembler _records = new();
    private readonly List<ImportOrigin>[] _origins = [.. RecordType.Listed.Select(static _ => new List<ImportOrigin>())];
    private readonly Dictionary<(RecordType Type, string Id), ExtensibleRecord> _byId = [];

    public override bool KeepsOrigins => true;

    public override int MaxHeldEntities => int.MaxValue;

    public override ExtensibleRecord Add(ExtensibleRecord record, ImportOrigin origin)
    {
        var type = RecordType.Of(record);
        if (RepeatedId.Of(record) is { } id && !_byId.TryAdd((type, id), record))
        {
            if (_byId[(type, id)].Equals(record))
            {
                return record;
            }

            var distinct = RepeatedId.Distinguish(record, id);
            if (!_byId.TryAdd((type, distinct.ReferenceId!), distinct))
            {
                return distinct; // the id contains a hash of the content, so this is a repetition
            }

            log.Add(RepeatedId.Diagnostic(type.Name, id, distinct.ReferenceId!, origin));
            record = distinct;
        }

        _records.Add(record);
        _origins[type.Index].Add(origin);
        return record;
    }

    /// <summary>Returns the dataset.</summary>
    public ClaimDataset ToDataset()
    {
        _records.Add(Header);
        return _records.ToDataset();
    }

    /// <summary>Returns the origins of the records of each type, by the index of the type.</summary>
    public ImportOrigin[][] Origins() => [.. _origins.Select(static origins => origins.ToArray())];
}
