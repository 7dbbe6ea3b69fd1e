using System.Collections;

namespace ClaimDesk.Desk;

/// <summary>Records of one type as a list of records.</summary>
internal sealed class RecordList<TRecord>(ValueList<TRecord> records) : IReadOnlyList<ExtensibleRecord>
    where TRecord : ExtensibleRecord
{
    public int Count => records.Count;

    public ExtensibleRecord this[int index] => records[index];

    public IEnumerator<ExtensibleRecord> GetEnumerator()
    {
        foreach (var record in records)
        {
            yield return record;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
