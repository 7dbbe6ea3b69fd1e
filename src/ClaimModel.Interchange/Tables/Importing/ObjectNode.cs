using System.Text.Json;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>The members of a record that columns or constants feed. Not thread-safe.</summary>
/// <param name="shape">The type of the record.</param>
internal sealed class ObjectNode(RecordShape shape)
{
    private readonly List<MemberNode> _members = [];
    private ValueNode[]? _leaves;
    private MemberShape[]? _required;

    public RecordShape Shape => shape;

    public List<MemberNode> Members => _members;

    /// <summary>Gets all values, those of inner records and of details included.</summary>
    public IReadOnlyList<ValueNode> Leaves => _leaves ?? CreateLeaves();

    /// <summary>Gets a value indicating whether the record has content in the current row. Constants are content only of a record without columns.</summary>
    public bool HasContent
    {
        get
        {
            var hasColumns = false;
            foreach (var leaf in _leaves ?? CreateLeaves())
            {
                if (leaf.IsInRow && leaf.Values.Count > 0)
                {
                    return true;
                }

                hasColumns |= leaf.Column >= 0;
            }

            return !hasColumns && Leaves.Count > 0;
        }
    }

    /// <summary>Returns a member; null if nothing feeds it.</summary>
    public MemberNode? Find(string name)
    {
        foreach (var member in _members)
        {
            if (member.Member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Returns the value of a member; null if nothing feeds it, or it has none in the current row.</summary>
    public string? TextOf(string name) => Find(name)?.Value is { Values: [var text, ..] } ? text : null;

    public MemberNode GetOrAdd(MemberShape member)
    {
        var node = Find(member.Name);
        if (node is null)
        {
            _members.Add(node = new(member));
            _leaves = null;
        }

        return node;
    }

    /// <summary>Forgets what was computed while the plan was not complete.</summary>
    public void Complete()
    {
        _leaves = null;
        foreach (var member in _members)
        {
            member.Details?.Complete();
            foreach (var record in member.Records)
            {
                record.Complete();
            }
        }
    }

    /// <summary>Reports inner records that lack a required member in the current row, and keeps their cells.</summary>
    public void CheckRecords(RowState row)
    {
        foreach (var member in _members)
        {
            member.Details?.CheckRecords(row);
            for (var index = 0; index < member.Records.Count; index++)
            {
                var record = member.Records[index];
                record.CheckRecords(row);
                if (record.HasContent)
                {
                    record.CheckRequired(member.Member.Name, row);
                }
            }
        }
    }

    /// <summary>Returns the index of the column from which a value comes; -1 if it comes from none.</summary>
    /// <param name="jsonPointer">The JSON Pointer of the value.</param>
    public int ColumnOf(string jsonPointer)
    {
        var path = jsonPointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var index = 0; index < path.Length; index++)
        {
            path[index] = path[index].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        }

        return ColumnOf(path);
    }

    /// <inheritdoc cref="ColumnOf(string)"/>
    /// <param name="path">The names and indexes of the path of the value.</param>
    public int ColumnOf(ReadOnlySpan<string> path) => path.Length == 0 ? -1 : Find(path[0])?.ColumnOf(path[1..]) ?? -1;

    /// <summary>Writes the members that have values in the current row.</summary>
    /// <param name="json">The destination.</param>
    /// <param name="hasCustom">Whether custom members are written, too.</param>
    public void WriteMembers(Utf8JsonWriter json, bool hasCustom = true)
    {
        foreach (var member in _members)
        {
            if (hasCustom || member.Member.Kind != MemberKind.Custom)
            {
                member.Write(json);
            }

            if (member.Value is { Scale: { } scale, Rating: { } rating })
            {
                json.WriteStartObject("rating");
                json.WritePropertyName("value");
                json.WriteRawValue(rating, skipInputValidation: true);
                json.WritePropertyName("best");
                json.WriteRawValue(scale.Best, skipInputValidation: true);
                json.WritePropertyName("worst");
                json.WriteRawValue(scale.Worst, skipInputValidation: true);
                json.WriteEndObject();
            }
        }
    }

    private ValueNode[] CreateLeaves() => _leaves = [.. _members.SelectMany(static member => member.Leaves)];

    private void CheckRequired(string name, RowState row)
    {
        MemberShape? missing = null;
        foreach (var required in _required ??= [.. shape.Members.Where(static member => member.IsRequired)])
        {
            if (Find(required.Name) is not { HasContent: true })
            {
                missing ??= required;
            }
        }

        if (missing is null)
        {
            return;
        }

        var column = Leaves.Where(static leaf => leaf.IsInRow).Select(static leaf => leaf.Column).FirstOrDefault(-1);
        row.Report(ImportRules.Required, $"The row has no value for {MessageText.Quoted(missing.Name)}, which {MessageText.Quoted(name)} requires; its other values are kept in custom members.", column);
        foreach (var leaf in Leaves)
        {
            leaf.Keep(row);
        }
    }
}
