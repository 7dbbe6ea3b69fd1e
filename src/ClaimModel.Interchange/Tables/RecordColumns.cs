using ClaimModel.Interchange.Translation;
using ClaimModel.Json.Schema;

namespace ClaimModel.Interchange.Tables;

/// <summary>The columns of a table, bound to the members of a type of record by their headings. Converts rows to the JSON of records. Immutable and thread-safe.</summary>
/// <remarks>An empty cell stands for an absent value. See <see cref="CellText"/> for the notation of lists and empty texts.</remarks>
internal sealed class RecordColumns
{
    private readonly BoundNode _root;

    private RecordColumns(BoundNode root) => _root = root;

    /// <summary>Binds headings.</summary>
    /// <param name="layout">The layout of the records.</param>
    /// <param name="headings">The headings; null or empty for columns to ignore. One that is not a path is the name of a member that the model does not know.</param>
    /// <param name="onRepeated">Receives the index of a column that is ignored because an earlier one has the same heading.</param>
    public static RecordColumns Bind(RecordLayout layout, IReadOnlyList<string?> headings, Action<int> onRepeated)
    {
        var root = new BoundNode(layout.Schema);
        for (var column = 0; column < headings.Count; column++)
        {
            if (headings[column]?.Trim() is { Length: > 0 } heading && !root.TryBind(StepsOf(heading, layout.Schema), column))
            {
                onRepeated(column);
            }
        }

        return new(root);
    }

    /// <summary>Writes a row as a JSON object. The caller skips rows whose cells are all empty.</summary>
    /// <param name="cells">The cells; columns after the last one are empty.</param>
    /// <param name="json">The destination.</param>
    /// <param name="mark">Returns the mark of a cell by its column, and of a heading if the second argument is true.</param>
    /// <param name="extra">Writes more members at the beginning of the object, such as a type; null for none.</param>
    public void Write(IReadOnlyList<string> cells, TranslatedJson json, Func<int, bool, long> mark, Action? extra = null) =>
        new RowWriter(cells, json, mark).WriteObject(_root, extra);

    /// <summary>Determines whether a row has a value for a member of the record.</summary>
    public bool HasValue(string member, IReadOnlyList<string> cells) => _root.Find(member, cells) is { } node && (node.HasCell(cells) || node.HasParts(cells));

    /// <summary>Returns the column that a value of a record comes from; if the value is absent, the column that it would come from, or that of its object; -1 if there is none.</summary>
    /// <param name="pointer">The JSON Pointer of the value relative to the record.</param>
    /// <param name="cells">The cells of the row.</param>
    public int ColumnOf(string pointer, IReadOnlyList<string> cells)
    {
        var node = _root;
        foreach (var part in pointer.Split('/').Skip(1))
        {
            if (node.HasCell(cells))
            {
                return node.Column;
            }

            var step = part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (node.Find(step, cells) is not { } next)
            {
                break;
            }

            node = next;
        }

        return node.FirstColumn(cells);
    }

    private static IReadOnlyList<PathStep> StepsOf(string heading, RecordSchema record)
    {
        if (!RecordPath.TryParse(heading, out var steps))
        {
            return [PathStep.Member(heading)];
        }

        ValueSchema? schema = record;
        foreach (var step in steps)
        {
            (var isPart, schema) = (schema, step) switch
            {
                (RecordSchema or QualifiersSchema or LanguageMapSchema, { IsOthers: true }) => (true, null),
                (RecordSchema inner, { Name: { } name }) => (true, inner.Members.FirstOrDefault(member => member.Name == name)?.Value),
                (QualifiersSchema or LanguageMapSchema, { Name: not null }) => (true, TextSchemas.Any),
                (ListSchema list, { Number: > 0 }) => (true, list.Items),
                (OneOrManySchema list, { Number: > 0 }) => (true, list.Item),
                _ => (false, (ValueSchema?)null),
            };
            if (!isPart)
            {
                return [PathStep.Member(heading)];
            }
        }

        return steps;
    }

    /// <summary>Writes one row.</summary>
    private sealed class RowWriter(IReadOnlyList<string> cells, TranslatedJson json, Func<int, bool, long> mark)
    {
        public void WriteObject(BoundNode node, Action? extra = null)
        {
            json.StartObject(mark(node.FirstMissing(cells), false));
            extra?.Invoke();
            foreach (var (name, member) in node.Members)
            {
                var isRepeated = member.HasCell(cells) && member.HasParts(cells);
                if (member.HasCell(cells))
                {
                    json.Name(name, mark(member.Column, true));
                    WriteCell(member);
                }

                if (member.HasParts(cells))
                {
                    var column = member.FirstColumn(cells, ofParts: true);
                    json.Name(name, mark(column, !isRepeated));
                    WriteParts(member);
                }
            }

            WriteOthers(node);
            json.EndObject(mark(node.FirstColumn(cells), false));
        }

        private void WriteOthers(BoundNode node)
        {
            if (node.OthersColumn >= 0 && BoundNode.CellAt(cells, node.OthersColumn) is { Length: > 0 } others
                && !CellJson.TryWriteMembers(others, json, mark(node.OthersColumn, false)))
            {
                json.Name(RecordPath.OtherMembers, mark(node.OthersColumn, true));
                json.Text(others, mark(node.OthersColumn, false));
            }
        }

        private void WriteParts(BoundNode node)
        {
            if (node.Items.Count == 0)
            {
                WriteObject(node);
                return;
            }

            json.StartArray(mark(node.FirstColumn(cells, ofParts: true), false));
            foreach (var item in node.Items.Values)
            {
                if (item.HasCell(cells))
                {
                    WriteCell(item);
                }
                else if (item.HasParts(cells))
                {
                    WriteParts(item);
                }
            }

            json.EndArray(mark(node.FirstColumn(cells, ofParts: true), false));
        }

        private void WriteCell(BoundNode node)
        {
            var (cell, place) = (BoundNode.CellAt(cells, node.Column), mark(node.Column, false));
            switch (node.Schema)
            {
                case TextSchema or TermSchema:
                    json.Text(CellText.ToText(cell), place);
                    break;
                case BooleanSchema when bool.TryParse(cell, out var value):
                    json.Raw(value ? "true"u8 : "false"u8, place);
                    break;
                case NumberSchema:
                    WriteNumber(cell.Trim(), place);
                    break;
                case ListSchema { Items: not RecordSchema } or OneOrManySchema:
                    WriteList(CellText.ToList(cell), place);
                    break;
                default:
                    WriteJson(cell, place);
                    break;
            }
        }

        /// <summary>Writes a number as it is; a text that is none is reported when the record is read.</summary>
        private void WriteNumber(string cell, long place)
        {
            if (cell.Length > 0 && (cell[0] == '-' || char.IsAsciiDigit(cell[0])))
            {
                WriteJson(cell, place);
            }
            else
            {
                json.Text(CellText.ToText(cell), place);
            }
        }

        private void WriteJson(string cell, long place)
        {
            if (!CellJson.TryWrite(cell, json, place))
            {
                json.Text(cell, place);
            }
        }

        private void WriteList(List<string> items, long place)
        {
            json.StartArray(place);
            foreach (var item in items)
            {
                json.Text(item, place);
            }

            json.EndArray(place);
        }
    }
}
