using System.Text.Json;

namespace ClaimModel.JsonLines.Merging;

/// <summary>Determines which of two records of the same type is newer, by their dates.</summary>
internal static class RecordAge
{
    /// <summary>Determines whether the second record is newer than the first; null if that is not known.</summary>
    public static bool? IsSecondNewer(ExtensibleRecord second, ReadOnlyMemory<byte> firstLine)
    {
        using var first = JsonDocument.Parse(firstLine);
        foreach (var (date, path) in DatesOf(second))
        {
            if (date is null || DateAt(first.RootElement, path) is not { } other || date.Equals(other))
            {
                continue;
            }

            return date.IsAfter(other) == Ternary.Yes ? true
                : date.IsBefore(other) == Ternary.Yes ? false
                : null;
        }

        return null;
    }

    /// <summary>Returns the dates that say when the content of a record was last known to be right, the most important one first.</summary>
    private static (PartialDate? Date, string[] Path)[] DatesOf(ExtensibleRecord record) => record switch
    {
        Claim claim => [(claim.RecordedOn, ["recordedOn"]), (claim.StatusOn, ["statusOn"])],
        Contradiction contradiction => [(contradiction.ReviewedOn, ["reviewedOn"]), (contradiction.Detection?.On, ["detection", "on"])],
        Source source => [(source.RetrievedOn, ["retrievedOn"])],
        _ => [],
    };

    private static PartialDate? DateAt(JsonElement json, string[] path)
    {
        foreach (var name in path)
        {
            if (!json.TryGetProperty(name, out json))
            {
                return null;
            }
        }

        return PartialDate.TryParse(json.GetString(), out var date) ? date : null;
    }
}
