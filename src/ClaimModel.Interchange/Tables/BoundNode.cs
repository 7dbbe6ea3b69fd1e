using System.Globalization;
using ClaimModel.Json.Schema;

namespace ClaimModel.Interchange.Tables;

/// <summary>A value with its column, or the object or list whose parts have columns. Not changed after all columns are bound.</summary>
/// <param name="schema">What the value is; null for one that the model does not know.</param>
internal sealed class BoundNode(ValueSchema? schema)
{
    private readonly List<(string Name, BoundNode Node)> _members = [];
    private readonly SortedDictionary<int, BoundNode> _items = [];

    /// <summary>Gets what the value is; null for one that the model does not know.</summary>
    public ValueSchema? Schema => schema;

    /// <summary>Gets the column of the value as a whole; -1 if there is none.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>Gets the column of the members that have none of their own; -1 if there is none.</summary>
    public int OthersColumn { get; private set; } = -1;

    /// <summary>Gets the members that have columns, in the order of these.</summary>
    public IReadOnlyList<(string Name, BoundNode Node)> Members => _members;

    /// <summary>Gets the items that have columns, by their number.</summary>
    public SortedDictionary<int, BoundNode> Items => _items;

    public static string CellAt(IReadOnlyList<string> cells, int column) => column >= 0 && column < cells.Count ? cells[column] : "";

    /// <summary>Binds a column; false if there is one for the value already.</summary>
    public bool TryBind(IReadOnlyList<PathStep> steps, int column)
    {
        var node = this;
        foreach (var step in steps)
        {
            if (step.IsOthers)
            {
                var isFree = node.OthersColumn < 0;
                node.OthersColumn = isFree ? column : node.OthersColumn;
                return isFree;
            }

            node = node.GetOrAdd(step);
        }

        if (node.Column >= 0)
        {
            return false;
        }

        node.Column = column;
        return true;
    }

    /// <summary>Determines whether the column of the value as a whole has a cell that is not empty.</summary>
    public bool HasCell(IReadOnlyList<string> cells) => CellAt(cells, Column).Length > 0;

    /// <summary>Determines whether a part of the value has a cell that is not empty.</summary>
    public bool HasParts(IReadOnlyList<string> cells)
    {
        if (CellAt(cells, OthersColumn).Length > 0)
        {
            return true;
        }

        foreach (var (_, member) in _members)
        {
            if (member.HasAny(cells))
            {
                return true;
            }
        }

        foreach (var (_, item) in _items)
        {
            if (item.HasAny(cells))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the first column that has a cell for the value or a part of it; without such a cell, the first column; -1 if there is none.</summary>
    public int FirstColumn(IReadOnlyList<string> cells, bool ofParts = false)
    {
        if (!ofParts && (HasCell(cells) || (Column >= 0 && !HasParts(cells))))
        {
            return Column;
        }

        var parts = _members.Select(static member => member.Node).Concat(_items.Values).ToArray();
        var first = parts.FirstOrDefault(part => part.HasAny(cells)) ?? (CellAt(cells, OthersColumn).Length > 0 ? null : parts.FirstOrDefault());
        return first?.FirstColumn(cells) ?? OthersColumn;
    }

    /// <summary>Returns the column of the first required member without a value, which is where a person would enter it; otherwise the first column.</summary>
    public int FirstMissing(IReadOnlyList<string> cells)
    {
        foreach (var (name, member) in _members)
        {
            if (member.Column >= 0 && !member.HasAny(cells) && schema is RecordSchema record && record.Members.Any(known => known.IsRequired && known.Name == name))
            {
                return member.Column;
            }
        }

        return FirstColumn(cells);
    }

    /// <summary>Returns the member or item that a step of a JSON Pointer leads to; null if there is none.</summary>
    public BoundNode? Find(string step, IReadOnlyList<string> cells) =>
        _items.Count > 0 && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? _items.Values.Where(item => item.HasAny(cells)).ElementAtOrDefault(index)
            : _members.FirstOrDefault(member => member.Name == step).Node;

    private bool HasAny(IReadOnlyList<string> cells) => HasCell(cells) || HasParts(cells);

    private BoundNode GetOrAdd(PathStep step)
    {
        if (step.Name is not { } name)
        {
            if (!_items.TryGetValue(step.Number, out var item))
            {
                _items.Add(step.Number, item = new(schema is ListSchema list ? list.Items : (schema as OneOrManySchema)?.Item));
            }

            return item;
        }

        if (_members.FirstOrDefault(member => member.Name == name).Node is { } node)
        {
            return node;
        }

        var known = schema is RecordSchema record ? record.Members.FirstOrDefault(member => member.Name == name)?.Value
            : schema is QualifiersSchema or LanguageMapSchema ? TextSchemas.Any
            : null;
        _members.Add((name, node = new(known)));
        return node;
    }
}
