using System.Text.Json.Nodes;
using ClaimDesk.Desk;

namespace ClaimDesk.Transfer;

/// <summary>A record that the dataset has otherwise than the imported file.</summary>
/// <param name="Key">The record.</param>
/// <param name="Ours">The record of the dataset.</param>
/// <param name="Theirs">The record of the file.</param>
/// <param name="Members">The members at the top that differ.</param>
public sealed record ImportDifference(RecordKey Key, ExtensibleRecord Ours, ExtensibleRecord Theirs, IReadOnlyList<MemberDifference> Members)
{
    /// <summary>Compares two versions of a record.</summary>
    public static ImportDifference Of(RecordKey key, ExtensibleRecord ours, ExtensibleRecord theirs)
    {
        var (first, second) = (MembersOf(ours), MembersOf(theirs));
        var names = first.Select(member => member.Key).Union(second.Select(member => member.Key));
        var members = names.Where(name => !JsonNode.DeepEquals(first[name], second[name])).Select(name => new MemberDifference(
            name,
            !first.ContainsKey(name) ? DifferenceKind.Added : second.ContainsKey(name) ? DifferenceKind.Changed : DifferenceKind.Removed,
            first[name]?.ToJsonString(RecordJson.Options),
            second[name]?.ToJsonString(RecordJson.Options)));
        return new(key, ours, theirs, [.. members]);
    }

    /// <summary>Returns the record of the dataset with some members of the file.</summary>
    /// <returns>The record; the diagnostics say why if it is null.</returns>
    public (ExtensibleRecord? Record, ValueList<Diagnostic> Diagnostics) Merge(IReadOnlySet<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var (merged, theirs) = (MembersOf(Ours), MembersOf(Theirs));
        foreach (var name in members)
        {
            if (theirs.TryGetPropertyValue(name, out var value))
            {
                merged[name] = value?.DeepClone();
            }
            else
            {
                merged.Remove(name);
            }
        }

        return RecordType.Of(Key.Type).Read(merged.ToJsonString(RecordJson.Options));
    }

    private static JsonObject MembersOf(ExtensibleRecord record) => JsonNode.Parse(RecordType.Of(record).ToJson(record))!.AsObject();
}
