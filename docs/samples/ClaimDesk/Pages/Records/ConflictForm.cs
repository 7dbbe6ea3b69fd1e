using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimDesk.Desk;
using ClaimDesk.Forms;

namespace ClaimDesk.Pages.Records;

/// <summary>Two versions of a record that two people made from the same one, member by member.</summary>
internal sealed class ConflictForm
{
    /// <summary>The beginning of the names of the fields that choose a version, and the words for the versions.</summary>
    public const string ChoicePrefix = "~choose:", MineField = "~mine", Mine = "mine", Theirs = "theirs";

    /// <summary>Repeated members are an error when the JSON is read, and not later, when one of them is used.</summary>
    private static readonly JsonDocumentOptions DistinctMembers = new() { AllowDuplicateProperties = false };

    private readonly JsonObject _theirs;
    private readonly JsonObject _mine;

    private ConflictForm(RecordType type, JsonObject before, JsonObject? theirs, JsonObject mine)
    {
        _theirs = theirs ?? [];
        _mine = mine;
        IsDeleted = theirs is null;
        var definition = FormSchema.Of(type.ClrType);
        Members =
        [
            .. definition.Members.Select(static member => member.Name).Concat(_theirs.Select(static member => member.Key)).Concat(_mine.Select(static member => member.Key)).Distinct()
                .Where(name => !JsonNode.DeepEquals(_theirs[name], _mine[name]))
                .Select(name => new ConflictMember(name, definition.Find(name), before[name], _theirs[name], _mine[name])),
        ];
    }

    /// <summary>Gets a value indicating whether the other person deleted the record.</summary>
    public bool IsDeleted { get; }

    /// <summary>Gets the members that differ between the two versions.</summary>
    public IReadOnlyList<ConflictMember> Members { get; }

    /// <summary>Gets the JSON of the version before, and of mine, which the page keeps.</summary>
    public required string BaseJson { get; init; }

    /// <summary>Gets the version of the other person; empty if it is deleted.</summary>
    public required string Version { get; init; }

    /// <summary>Gets who changed the record, and when; null if that is not known.</summary>
    public string? ChangedBy { get; init; }

    /// <summary>Gets when the record was changed; null if that is not known.</summary>
    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>Gets the JSON of my version.</summary>
    public string MineJson => _mine.ToJsonString();

    /// <summary>Returns the choices in a conflict.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="baseJson">The JSON of the version that both people edited.</param>
    public static ConflictForm Of(EditResult.Conflict conflict, string baseJson)
    {
        var type = RecordType.Of(conflict.Key.Type);
        return new(type, Parse(baseJson), conflict.Current is { } current ? Parse(type.ToJson(current)) : null, conflict.Yours is { } yours ? Parse(type.ToJson(yours)) : [])
        {
            BaseJson = baseJson,
            Version = conflict.CurrentVersion ?? "",
            ChangedBy = conflict.ChangedBy,
            ChangedAt = conflict.ChangedAt,
        };
    }

    /// <summary>Returns the record with the chosen members: their version, in which mine replaces those that are chosen.</summary>
    public static JsonObject Merge(JsonObject? theirs, JsonObject mine, Func<string, bool> isMine)
    {
        if (theirs is null)
        {
            return (JsonObject)mine.DeepClone();
        }

        var merged = (JsonObject)theirs.DeepClone();
        foreach (var name in theirs.Concat(mine).Select(static member => member.Key).Distinct().Where(isMine).ToList())
        {
            if (mine[name] is { } value)
            {
                merged[name] = value.DeepClone();
            }
            else
            {
                merged.Remove(name);
            }
        }

        return merged;
    }

    /// <summary>Reads JSON that a page kept; an empty object if somebody changed it so that it is none.</summary>
    public static JsonObject Parse(string json)
    {
        try
        {
            return json.Length > 0 && JsonNode.Parse(json, documentOptions: DistinctMembers) is JsonObject members ? members : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}

/// <summary>A member that differs between two versions.</summary>
/// <param name="Name">The JSON name.</param>
/// <param name="Definition">What it is; null if the form does not show it.</param>
/// <param name="Before">The value before.</param>
/// <param name="TheirValue">The value of the other person.</param>
/// <param name="MyValue">My value.</param>
internal sealed record ConflictMember(string Name, FormMember? Definition, JsonNode? Before, JsonNode? TheirValue, JsonNode? MyValue)
{
    /// <summary>Gets the label.</summary>
    public string Label => Definition?.Label ?? Name;

    /// <summary>Gets a value indicating whether both people changed the member, so that one of them has to give way.</summary>
    public bool IsChangedByBoth => !JsonNode.DeepEquals(Before, TheirValue) && !JsonNode.DeepEquals(Before, MyValue);

    /// <summary>Gets a value indicating whether my value is selected first: unless only the other person changed the member.</summary>
    public bool PrefersMine => !JsonNode.DeepEquals(Before, MyValue);
}
