using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>The content of a mapping: the metadata of the dataset, and the tables. Immutable and thread-safe.</summary>
/// <param name="Header">The metadata of the dataset.</param>
/// <param name="Tables">The tables, at least one.</param>
internal sealed record MappingDocument(ClaimDataset Header, ValueList<TableSettings> Tables)
{
    public static readonly IReadOnlyList<string> OwnMembers = ["$schema", "claimModelMap", "dataset", "tables"];

    public static readonly IReadOnlyList<string> DatasetMembers = ["title", "description", "language", "license"];

    /// <summary>The version of the format of mappings.</summary>
    public const string Version = "1.0";

    /// <summary>Reads a mapping.</summary>
    public static MappingDocument Read(JsonValue root, MappingReader reader)
    {
        if (!reader.CheckObject(root, "a mapping", [.. OwnMembers, .. TableSettingsReader.Members]))
        {
            return new(new(), []);
        }

        if (reader.Text(root, "claimModelMap") is { } version && !version.StartsWith("1.", StringComparison.Ordinal))
        {
            reader.Report(root["claimModelMap"]!.Value, $"The version {MessageText.Quoted(version)} of mappings is not supported; {MessageText.Quoted(Version)} is."); // just read
        }

        reader.Text(root, "$schema");
        var settings = new TableSettingsReader(reader);
        var whole = settings.Read(root, new());
        var tables = new List<TableSettings>();
        if (root["tables"] is not { } list)
        {
            tables.Add(whole);
        }
        else if (!list.IsList || !list.Children.Any())
        {
            reader.ReportWrong(list, "a list with one table or more");
        }
        else
        {
            tables.AddRange(list.Children
                .Where(table => reader.CheckObject(table, "the mapping of a table", TableSettingsReader.Members))
                .Select(table => settings.Read(table, whole)));
        }

        return new(root["dataset"] is { } dataset ? HeaderOf(dataset, reader) : new(), [.. tables]);
    }

    private static ClaimDataset HeaderOf(JsonValue value, MappingReader reader)
    {
        if (!reader.CheckObject(value, "the metadata of the dataset", DatasetMembers))
        {
            return new();
        }

        LanguageTag? language = null;
        if (reader.Text(value, "language") is { } text)
        {
            if (LanguageTag.TryParse(text, out var tag))
            {
                language = tag;
            }
            else
            {
                reader.Report(value["language"]!.Value, $"{MessageText.Quoted(text)} is no language tag, such as en or zh-Hant."); // just read
            }
        }

        return new() { Title = reader.Text(value, "title"), Description = reader.Text(value, "description"), Language = language, License = reader.Text(value, "license") };
    }
}
