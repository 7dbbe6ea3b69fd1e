using ClaimModel.Json.Schema;

namespace ClaimModel.Interchange.Tables;

/// <summary>A value for which a table may have a column, or the object or list that contains such values. Not thread-safe.</summary>
/// <param name="path">The path of the value; empty for the record.</param>
/// <param name="schema">What the value is; null for one that the model does not know.</param>
internal sealed class ColumnNode(string path, ValueSchema? schema)
{
    /// <summary>The number of members unknown to the model, languages or qualifiers of an object that have columns of their own.</summary>
    private const int MaxOthers = 200;

    private readonly Dictionary<string, ColumnNode> _known = [];
    private readonly List<ColumnNode> _items = [];
    private readonly Dictionary<string, int> _positions = [];
    private readonly List<ColumnNode> _others = [];
    private ColumnNode? _rest;

    /// <summary>Gets the path.</summary>
    public string Path => path;

    /// <summary>Gets what the value is; null for one that the model does not know.</summary>
    public ValueSchema? Schema => schema;

    /// <summary>Gets or sets a value indicating whether there is a column for the value as a whole.</summary>
    public bool IsColumn { get; set; }

    /// <summary>Returns a member that the model knows; null if there is none of this name.</summary>
    public ColumnNode? Known(string name)
    {
        if (_known.TryGetValue(name, out var node) || schema is not RecordSchema record)
        {
            return node;
        }

        if (record.Members.FirstOrDefault(member => member.Name == name) is not { } known)
        {
            return null;
        }

        _known.Add(name, node = new(RecordPath.Member(path, name), known.Value));
        return node;
    }

    /// <summary>Returns a member; null if it is neither known to the model nor added.</summary>
    public ColumnNode? Member(string name) => Known(name) ?? (_positions.TryGetValue(name, out var position) ? _others[position] : null);

    /// <summary>Returns an item of the list, counted from 1.</summary>
    public ColumnNode Item(int number)
    {
        while (_items.Count < number)
        {
            _items.Add(new(RecordPath.Item(path, _items.Count + 1), (schema as ListSchema)?.Items));
        }

        return _items[number - 1];
    }

    /// <summary>Returns the column of the members that have none of their own.</summary>
    public ColumnNode Others() => _rest ??= new(RecordPath.Others(path), null);

    /// <summary>Adds columns for members that the model does not know.</summary>
    /// <param name="names">The names, in the order of the object.</param>
    /// <param name="isOrdered">Whether the order of the members must be that of the columns.</param>
    /// <returns>False if that is not possible: calling the method with the same names again, after others, gives the same answer.</returns>
    public bool TryAddOthers(List<string> names, bool isOrdered)
    {
        var (last, added) = (-1, 0);
        foreach (var name in names)
        {
            var position = _positions.TryGetValue(name, out var known) ? known : _others.Count + added++;
            if ((isOrdered && position < last) || position >= MaxOthers)
            {
                return false;
            }

            last = position;
        }

        foreach (var name in names)
        {
            if (_positions.TryAdd(name, _others.Count))
            {
                _others.Add(new(RecordPath.Member(path, name), schema is RecordSchema ? null : TextSchemas.Any));
            }
        }

        return true;
    }

    /// <summary>Adds the paths of all columns: members in the order of their declaration, then the others.</summary>
    public void AddPaths(List<string> paths)
    {
        if (IsColumn)
        {
            paths.Add(path);
        }

        var known = schema is RecordSchema record ? record.Members.Select(member => _known.GetValueOrDefault(member.Name)).OfType<ColumnNode>() : [];
        foreach (var node in known.Concat(_items).Concat(_others).Concat(_rest is null ? [] : [_rest]))
        {
            node.AddPaths(paths);
        }
    }
}
