using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Delimited;
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
        FollowTheMoneyColumns? columns = null;
        foreach (var row in DelimitedFile.Read(context))
        {
            if (columns is null)
            {
                columns = new(row, context.Options.File);
            }
            else
            {
                Add(row, columns);
            }
        }

        if (columns is null)
        {
            throw new ImportFailure(ImportRules.Required, "The file is empty; a row of headings is required.");
        }

        Flush();
    }

    private void Add(DelimitedRow row, FollowTheMoneyColumns columns)
    {
        var origin = new DelimitedOrigin(row, context.Options.File, columns.IndexOf);
        if (row.Cells.Length > columns.Count)
        {
            context.Report(ImportRules.Doubtful, $"The row has {MessageText.Count(row.Cells.Length, "cell")}, but there are {MessageText.Count(columns.Count, "heading")}; the others are not imported.", origin);
        }

        string[] missing = [.. new[] { FollowTheMoneyColumns.EntityId, FollowTheMoneyColumns.Property, FollowTheMoneyColumns.Value, FollowTheMoneyColumns.Dataset }.Where(column => columns.Find(row, column) is null)];
        if (missing.Length > 0)
        {
            foreach (var column in missing)
            {
                context.Report(ImportRules.Required, $"The statement has no {MessageText.Quoted(column)}, which is required; it is not imported.", origin, $"/{column}");
            }

            return;
        }

        Add(StatementOf(row, columns, origin), columns.Find(row, FollowTheMoneyColumns.CanonicalId));
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

    private FollowTheMoneyStatement StatementOf(DelimitedRow row, FollowTheMoneyColumns columns, ImportOrigin origin)
    {
        var property = columns.Find(row, FollowTheMoneyColumns.Property)!; // checked by the caller
        var colon = property.IndexOf(':'); // "Person:birthDate" in packed files
        var value = columns.Find(row, FollowTheMoneyColumns.Value)!;
        var line = SingleLine.Of(value);
        if (line != value)
        {
            context.NoteChange("Line breaks in values were replaced by spaces", value, line, origin, "/value");
        }

        return new()
        {
            Id = columns.Find(row, FollowTheMoneyColumns.Id),
            EntityId = columns.Find(row, FollowTheMoneyColumns.EntityId)!,
            Schema = columns.Find(row, FollowTheMoneyColumns.Schema) ?? (colon > 0 ? property[..colon] : null),
            Property = property[(colon + 1)..],
            PropertyType = columns.Find(row, FollowTheMoneyColumns.PropertyType),
            Value = line,
            OriginalValue = columns.Find(row, FollowTheMoneyColumns.OriginalValue),
            Dataset = columns.Find(row, FollowTheMoneyColumns.Dataset)!,
            Language = columns.Find(row, FollowTheMoneyColumns.Language),
            FirstSeen = columns.Find(row, FollowTheMoneyColumns.FirstSeen),
            Others =
            [
                .. new[] { FollowTheMoneyColumns.Language, FollowTheMoneyColumns.LastSeen, FollowTheMoneyColumns.Origin, FollowTheMoneyColumns.External }
                    .Concat(columns.Others)
                    .Select(column => (column, columns.Find(row, column)!))
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
