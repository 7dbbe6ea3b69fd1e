using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Tables.Importing;
using ClaimModel.Interchange.Tables.Rows;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>Imports statements. Those on one entity are collected first, since its name can be in any of them. Not thread-safe.</summary>
internal sealed class FollowTheMoneyImporter(ImportContext context)
{
    /// <summary>The number of ids whose canonical id is remembered.</summary>
    private const int MaxCanonicalIds = 1_000_000;

    private readonly Dictionary<string, FollowTheMoneyEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _canonicalIds = new(StringComparer.Ordinal);
    private readonly FollowTheMoneyClaims _claims = new(context);
    private int _heldStatements;

    public void Run()
    {
        context.Header = new() { Language = "en" };
        using var rows = new HeadedRows(context);
        var columns = new FollowTheMoneyColumns(rows);
        while (rows.Read())
        {
            Add(rows, columns);
        }

        Flush();
    }

    private void Add(HeadedRows rows, FollowTheMoneyColumns columns)
    {
        var origin = new RowOrigin(columns.IndexOf, rows.Location);
        string[] missing = [.. new[] { FollowTheMoneyColumns.EntityId, FollowTheMoneyColumns.Property, FollowTheMoneyColumns.Value, FollowTheMoneyColumns.Dataset }.Where(column => columns.Find(rows, column) is null)];
        if (missing.Length > 0)
        {
            foreach (var column in missing)
            {
                context.Report(ImportRules.Required, $"The statement has no {MessageText.Quoted(column)}, which is required; it is not imported.", origin, $"/{column}");
            }

            return;
        }

        Add(StatementOf(rows, columns, origin), columns.Find(rows, FollowTheMoneyColumns.CanonicalId));
    }

    private void Add(FollowTheMoneyStatement statement, string? canonicalId)
    {
        if (statement.Property == FollowTheMoneyColumns.Id)
        {
            // A checksum of the entity, which changes when any of its statements does.
            context.NoteDropped("prop id", statement.Value, statement.Origin, "/value");
            return;
        }

        var id = canonicalId ?? statement.EntityId;
        if (id != statement.EntityId && _canonicalIds.Count < MaxCanonicalIds)
        {
            _canonicalIds.TryAdd(statement.EntityId, id);
        }

        if (!_entities.TryGetValue(id, out var entity))
        {
            if (_heldStatements >= context.MaxHeldRecords)
            {
                Flush();
            }

            _entities.Add(id, entity = new(id));
        }

        entity.Statements.Add(statement);
        _heldStatements++;
    }

    private FollowTheMoneyStatement StatementOf(HeadedRows rows, FollowTheMoneyColumns columns, ImportOrigin origin)
    {
        var property = columns.Find(rows, FollowTheMoneyColumns.Property)!; // checked by the caller
        var colon = property.IndexOf(':'); // "Person:birthDate" in packed files
        var value = columns.Find(rows, FollowTheMoneyColumns.Value)!;
        var line = SingleLine.Of(value);
        if (line != value)
        {
            context.NoteChange("Line breaks in values were replaced by spaces", value, line, origin, "/value");
        }

        return new()
        {
            Id = columns.Find(rows, FollowTheMoneyColumns.Id),
            EntityId = columns.Find(rows, FollowTheMoneyColumns.EntityId)!,
            Schema = columns.Find(rows, FollowTheMoneyColumns.Schema) ?? (colon > 0 ? property[..colon] : null),
            Property = property[(colon + 1)..],
            PropertyType = columns.Find(rows, FollowTheMoneyColumns.PropertyType),
            Value = line,
            OriginalValue = columns.Find(rows, FollowTheMoneyColumns.OriginalValue),
            Dataset = columns.Find(rows, FollowTheMoneyColumns.Dataset)!,
            Language = columns.Find(rows, FollowTheMoneyColumns.Language),
            FirstSeen = columns.Find(rows, FollowTheMoneyColumns.FirstSeen),
            Others =
            [
                .. new[] { FollowTheMoneyColumns.Language, FollowTheMoneyColumns.LastSeen, FollowTheMoneyColumns.Origin, FollowTheMoneyColumns.External }
                    .Concat(columns.Others)
                    .Select(column => (column, columns.Find(rows, column)!))
                    .Where(static other => other.Item2 is not null && !(other.column == FollowTheMoneyColumns.External && other.Item2 is "f" or "false" or "False" or "0")),
            ],
            Origin = origin,
        };
    }

    /// <summary>Returns the canonical id of an entity, and its name if the entity is held.</summary>
    private (string Id, string Name) Find(string id)
    {
        var canonicalId = _canonicalIds.GetValueOrDefault(id, id);
        return (canonicalId, _entities.TryGetValue(canonicalId, out var entity) ? entity.Name : canonicalId);
    }

    /// <summary>Adds the entities and the claims of all statements that are held.</summary>
    private void Flush()
    {
        foreach (var entity in _entities.Values)
        {
            _claims.Add(entity, Find);
        }

        _entities.Clear();
        _heldStatements = 0;
    }
}
