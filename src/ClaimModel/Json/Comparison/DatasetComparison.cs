using ClaimModel.Json.Comparison;

namespace ClaimModel;

/// <summary>The differences between two datasets: the records and members that were added, removed and changed.</summary>
/// <remarks>
/// Records correspond to each other if they have the same type and id; contradictions without an id, if they have the same claims. The order of
/// records, of the members of an object, and of the claims of a contradiction does not matter. This type is immutable and thread-safe.
/// </remarks>
/// <param name="Metadata">The differences in the members of the datasets themselves, such as title and license.</param>
/// <param name="Records">
/// The records that differ, by type in the order of a document. Within a type, they are in the order of the first dataset, followed by those that
/// were added.
/// </param>
/// <param name="SameCount">The number of records that are the same in both datasets.</param>
public sealed partial record DatasetComparison(ValueList<MemberDifference> Metadata, ValueList<RecordDifference> Records, long SameCount)
{
    /// <summary>Gets a value indicating whether there are no differences.</summary>
    public bool IsSame => Metadata.IsEmpty && Records.IsEmpty;

    /// <summary>Compares two datasets. The time is proportional to their size.</summary>
    /// <param name="first">The first dataset, for example an earlier version.</param>
    /// <param name="second">The second dataset, for example a later version.</param>
    /// <param name="cancellationToken">Cancels the comparison.</param>
    /// <exception cref="InvalidDatasetException">A dataset was read with errors (<see cref="ClaimDataset.ReadErrors"/>), so that what it contains is not known.</exception>
    /// <exception cref="System.Text.Json.JsonException">A record that differs cannot be written: a text contains an unpaired surrogate, an id or a required word is <c>default</c>, or an extension has the name of a known member.</exception>
    /// <exception cref="OperationCanceledException">The comparison was canceled.</exception>
    public static DatasetComparison Compare(ClaimDataset first, ClaimDataset second, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return DatasetComparer.Compare(first, second, cancellationToken);
    }

    /// <summary>Returns the number of records that differ in a particular way.</summary>
    public long Count(DifferenceKind kind) => Records.LongCount(record => record.Kind == kind);
}
