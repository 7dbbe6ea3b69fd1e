using System.Text.Json;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>A member of a record that columns or constants feed: a value, a record, or several of them. Not thread-safe.</summary>
/// <param name="member">The member.</param>
internal sealed class MemberNode(MemberShape member)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(member.Name, ClaimJsonEncoder.Instance);

    /// <summary>The numbered items of a list of records, or of values; a single record or value has the number 1.</summary>
    private readonly SortedList<int, ObjectNode> _records = [];
    private readonly SortedList<string, ValueNode> _keyed = new(StringComparer.Ordinal);

    public MemberShape Member => member;

    /// <summary>Gets the value; null for records, and for texts with keys.</summary>
    public ValueNode? Value { get; private set; }

    /// <summary>Gets what columns say about the actor, topic or source to which the value refers; null if they say nothing.</summary>
    public ObjectNode? Details { get; private set; }

    public IList<ObjectNode> Records => _records.Values;

    /// <summary>Gets all values, those of records and details included.</summary>
    public IEnumerable<ValueNode> Leaves =>
        (Value is null ? [] : (IEnumerable<ValueNode>)[Value]).Concat(_keyed.Values).Concat(_records.Values.SelectMany(static record => record.Leaves)).Concat(Details?.Leaves ?? []);

    /// <summary>Gets a value indicating whether the member has a value in the current row.</summary>
    public bool HasContent
    {
        get
        {
            if (Value is { Values.Count: > 0 })
            {
                return true;
            }

            for (var index = 0; index < _records.Count; index++)
            {
                if (_records.GetValueAtIndex(index).HasContent)
                {
                    return true;
                }
            }

            for (var index = 0; index < _keyed.Count; index++)
            {
                if (_keyed.GetValueAtIndex(index).Values.Count > 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public ValueNode GetOrAddValue() => Value ??= new(member);

    public ObjectNode GetOrAddDetails() => Details ??= new(RecordShape.Of(member.Record!)); // only references have details

    public ObjectNode GetOrAddRecord(int number)
    {
        if (!_records.TryGetValue(number, out var record))
        {
            _records.Add(number, record = new(RecordShape.Of(member.Record!))); // only records have records
        }

        return record;
    }

    public ValueNode GetOrAddKeyed(string key)
    {
        if (!_keyed.TryGetValue(key, out var text))
        {
            _keyed.Add(key, text = new(member));
        }

        return text;
    }

    /// <summary>Returns the index of the column from which a value comes; -1 if it comes from none.</summary>
    /// <param name="path">The rest of the path of the value: names and indexes.</param>
    public int ColumnOf(ReadOnlySpan<string> path)
    {
        if (path is [var key, ..] && _keyed.TryGetValue(key, out var keyed))
        {
            return keyed.Column;
        }

        if (_records.Count > 0)
        {
            // Records without content are not written, so an index counts only the others of the current row; numbers are right for a row without gaps.
            var index = member.IsList && path.Length > 0 && int.TryParse(path[0], out var number) ? Math.Min(number, _records.Count - 1) : 0;
            return _records.Values[index].ColumnOf(path.Length > 0 && member.IsList ? path[1..] : path);
        }

        return Leaves.Select(static leaf => leaf.Column).FirstOrDefault(static column => column >= 0, -1);
    }

    /// <summary>Writes the name and the value, if there is one in the current row.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (!HasContent)
        {
            return;
        }

        json.WritePropertyName(_name);
        if (Value is not null)
        {
            WriteValues(json, Value);
        }
        else if (_keyed.Count > 0)
        {
            json.WriteStartObject();
            foreach (var (key, text) in _keyed)
            {
                if (text.Values.Count > 0)
                {
                    json.WriteString(key, text.Values[0]);
                }
            }

            json.WriteEndObject();
        }
        else
        {
            WriteRecords(json);
        }
    }

    private void WriteRecords(Utf8JsonWriter json)
    {
        if (member.IsList)
        {
            json.WriteStartArray();
        }

        foreach (var record in _records.Values)
        {
            if (record.HasContent)
            {
                json.WriteStartObject();
                record.WriteMembers(json);
                json.WriteEndObject();
            }
        }

        if (member.IsList)
        {
            json.WriteEndArray();
        }
    }

    private static void WriteValues(Utf8JsonWriter json, ValueNode value)
    {
        var isRaw = value.Member.Kind is MemberKind.Number or MemberKind.Boolean || (value.Member.Kind == MemberKind.Custom && value.Sources is [{ Column.Mapping.Type: not "text" }, ..]);
        if (value.Member.IsList)
        {
            json.WriteStartArray();
        }

        foreach (var text in value.Values)
        {
            if (isRaw)
            {
                json.WriteRawValue(text, skipInputValidation: true);
            }
            else
            {
                json.WriteStringValue(text);
            }
        }

        if (value.Member.IsList)
        {
            json.WriteEndArray();
        }
    }
}
