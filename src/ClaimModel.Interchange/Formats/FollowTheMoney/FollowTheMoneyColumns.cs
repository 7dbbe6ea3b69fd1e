using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>The columns of a file of statements, in the order of the file.</summary>
internal sealed class FollowTheMoneyColumns
{
    public const string Id = "id";
    public const string EntityId = "entity_id";
    public const string CanonicalId = "canonical_id";
    public const string Property = "prop";
    public const string PropertyType = "prop_type";
    public const string Schema = "schema";
    public const string Value = "value";
    public const string OriginalValue = "original_value";
    public const string Dataset = "dataset";
    public const string Language = "lang";
    public const string FirstSeen = "first_seen";
    public const string LastSeen = "last_seen";
    public const string Origin = "origin";
    public const string External = "external";

    private static readonly string[] Known = [Id, EntityId, CanonicalId, Property, PropertyType, Schema, Value, OriginalValue, Dataset, Language, FirstSeen, LastSeen, Origin, External];

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <param name="rows">The rows, of which only the headings have been read.</param>
    public FollowTheMoneyColumns(HeadedRows rows)
    {
        for (var index = 0; index < rows.Headings.Count; index++)
        {
            _indexes.TryAdd(rows.Headings[index].Trim(), index);
        }

        string[] missing = [.. new[] { EntityId, Property, Value, Dataset }.Where(name => !_indexes.ContainsKey(name))];
        if (missing.Length > 0)
        {
            throw new ImportFailure(
                ImportRules.Required,
                $"The headings do not contain {MessageText.List(missing)}; statements of FollowTheMoney have the columns {MessageText.List(Known)}.",
                rows.Location.Of(0));
        }

        Others = [.. _indexes.Where(static column => column.Key.Length > 0 && !Known.Contains(column.Key)).OrderBy(static column => column.Value).Select(static column => column.Key)];
    }

    /// <summary>Gets the headings that statements of FollowTheMoney do not have.</summary>
    public IReadOnlyList<string> Others { get; }

    /// <summary>Returns the text of a cell of the current row; null if it is empty, or if the row or the file does not have it.</summary>
    public string? Find(HeadedRows rows, string column) => _indexes.TryGetValue(column, out var index) && rows.Cell(index) is { Length: > 0 } text ? text : null;

    /// <summary>Returns the index of the column that a member of a claim comes from; -1 if there is none.</summary>
    public int IndexOf(string jsonPointer)
    {
        var column = jsonPointer switch
        {
            "/id" => Id,
            "/about" or "/about/0" or "/topics" or "/topics/0" or "/proposition/subject" => CanonicalId,
            "/proposition/predicate" => Property,
            "/citations/0/quote" or "/citations/0/quote/exact" => OriginalValue,
            "/recordedOn" => FirstSeen,
            _ when jsonPointer.StartsWith("/citations", StringComparison.Ordinal) => Dataset,
            _ when jsonPointer.StartsWith("/proposition", StringComparison.Ordinal) || jsonPointer == "/text" => Value,
            _ => jsonPointer.TrimStart('/'),
        };
        return _indexes.GetValueOrDefault(column, -1);
    }
}
