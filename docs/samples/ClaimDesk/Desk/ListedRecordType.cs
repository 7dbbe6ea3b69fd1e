using System.Text.Json;

namespace ClaimDesk.Desk;

/// <summary>A type of record that a dataset lists.</summary>
internal sealed class ListedRecordType<TRecord>(
    string name, Func<TRecord, string> id, Func<ClaimDataset, ValueList<TRecord>> list, Func<ClaimDataset, ValueList<TRecord>, ClaimDataset> withList)
    : RecordType(name, typeof(TRecord))
    where TRecord : ExtensibleRecord
{
    public override string IdOf(ExtensibleRecord record) => id((TRecord)record);

    public override IReadOnlyList<ExtensibleRecord> In(ClaimDataset dataset) => new RecordList<TRecord>(list(dataset));

    public override string ToJson(ExtensibleRecord record) => JsonSerializer.Serialize((TRecord)record, RecordJson.Options);

    public override (ExtensibleRecord? Record, ValueList<Diagnostic> Diagnostics) Read(string json)
    {
        var result = ClaimJson.Read<TRecord>(json);
        return (result.HasErrors ? null : result.Record, result.Diagnostics);
    }

    internal override ClaimDataset Replace(ClaimDataset dataset, ExtensibleRecord? old, ExtensibleRecord? record)
    {
        var records = list(dataset);
        if (old is null)
        {
            return record is null ? dataset : withList(dataset, records.Add((TRecord)record));
        }

        var index = 0;
        while (!ReferenceEquals(records[index], old))
        {
            index++;
        }

        return withList(dataset, record is null ? records.RemoveAt(index) : records.SetItem(index, (TRecord)record));
    }

    internal override ClaimDataset WithAll(ClaimDataset dataset, IReadOnlyList<ExtensibleRecord> records) =>
        withList(dataset, records.Cast<TRecord>().ToValueList());
}
