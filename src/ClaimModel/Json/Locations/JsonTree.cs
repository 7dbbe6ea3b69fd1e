using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ClaimModel.Json.Reading;

namespace ClaimModel.Json.Locations;

/// <summary>Where the values of a JSON text begin and how they are nested, found in one pass. Immutable and thread-safe.</summary>
internal sealed class JsonTree
{
    /// <summary>The offset of a member without value, where the text is cut off.</summary>
    private const int NoOffset = int.MaxValue;

    /// <summary>Objects and arrays of more values than this are looked up in a dictionary.</summary>
    private const int SmallSize = 64;

    /// <summary>The number of values after which the cancellation token is checked.</summary>
    private const int NodesPerCheck = 1024;

    /// <summary>The values in the order of the text, so that a value precedes all that it contains.</summary>
    private readonly List<Node> _nodes = [];

    private readonly List<string> _names = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<int, int>> _children = [];
    private readonly OffsetSet _ignored;

    /// <summary>The innermost object or array that is not closed, where the text is cut off; -1 if the root is complete.</summary>
    private int _open = -1;

    /// <summary>Reads the value whose first token is the next or the current one, up to its end or the first syntax error.</summary>
    /// <param name="json">A copy of the reader.</param>
    /// <param name="expectedBytes">The approximate length of the value.</param>
    /// <param name="ignored">The offsets of elements that <see cref="Find"/> does not count.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public JsonTree(Utf8JsonReader json, int expectedBytes, OffsetSet ignored, CancellationToken cancellationToken = default)
    {
        _ignored = ignored;
        var names = new InternPool<int>(Math.Clamp((int)Math.Log2(Math.Max(expectedBytes, 1)) - 5, 4, 8), key => _names[~key]);
        var lengths = new Stack<int>();
        try
        {
            if (json.TokenType != JsonTokenType.None || json.Read())
            {
                do
                {
                    if (_nodes.Count % NodesPerCheck == 0)
                    {
                        cancellationToken.ThrowIfCancellationRequested();
                    }

                    Add(ref json, names, lengths);
                }
                while (_open >= 0 && json.Read());
            }
        }
        catch (JsonException)
        {
            // A syntax error, which has been reported.
        }

        for (var node = _open; node >= 0; node = _nodes[node].Parent)
        {
            NodeAt(node).End = _nodes.Count;
        }
    }

    /// <summary>Returns the offset of a value.</summary>
    public int OffsetOf(int node) => _nodes[node].Offset;

    /// <summary>Returns the offset of the name of a member, or of an element.</summary>
    public int NameOffsetOf(int node) => _nodes[node].NameOffset;

    /// <summary>Returns the value at an offset, or the next one if there is none; after all values, the last one in the innermost open object or array.</summary>
    /// <param name="offset">The offset in bytes.</param>
    /// <param name="container">The innermost value that contains the offset, which may be the value itself; -1 for none.</param>
    /// <returns>The value; -1 for none.</returns>
    public int FindAt(long offset, out int container)
    {
        var (node, end) = (0, _nodes.Count);
        while (node < end)
        {
            var middle = (node + end) / 2;
            (node, end) = _nodes[middle].Offset < offset ? (middle + 1, end) : (node, middle);
        }

        container = node;
        if (node == _nodes.Count)
        {
            container = _open;
            node = _open < 0 ? -1 : node - 1;
            while (node != _open && _nodes[node].Parent != _open)
            {
                node = _nodes[node].Parent;
            }
        }

        return node;
    }

    /// <summary>Determines whether one of the values that <see cref="FindAt"/> returns for offsets is a value.</summary>
    /// <param name="node">The value.</param>
    /// <param name="offsets">The offsets.</param>
    /// <param name="withContent">Whether to include the values that the value contains.</param>
    public bool IsAtAny(int node, OffsetSet offsets, bool withContent)
    {
        var first = node == 0 ? 0 : _nodes[node - 1].Offset + 1L;
        var end = withContent ? _nodes[node].End : node + 1;
        return offsets.ContainsAny(first, _nodes[end - 1].Offset)
            || (offsets.ContainsAny(_nodes[^1].Offset + 1L, long.MaxValue) && FindAt(long.MaxValue, out _) is var last && last >= node && last < end);
    }

    /// <summary>Returns the value at the end of a JSON Pointer, or the last value on the way that exists.</summary>
    /// <param name="pointer">The pointer; elements that are ignored do not count.</param>
    /// <param name="length">The length of the part of the pointer that leads to the value.</param>
    /// <returns>The value; -1 if the text has none.</returns>
    public int Find(string pointer, out int length)
    {
        length = 0;
        var node = _nodes.Count == 0 ? -1 : 0;
        while (node >= 0 && length < pointer.Length)
        {
            var next = pointer.IndexOf('/', length + 1);
            var end = next < 0 ? pointer.Length : next;
            var child = FindChild(node, JsonPointer.Unescape(pointer[(length + 1)..end]));
            if (child < 0)
            {
                break;
            }

            (node, length) = (child, end);
        }

        return node;
    }

