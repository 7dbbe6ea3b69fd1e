namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Makes a dataset smaller as long as it keeps a property: removes records, and then members of records.</summary>
internal static class DatasetShrinker
{
    public static ClaimDataset Shrink(ClaimDataset dataset, Func<ClaimDataset, bool> keepsProperty)
    {
        while (Smaller(dataset).FirstOrDefault(keepsProperty) is { } smaller)
        {
            dataset = smaller;
        }

        return dataset;
    }

    private static IEnumerable<ClaimDataset> Smaller(ClaimDataset dataset) =>
    [
        .. Without(dataset.Claims, claims => dataset with { Claims = claims }),
        .. Without(dataset.Contradictions, contradictions => dataset with { Contradictions = contradictions }),
        .. Without(dataset.Actors, actors => dataset with { Actors = actors }),
        .. Without(dataset.Topics, topics => dataset with { Topics = topics }),
        .. Without(dataset.Predicates, predicates => dataset with { Predicates = predicates }),
        .. Without(dataset.Units, units => dataset with { Units = units }),
        .. Changed(dataset.Claims, SmallerRecords.Of, claims => dataset with { Claims = claims }),
        .. Changed(dataset.Contradictions, SmallerRecords.Of, contradictions => dataset with { Contradictions = contradictions }),
        .. Changed(dataset.Actors, SmallerRecords.Of, actors => dataset with { Actors = actors }),
        .. Changed(dataset.Topics, SmallerRecords.Of, topics => dataset with { Topics = topics }),
        .. Changed(dataset.Predicates, SmallerRecords.Of, predicates => dataset with { Predicates = predicates }),
        .. dataset.Language is null ? Array.Empty<ClaimDataset>() : [dataset with { Language = null }],
    ];

    private static IEnumerable<ClaimDataset> Without<T>(ValueList<T> records, Func<ValueList<T>, ClaimDataset> change)
    {
        // Halves first, because that is faster for large datasets.
        for (var length = records.Count / 2; length > 1; length /= 2)
        {
            for (var start = 0; start < records.Count; start += length)
            {
                yield return change([.. records.Take(start), .. records.Skip(start + length)]);
            }
        }

        for (var index = 0; index < records.Count; index++)
        {
            yield return change([.. records.Take(index), .. records.Skip(index + 1)]);
        }
    }

    private static IEnumerable<ClaimDataset> Changed<T>(ValueList<T> records, Func<T, IEnumerable<T>> smaller, Func<ValueList<T>, ClaimDataset> change) =>
        from index in Enumerable.Range(0, records.Count)
        from record in smaller(records[index])
        where !Equals(record, records[index])
        select change([.. records.Take(index), record, .. records.Skip(index + 1)]);
}
