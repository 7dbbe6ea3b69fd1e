using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Graphiti;

/// <summary>The entities that edges relate: actors or topics by their labels. They are held until all edges are known. Not thread-safe.</summary>
internal sealed class GraphitiNodes(ImportContext context)
{
    private readonly Dictionary<string, GraphitiNode> _nodes = new(StringComparer.Ordinal);

    /// <summary>Adds a node, and returns its id and name; null if it has neither.</summary>
    /// <param name="node">An object with the members of a node, or the name.</param>
    public (string Id, string Name)? Add(JsonValue node)
    {
        if (!node.IsObject)
        {
            return Add(node.Scalar, null, [], node.Origin);
        }

        var members = new JsonMembers(node);
        var key = (members.Take("uuid") ?? members.Take("id"))?.Scalar;
        var name = (members.Take("name") ?? members.Take("label"))?.Scalar;
        var labels = (members.Take("labels") ?? members.Take("type"))?.OneOrMany ?? [];
        if (Add(name, key, labels, node.Origin) is not { } added)
        {
            return null;
        }

        if (_nodes.TryGetValue(added.Id, out var known))
        {
            known.Description ??= (members.Take("summary") ?? members.Take("description"))?.String is { Length: > 0 } summary ? SingleLine.Of(summary) : null;
        }

        foreach (var (member, value) in members.Rest.Where(static member => !member.Value.IsNull))
        {
            context.NoteDropped($"node.{member}", value.ToString(), value.Origin);
        }

        return added;
    }

    /// <summary>Adds a node, and returns its id and name; null if it has neither. A node without a name is only an id, whose name may be known.</summary>
    public (string Id, string Name)? Add(string? name, string? key, IEnumerable<JsonValue> labels, ImportOrigin origin)
    {
        var text = name is null ? "" : SingleLine.Of(name.Trim());
        var id = !string.IsNullOrWhiteSpace(key) ? StableId.FromKey(key) : text.Length > 0 ? StableId.FromName(text) : null;
        if (id is null || text.Length == 0)
        {
            return id is null ? null : (id, _nodes.TryGetValue(id, out var named) ? named.Names.First() : id);
        }

        if (!_nodes.TryGetValue(id, out var node))
        {
            if (_nodes.Count >= context.MaxHeldRecords)
            {
                Flush();
            }

            _nodes.Add(id, node = new(id, origin));
        }

        node.Names.Add(text);
        foreach (var label in labels)
        {
            if (label.Scalar is { Length: > 0 } word && word != GraphitiNode.GeneralLabel && node.Labels.Add(word))
            {
                context.NoteKept("node.labels", GraphitiNode.LabelsMember, word, label.Origin);
            }
        }

        return (id, text);
    }

    /// <summary>Adds the actors and topics of all nodes that are held.</summary>
    public void Flush()
    {
        foreach (var node in _nodes.Values)
        {
            context.Add(node.ToRecord(), node.Origin);
        }

        _nodes.Clear();
    }
}
