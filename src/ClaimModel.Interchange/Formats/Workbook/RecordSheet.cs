using ClaimModel.Interchange.Tables;
using ClaimModel.Json.Records;
using ClaimModel.Json.Schema;
using DocumentFormat.OpenXml.Packaging;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>A sheet with the records of a type: it is named after them, and its first row has the paths of members as headings.</summary>
/// <param name="Index">The index of the sheet among those that are read.</param>
/// <param name="Name">The name of the sheet.</param>
/// <param name="Part">The sheet.</param>
/// <param name="Type">The type of the records.</param>
internal sealed record RecordSheet(int Index, string Name, WorksheetPart Part, RecordType Type)
{
    private const string DatasetName = "Dataset";

    /// <summary>Gets the types of record in the order of their sheets.</summary>
    public static IReadOnlyList<RecordType> Types { get; } = [RecordType.Dataset, .. RecordType.Listed];

    /// <summary>Returns the name of the sheet of a type of record.</summary>
    public static string NameOf(RecordType type) => type == RecordType.Dataset ? DatasetName : $"{char.ToUpperInvariant(type.ListName[0])}{type.ListName[1..]}";

    /// <summary>Returns the type of record of a sheet; null if its name is not that of one.</summary>
    public static RecordType? TypeOf(string sheetName) => Types.FirstOrDefault(type => NameOf(type).Equals(sheetName.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Determines whether headings are those of a type of record, and not those of a table that has to be mapped: at least half of them are known members.</summary>
    public static bool AreHeadings(IReadOnlyCollection<string> headings, RecordType type)
    {
        var schema = RecordLayout.Of(type).Schema;
        return headings.Count > 0 && headings.Count(heading => IsMember(heading, schema)) * 2 >= headings.Count;
    }

    private static bool IsMember(string heading, RecordSchema schema) =>
        RecordPath.TryParse(heading, out var steps) && schema.Members.Any(member => member.Name == steps[0].Name);
}
