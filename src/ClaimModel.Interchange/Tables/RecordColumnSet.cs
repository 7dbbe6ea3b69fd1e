using System.Text.Json;
using ClaimModel.Json.Schema;
using ClaimModel.JsonLines.Writing;

namespace ClaimModel.Interchange.Tables;

/// <summary>Writes records of a type as rows. The records are added first, which determines the columns. Not thread-safe.</summary>
/// <param name="layout">The layout of the records.</param>
internal sealed class RecordColumnSet(RecordLayout layout)
{
    /// <summary>The number of items of a list that have columns of their own; of a longer list, the whole list is JSON in one cell.</summary>
    private const int MaxItems = 20;

    /// <summary>The same for a list in an item of another list.</summary>
    private const int MaxInnerItems = 3;

    private readonly ColumnNode _root = new("", layout.Schema);
    private readonly JsonLinesWriter _writer = new();

    /// <summary>Returns the headings of all columns, in the order of the members.</summary>
    public IReadOnlyList<string> Headings()
    {
        var paths = new List<string>();
        _root.AddPaths(paths);
        return paths;
    }

    /// <summary>Adds the columns of <see cref="RecordLayout.StandardPaths"/>.</summary>
    public void AddStandard()
    {
        foreach (var path in layout.StandardPaths())
        {
            AddStandard(path);
        }
    }

    /// <summary>Adds a column, even if no record has a value for it.</summary>
    /// <param name="path">A path that <see cref="RecordPath"/> can parse.</param>
    public void AddStandard(string path)
    {
        var node = _root;
        foreach (var step in RecordPath.TryParse(path, out var steps) ? steps : throw new ArgumentException($"\"{path}\" is not a path.", nameof(path)))
        {
            node = step.Name is { } name ? node.Member(name)! : node.Item(step.Number);
        }

        node.IsColumn = true;
    }

    /// <summary>Adds the columns that a record needs.</summary>
    /// <exception cref="JsonException">The record cannot be written as JSON, because of an unpaired surrogate, for example.</exception>
    public void Add(ExtensibleRecord record) => Flatten(record, static (node, _) => node.IsColumn = true);

    /// <summary>Returns the cells of a record that was added, with their headings, in no particular order.</summary>
    /// <exception cref="JsonException">The record cannot be written as JSON.</exception>
    public List<(string Heading, string Cell)> ToCells(ExtensibleRecord record)
    {
        var cells = new List<(string, string)>();
        Flatten(record, (node, cell) => cells.Add((node.Path, cell)));
        return cells;
    }

    private void Flatten(ExtensibleRecord record, Action<ColumnNode, string> add)
    {
        _writer.Clear();
        _writer.Write(record);
        using var json = JsonDocument.Parse(_writer.Lines);
        FlattenRecord(json.RootElement, _root, add, isLine: true, MaxItems);
    }

    private static void Flatten(JsonElement value, ColumnNode node, Action<ColumnNode, string> add, int maxItems)
    {
        switch (node.Schema)
        {
            case RecordSchema when value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any():
                FlattenRecord(value, node, add, isLine: false, maxItems);
                break;
            case LanguageMapSchema or QualifiersSchema when value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Any():
                FlattenOthers([.. value.EnumerateObject()], node, add, isOrdered: false);
                break;
            case ListSchema { Items: RecordSchema } when value.GetArrayLength() is > 0 and var count && count <= maxItems:
                var number = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Flatten(item, node.Item(++number), add, MaxInnerItems);
                }

                break;
            default:
                add(node, CellOf(value, node.Schema));
                break;
        }
    }

    private static void FlattenRecord(JsonElement value, ColumnNode node, Action<ColumnNode, string> add, bool isLine, int maxItems)
    {
        var others = new List<JsonProperty>();
        foreach (var member in value.EnumerateObject())
        {
            if (node.Known(member.Name) is { } known)
            {
                Flatten(member.Value, known, add, maxItems);
            }
            else if (!isLine || member.Name != "type")
            {
                others.Add(member);
            }
        }

        FlattenOthers(others, node, add, isOrdered: true);
    }

    /// <summary>Adds members whose names the model does not know: each in its own column, or all in one if there are too many, or the columns have another order.</summary>
    private static void FlattenOthers(List<JsonProperty> members, ColumnNode node, Action<ColumnNode, string> add, bool isOrdered)
    {
        if (members.Count == 0)
        {
            return;
        }

        if (!node.TryAddOthers(members.ConvertAll(static member => member.Name), isOrdered))
        {
            add(node.Others(), $"{{{string.Join(',', members.Select(static member => member.ToString()))}}}");
            return;
        }

        foreach (var member in members)
        {
            var column = node.Member(member.Name)!; // just added
            add(column, CellOf(member.Value, column.Schema));
        }
    }

    private static string CellOf(JsonElement value, ValueSchema? schema) => (schema, value.ValueKind) switch
    {
        (TextSchema or TermSchema, JsonValueKind.String) => CellText.OfText(value.GetString()!),
        (OneOrManySchema, JsonValueKind.String) => CellText.OfList([value.GetString()!]),
        (ListSchema { Items: not RecordSchema } or OneOrManySchema, JsonValueKind.Array) when value.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String) =>
            CellText.OfList([.. value.EnumerateArray().Select(static item => item.GetString()!)]),
        (null, JsonValueKind.String) => value.GetString() is { Length: > 0 } text && !CellJson.IsJson(text) ? text : value.GetRawText(),
        _ => value.GetRawText(),
    };
}
