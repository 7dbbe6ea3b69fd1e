using ClaimModel.Json.Records;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Assembles a dataset from records that come in any order. Not thread-safe.</summary>
internal sealed class DatasetAssembler
{
    private readonly List<ExtensibleRecord>[] _records = [.. RecordType.Listed.Select(_ => new List<ExtensibleRecord>())];
    private ClaimDataset _header = new();

    /// <summary>Adds a record: a dataset is the header, whose records are ignored. Null is ignored.</summary>
    public void Add(ExtensibleRecord? record)
    {
        if (record is ClaimDataset header)
        {
            _header = header.WithoutRecords();
        }
        else if (record is not null)
        {
            _records[RecordType.Of(record).Index].Add(record);
        }
    }

    public ClaimDataset ToDataset() => RecordType.Listed.Aggregate(_header, (dataset, type) => type.With(dataset, _records[type.Index]));
}
