using System.Text.Json;
using ClaimModel.Json.Locations;

namespace ClaimModel.Json.Comparison;

/// <summary>Compares the JSON of two records of the same type, member by member. Not thread-safe.</summary>
internal sealed class RecordComparer
{
    /// <summary>Deeper than any record can be written.</summary>
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 1000 };

    private readonly List<MemberDifference> _found = [];

    private RecordComparer()
    {
    }

    /// <summary>Compares two records, each written as the line of a JSON Lines file.</summary>
    public static List<MemberDifference> Compare(ReadOnlyMemory<byte> first, ReadOnlyMemory<byte> second)
    {
        using var one = JsonDocument.Parse(first, Options);
        using var other = JsonDocument.Parse(second, Options);
        var comparer = new RecordComparer();
        comparer.CompareRecords(one.RootElement, other.RootElement);
        return comparer._found;
    }

    /// <summary>Compares two values; a list whose items have no order is compared as a set.</summary>
    public void Compare(string pointer, JsonElement first, JsonElement second, bool isOrdered = true)
    {
        switch (first.ValueKind, second.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                CompareMembers(pointer, first, second, static (_, _) => false);
                break;
            case (JsonValueKind.Array, JsonValueKind.Array):
                new ListComparer(this, pointer, [.. first.EnumerateArray()], [.. second.EnumerateArray()]).Compare(first, second, isOrdered);
                break;
            default:
                if (first.GetRawText() != second.GetRawText())
                {
                    Add(pointer, DifferenceKind.Changed, first, second);
                }

                break;
        }
    }

    public void Add(string pointer, DifferenceKind kind, JsonElement? first, JsonElement? second) =>
        _found.Add(new(pointer, kind, first?.GetRawText(), second?.GetRawText()));

    private void CompareRecords(JsonElement first, JsonElement second)
    {
        if (!first.GetProperty("type"u8).ValueEquals("contradiction"u8))
        {
            Compare("", first, second);
            return;
        }

        CompareMembers("", first, second, static (record, member) => member.NameEquals("claims"u8) || (member.NameEquals("id"u8) && IsDerivedId(record, member.Value)));
        Compare("/claims", first.GetProperty("claims"u8), second.GetProperty("claims"u8), isOrdered: false);
    }

    private void CompareMembers(string pointer, JsonElement first, JsonElement second, Func<JsonElement, JsonProperty, bool> isSkipped)
    {
        var added = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in second.EnumerateObject().Where(member => !isSkipped(second, member)))
        {
            added[member.Name] = member.Value;
        }

        foreach (var member in first.EnumerateObject().Where(member => !isSkipped(first, member)))
        {
            var path = $"{pointer}/{JsonPointer.Escape(member.Name)}";
            if (added.Remove(member.Name, out var other))
            {
                Compare(path, member.Value, other);
            }
            else
            {
                Add(path, DifferenceKind.Removed, member.Value, null);
            }
        }

        foreach (var member in second.EnumerateObject().Where(member => added.ContainsKey(member.Name)))
        {
            Add($"{pointer}/{JsonPointer.Escape(member.Name)}", DifferenceKind.Added, null, member.Value);
        }
    }

    /// <summary>Determines whether the id of a contradiction is the one that it would have without an id.</summary>
    private static bool IsDerivedId(JsonElement contradiction, JsonElement id) =>
        id.ValueEquals(Contradiction.IdFor([.. contradiction.GetProperty("claims"u8).EnumerateArray().Select(claim => ClaimId.Parse(claim.GetString()!))]).Value); // ids are strings
}
