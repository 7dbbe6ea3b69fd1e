using System.Text.Json;

namespace ClaimDesk.Desk;

/// <summary>Compares versions of a record, member by member.</summary>
internal static class RecordComparison
{
    /// <summary>Returns the differences between two versions of a record. If there is only one version, these are its members.</summary>
    public static ValueList<MemberDifference> Compare(RecordKey key, string? before, string? after)
    {
        if (before is null || after is null)
        {
            return [.. MembersOf(before ?? after ?? "{}", after is null ? DifferenceKind.Removed : DifferenceKind.Added)];
        }

        var type = RecordType.Of(key.Type);
        return type.Read(before).Record is { } first && type.Read(after).Record is { } second ? Compare(first, second) : [];
    }

    /// <summary>Returns the differences between two versions of a record.</summary>
    public static ValueList<MemberDifference> Compare(ExtensibleRecord first, ExtensibleRecord second)
    {
        var comparison = DatasetComparison.Compare(Alone(first), Alone(second));
        return first is ClaimDataset ? comparison.Metadata : comparison.Records is [var record] ? record.Members : [];
    }

    /// <summary>Returns a value of a difference as text for people: a string without quotation marks, anything else as JSON.</summary>
    public static string Show(string? json)
    {
        if (json is null)
        {
            return "";
        }

        using var document = JsonDocument.Parse(json);
        var value = document.RootElement;
        return value.ValueKind == JsonValueKind.String ? value.GetString()!
            : value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) ? string.Join(", ", value.EnumerateArray().Select(item => item.GetString()))
            : json;
    }

    private static ClaimDataset Alone(ExtensibleRecord record) => RecordType.Of(record).Replace(new(), null, record);

    private static IEnumerable<MemberDifference> MembersOf(string json, DifferenceKind kind)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var member in document.RootElement.EnumerateObject())
        {
            var value = member.Value.GetRawText();
            yield return new("/" + member.Name, kind, kind == DifferenceKind.Removed ? value : null, kind == DifferenceKind.Added ? value : null);
        }
    }
}