    /// <summary>Returns a member or an element of a value; of members with the same name, the first.</summary>
    /// <returns>The value; -1 for none.</returns>
    public int FindChild(int container, string name)
    {
        if (KeyOf(container, name) is not { } key)
        {
            return -1;
        }

        if (_nodes[container].End - container <= SmallSize)
        {
            foreach (var child in Children(container))
            {
                if (child.Key == key)
                {
                    return child.Node;
                }
            }

            return -1;
        }

        lock (_children)
        {
            if (!_children.TryGetValue(container, out var children))
            {
                children = [];
                foreach (var child in Children(container))
                {
                    children.TryAdd(child.Key, child.Node);
                }

                _children.Add(container, children);
            }

            return children.GetValueOrDefault(key, -1);
        }
    }

    /// <summary>Returns the value that contains a value and is nested in a number of others; -1 if the value itself is nested in fewer.</summary>
    public int AncestorAt(int depth, int node)
    {
        var ancestors = new List<int>();
        for (; node >= 0; node = _nodes[node].Parent)
        {
            ancestors.Add(node);
        }

        return ancestors.Count > depth ? ancestors[^(depth + 1)] : -1;
    }

    /// <summary>Determines whether a value is the root or an element of an array.</summary>
    public bool IsRootOrElement(int node) => node == 0 || _nodes[node].Key >= 0;

    /// <summary>Returns the JSON Pointer of a value; empty for the root.</summary>
    public string PointerOf(int node) =>
        node <= 0 ? ""
        : _nodes[node].Key is >= 0 and var index ? string.Create(CultureInfo.InvariantCulture, $"{PointerOf(_nodes[node].Parent)}/{index}")
        : $"{PointerOf(_nodes[node].Parent)}/{JsonPointer.Escape(_names[~_nodes[node].Key])}";

    /// <summary>Returns the string on which the reader is positioned; invalid text with replacement characters.</summary>
    public static string TextOf(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!; // the token is a string or a name
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(ReadContext.BytesOf(ref json)); // not Unicode, which has been reported
        }
    }

    private void Add(ref Utf8JsonReader json, InternPool<int> names, Stack<int> lengths)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _nodes.Add(new() { Offset = NoOffset, NameOffset = (int)json.TokenStartIndex, Parent = _open, Key = KeyOf(ref json, names), End = _nodes.Count + 1 });
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                NodeAt(_open).End = _nodes.Count;
                _open = _nodes[_open].Parent;
                lengths.Pop();
                return;
        }

        if (_nodes.Count > 0 && _nodes[^1].Offset == NoOffset)
        {
            NodeAt(_nodes.Count - 1).Offset = (int)json.TokenStartIndex;
        }
        else
        {
            var index = 0;
            if (lengths.TryPop(out var length))
            {
                lengths.Push(length + 1);
                index = length;
            }

            _nodes.Add(new() { Offset = (int)json.TokenStartIndex, NameOffset = (int)json.TokenStartIndex, Parent = _open, Key = index, End = _nodes.Count + 1 });
        }

        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _open = _nodes.Count - 1;
            lengths.Push(0);
        }
    }

    /// <summary>Returns the key of the name on which the reader is positioned.</summary>
    private int KeyOf(ref Utf8JsonReader json, InternPool<int> names)
    {
        var utf8 = json.HasValueSequence || json.ValueIsEscaped || !Ascii.IsValid(json.ValueSpan) ? default : json.ValueSpan;
        if (names.TryFind(utf8, out var key, out var slot))
        {
            return key;
        }

        var name = TextOf(ref json);
        if (!_keys.TryGetValue(name, out key))
        {
            key = ~_names.Count;
            _keys.Add(name, key);
            _names.Add(name);
        }

        names.Put(slot, utf8, key);
        return key;
    }

    /// <summary>Returns the key of a member or an element; null if there can be none.</summary>
    private int? KeyOf(int container, string name)
    {
        if (_nodes[container].End == container + 1)
        {
            return null;
        }

        return _nodes[container + 1].Key >= 0
            ? int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null
            : _keys.TryGetValue(name, out var key) ? key : null;
    }

    /// <summary>Returns the members or elements of a value, without those that are ignored.</summary>
    private IEnumerable<(int Key, int Node)> Children(int container)
    {
        var index = 0;
        for (var child = container + 1; child < _nodes[container].End; child = _nodes[child].End)
        {
            if (_nodes[child].Key >= 0 ? !_ignored.Contains(_nodes[child].Offset) : _nodes[child].Offset != NoOffset)
            {
                yield return (_nodes[child].Key < 0 ? _nodes[child].Key : index++, child);
            }
        }
    }

    private ref Node NodeAt(int index) => ref CollectionsMarshal.AsSpan(_nodes)[index];

    /// <summary>A value of the text.</summary>
    private struct Node
    {
        /// <summary>The offset of the first token.</summary>
        public int Offset;

        /// <summary>The offset of the member's name; that of the value if it has none.</summary>
        public int NameOffset;

        /// <summary>The object or array that contains the value; -1 for the root.</summary>
        public int Parent;

        /// <summary>The index of an element in its array, or the complement of the index of a member's name in the list of names.</summary>
        public int Key;

        /// <summary>The index of the first value after this one that it does not contain.</summary>
        public int End;
    }
}
