using ClaimModel.Json.Records;
using ClaimModel.Json.Writing;

namespace ClaimModel.Json.Comparison;

/// <summary>Compares the records of two datasets by type and id.</summary>
internal static class DatasetComparer
{
    public static DatasetComparison Compare(ClaimDataset first, ClaimDataset second, CancellationToken cancellationToken)
    {
        var metadata = Compare(first.WithoutRecords(), second.WithoutRecords());
        var records = new List<RecordDifference>();
        var same = 0L;
        foreach (var type in RecordType.Listed)
        {
            same += CompareType(type, type.In(first), [.. type.In(second)], records, cancellationToken);
        }

        return new([.. metadata], [.. records], same);
    }

    /// <summary>Returns the id by which a record is known; that of a contradiction may be derived from its claims.</summary>
    public static string IdOf(ExtensibleRecord record) =>
        record is Contradiction contradiction ? contradiction.Id.Value : record.ReferenceId ?? "";

    private static long CompareType(
        RecordType type, IEnumerable<ExtensibleRecord> first, List<ExtensibleRecord> second, List<RecordDifference> found, CancellationToken cancellationToken)
    {
        var indexes = IndexesOf(second);
        var isMatched = new bool[second.Count];
        var same = 0L;
        foreach (var record in first)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = IdOf(record);
            if (!indexes.TryGetValue(id, out var candidates) || !candidates.TryDequeue(out var index))
            {
                found.Add(new(type.Name, id, DifferenceKind.Removed, TextOf(record), []));
                continue;
            }

            isMatched[index] = true;
            var other = second[index];
            var members = record.Equals(other) ? [] : Compare(record, other);
            if (members.Count == 0)
            {
                same++;
            }
            else
            {
                found.Add(new(type.Name, id, DifferenceKind.Changed, TextOf(other), [.. members]));
            }
        }

        found.AddRange(second.Where((_, index) => !isMatched[index]).Select(record => new RecordDifference(type.Name, IdOf(record), DifferenceKind.Added, TextOf(record), [])));
        return same;
    }

    /// <summary>Maps each id to the indexes of its records: several if the dataset is invalid.</summary>
    private static Dictionary<string, Queue<int>> IndexesOf(List<ExtensibleRecord> records)
    {
        var indexes = new Dictionary<string, Queue<int>>(records.Count, StringComparer.Ordinal);
        for (var index = 0; index < records.Count; index++)
        {
            var id = IdOf(records[index]);
            if (!indexes.TryGetValue(id, out var ofId))
            {
                indexes.Add(id, ofId = new(1));
            }

            ofId.Enqueue(index);
        }

        return indexes;
    }

    private static string TextOf(ExtensibleRecord record) => record switch
    {
        Actor actor => actor.Name,
        Topic topic => topic.Label,
        Source source => source.Title ?? source.Url ?? "",
        Predicate predicate => predicate.Description ?? "",
        Unit unit => unit.Description ?? "",
        Claim claim => claim.Text,
        _ => record.ShortText,
    };

    private static List<MemberDifference> Compare(ExtensibleRecord first, ExtensibleRecord second) => RecordComparer.Compare(Json(first), Json(second));

    private static ReadOnlyMemory<byte> Json(ExtensibleRecord record)
    {
        var output = new JsonOutput();
        RecordType.Of(record).WriteLine(output, record);
        output.End();
        return output.Written;
    }
}
