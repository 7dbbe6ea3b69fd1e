using ClaimDesk.Desk;

namespace ClaimDesk.Transfer;

/// <summary>What importing a file would do to the dataset.</summary>
/// <param name="State">The dataset with which the file was compared.</param>
/// <param name="New">The records that the dataset does not have.</param>
/// <param name="EqualCount">The number of records that are equal.</param>
/// <param name="Different">The records that differ.</param>
/// <param name="RepeatedCount">The number of records whose id an earlier one of the file has; they are left out.</param>
public sealed record ImportPlan(
    DeskState State, IReadOnlyList<ExtensibleRecord> New, int EqualCount, IReadOnlyList<ImportDifference> Different, int RepeatedCount)
{
    /// <summary>Compares a file with the dataset.</summary>
    public static ImportPlan Of(DeskState state, ClaimDataset file)
    {
        ArgumentNullException.ThrowIfNull(state);
        var added = new List<ExtensibleRecord>();
        var different = new List<ImportDifference>();
        var (equal, repeated) = (0, 0);
        var seen = new HashSet<RecordKey>();
        foreach (var record in RecordType.Listed.SelectMany(type => type.In(file)).Concat(HeaderOf(file)))
        {
            var key = RecordKey.Of(record);
            if (!seen.Add(key))
            {
                repeated++;
            }
            else if (state.Find(key) is not { } ours)
            {
                added.Add(record);
            }
            else if (ours.Equals(record))
            {
                equal++;
            }
            else
            {
                different.Add(ImportDifference.Of(key, ours, record));
            }
        }

        return new(state, added, equal, different, repeated);
    }

    /// <summary>Returns the edits that import the file.</summary>
    /// <param name="taken">The members of records that differ which are taken from the file.</param>
    /// <param name="user">Who imports it.</param>
    /// <param name="errors">Receives why records cannot be merged.</param>
    public List<DeskEdit> ToEdits(ILookup<RecordKey, string> taken, string user, out ValueList<Diagnostic> errors)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var edits = New.Select(record => new DeskEdit(RecordKey.Of(record), null, record, user)).ToList();
        errors = [];
        foreach (var difference in Different.Where(difference => taken.Contains(difference.Key)))
        {
            var (record, diagnostics) = difference.Merge(taken[difference.Key].ToHashSet());
            errors = record is null ? errors.AddRange(diagnostics) : errors;
            if (record is not null)
            {
                edits.Add(new(difference.Key, State.VersionOf(difference.Key), record, user));
            }
        }

        return edits;
    }

    /// <summary>Returns the dataset's own members if the file has some, such as a title.</summary>
    private static IEnumerable<ExtensibleRecord> HeaderOf(ClaimDataset file)
    {
        var header = RecordType.Of(RecordKey.Dataset.Type).In(file)[0];
        return header.Equals(new ClaimDataset()) ? [] : [header];
    }
}
