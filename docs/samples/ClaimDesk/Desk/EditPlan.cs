namespace ClaimDesk.Desk;

/// <summary>What edits do to the records of a dataset, and whether they may.</summary>
internal static class EditPlan
{
    /// <summary>The most errors that a refusal lists.</summary>
    private const int MaxErrors = 100;

    /// <summary>Returns the records that edits change. One that gets another id is removed and added.</summary>
    public static List<KeyValuePair<RecordKey, ExtensibleRecord?>> ChangesOf(DeskState state, IReadOnlyList<DeskEdit> edits)
    {
        var changes = new List<KeyValuePair<RecordKey, ExtensibleRecord?>>();
        foreach (var edit in edits)
        {
            var key = edit.Record is null ? edit.Key : RecordKey.Of(edit.Record);
            if (key != edit.Key && state.Find(edit.Key) is not null)
            {
                changes.Add(new(edit.Key, null));
            }

            var old = state.Find(key);
            if (edit.Record is null ? old is not null : old is null || !old.Equals(RecordType.Of(key.Type).Normalize(edit.Record)))
            {
                changes.Add(new(key, edit.Record is null ? null : RecordType.Of(key.Type).Normalize(edit.Record)));
            }
        }

        return changes;
    }

    /// <summary>Returns the changes from one state to another, in the order of documents.</summary>
    public static List<KeyValuePair<RecordKey, ExtensibleRecord?>> Difference(DeskState state, DeskState next)
    {
        var changes = state.Keys.Where(key => next.Find(key) is null).Select(key => new KeyValuePair<RecordKey, ExtensibleRecord?>(key, null)).ToList();
        changes.AddRange(next.Keys.Where(key => state.VersionOf(key) != next.VersionOf(key)).Select(key => KeyValuePair.Create(key, next.Find(key))));
        return InOrder(next, changes);
    }

    /// <summary>Returns changes in the order in which the dataset lists the records, removed ones first.</summary>
    public static List<KeyValuePair<RecordKey, ExtensibleRecord?>> InOrder(DeskState state, IReadOnlyList<KeyValuePair<RecordKey, ExtensibleRecord?>> changes)
    {
        var changed = changes.ToDictionary();
        var ordered = changes.Where(change => change.Value is null).ToList();
        foreach (var type in RecordType.Listed.Prepend(RecordType.Of(RecordKey.Dataset.Type)))
        {
            ordered.AddRange(type.In(state.Dataset).Select(RecordKey.Of).Where(changed.ContainsKey).Select(key => KeyValuePair.Create(key, changed[key])));
        }

        return ordered;
    }

    /// <summary>Returns the changes with the JSON of the records before and after.</summary>
    public static IReadOnlyList<RecordChange> ToHistory(DeskState state, IReadOnlyList<KeyValuePair<RecordKey, ExtensibleRecord?>> changes) =>
        [.. changes.Select(change => new RecordChange(change.Key, JsonOf(state.Find(change.Key)), JsonOf(change.Value)))];

    /// <summary>Returns why changes are refused: they would make the file unreadable, or refer to records that do not exist. Null if they are not.</summary>
    public static EditResult.Refused? Refuse(DeskState state, DeskState next, IReadOnlyList<KeyValuePair<RecordKey, ExtensibleRecord?>> changes)
    {
        foreach (var (key, record) in changes)
        {
            if (record is null && next.Find(key) is null && next.ReferencesTo(key) is { Count: > 0 } references)
            {
                return new($"{Capitalized(key)} is not deleted, because {Records(references.Count)} to it. Remove these references first.", [], references);
            }
        }

        var errors = changes.Where(change => change.Value is not null).SelectMany(change => ErrorsOf(state, next, change.Key, change.Value!)).Take(MaxErrors).ToValueList();
        return errors.IsEmpty ? null : new("The record is not saved, because others could not read it or follow its references. Correct the errors, and save again.", errors, []);
    }

    private static IEnumerable<Diagnostic> ErrorsOf(DeskState state, DeskState next, RecordKey key, ExtensibleRecord record)
    {
        foreach (var diagnostic in RecordType.Of(key.Type).Read(RecordType.Of(key.Type).ToJson(record)).Diagnostics)
        {
            if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                yield return diagnostic;
            }
        }

        // References that were dangling before the edit, in a file from elsewhere, do not prevent that other members are corrected.
        var before = state.Find(key) is { } old ? References.Of(old).Select(reference => reference.To).ToHashSet() : [];
        var missing = References.Of(record)
            .Where(reference => reference.IsRequired && next.Find(reference.To) is null && (!before.Contains(reference.To) || state.Find(reference.To) is not null))
            .Select(reference => reference.JsonPointer)
            .ToHashSet();
        if (missing.Count > 0)
        {
            foreach (var diagnostic in next.Validation.Validate(record).Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error && missing.Contains(diagnostic.JsonPointer))
                {
                    yield return diagnostic;
                }
            }
        }
    }

    private static string? JsonOf(ExtensibleRecord? record) => record is null ? null : RecordType.Of(record).ToJson(record);

    private static string Records(int count) => count == 1 ? "1 record refers" : $"{count} records refer";

    private static string Capitalized(RecordKey key) => char.ToUpperInvariant(key.Type[0]) + key.ToString()[1..];
}
