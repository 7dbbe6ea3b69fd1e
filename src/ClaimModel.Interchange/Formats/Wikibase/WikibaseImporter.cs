using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>Imports entities and the statements about them. Not thread-safe.</summary>
internal sealed class WikibaseImporter
{
    private static readonly string[] ObjectMembers = ["labels", "lemmas", "descriptions", "aliases", "claims", "statements"];
    private static readonly string[] StructuralMembers = ["id", "type", "datatype", .. ObjectMembers];

    private readonly ImportContext _context;
    private readonly WikibaseLabels _labels = new();
    private readonly WikibaseStatements _statements;
    private bool _hasHeader;

    public WikibaseImporter(ImportContext context)
    {
        _context = context;
        _statements = new(context, _labels);
    }

    /// <summary>Adds an entity, or the entities of an answer.</summary>
    public void Add(JsonValue value)
    {
        if (!value.IsObject)
        {
            _context.Report(ImportRules.Value, "An object with an entity of Wikibase, or with \"entities\", is required.", value.Origin);
            return;
        }

        _labels.Clear();
        if (value["entities"] is not { } entities)
        {
            Add([value]);
            return;
        }

        if (!entities.IsObject && !entities.IsList)
        {
            _context.Report(ImportRules.Value, $"\"entities\" is {MessageText.Quoted(entities.ToString())}; an object with the entities is required.", entities.Origin);
        }

        Add([.. entities.Children.Where(IsEntity)]);
        foreach (var member in value.Children.Where(static member => member.Name is not "entities" and not "success"))
        {
            _context.NoteDropped(member.Name!, member.ToString(), member.Origin); // members have names
        }
    }

    /// <summary>Determines whether a value is an object; others are reported.</summary>
    private bool IsEntity(JsonValue value)
    {
        if (!value.IsObject)
        {
            _context.Report(ImportRules.Value, $"An entity is required, not {MessageText.Quoted(value.ToString())}.", value.Origin);
        }

        return value.IsObject;
    }

    private void Add(List<JsonValue> entities)
    {
        foreach (var entity in entities)
        {
            SetLanguage(entity);
            if (entity["id"]?.String is { } id)
            {
                _labels.Add(id, entity);
            }
        }

        foreach (var entity in entities)
        {
            AddEntity(entity);
        }
    }

    private void SetLanguage(JsonValue entity)
    {
        if (!_hasHeader)
        {
            var language = _labels.DetermineLanguage(entity);
            _context.Header = new() { Language = LanguageTag.Parse(language, null) };
            _hasHeader = true;
        }
    }

    private void AddEntity(JsonValue entity)
    {
        if (entity["id"]?.String is not { Length: > 0 } key)
        {
            _context.Report(ImportRules.Required, "The entity has no \"id\"; it is not imported.", entity.Origin);
            return;
        }

        if (entity["missing"] is not null)
        {
            _context.Report(ImportRules.Doubtful, $"The entity {MessageText.Quoted(key)} does not exist in the Wikibase from which the file comes.", entity.Origin);
            return;
        }

        // PHP writes an empty object as an empty list.
        foreach (var member in entity.Children.Where(static member => ObjectMembers.Contains(member.Name) && !member.IsObject && member.OneOrMany.Any()))
        {
            _context.Report(ImportRules.Value, $"{MessageText.Quoted(member.Name!)} is {MessageText.Quoted(member.ToString())}; an object is required. It is not imported.", member.Origin);
        }

        foreach (var member in entity.Children.Where(static member => !StructuralMembers.Contains(member.Name)))
        {
            _context.NoteDropped(member.Name!, member.ToString(), member.Origin); // members have names
        }

        var id = StableId.FromKey(key);
        var record = new WikibaseEntity(_context, _labels, entity, key, id).ToRecord(TypesOf(entity));
        _context.Add(record, entity.Origin);
        AddClaims(entity, id, record);
    }

    private void AddClaims(JsonValue entity, string id, ExtensibleRecord record)
    {
        foreach (var (property, statement) in StatementsOf(entity))
        {
            if (record is Predicate)
            {
                _context.NoteDropped("claims about properties", statement.ToString(), statement.Origin);
                continue;
            }

            if (!statement.IsObject)
            {
                _context.Report(ImportRules.Value, $"A statement is required, not {MessageText.Quoted(statement.ToString())}.", statement.Origin);
                continue;
            }

            var claim = _statements.ClaimOf(statement, property, id, _labels.Of(entity["id"]!.Value.String!)); // checked by the caller
            _context.Add(
                record is Actor ? claim with { About = [ActorId.Parse(id)] } : claim with { Topics = [TopicId.Parse(id)] },
                new JsonOrigin(statement).With("/id", statement["id"]).With("/proposition", statement["mainsnak"]).With("/text", statement["mainsnak"]).With("/citations", statement["references"]).With("/status", statement["rank"]).With("/validTime", statement["qualifiers"]));
        }
    }

    /// <summary>Returns the classes that an entity is an instance of, except where that is deprecated.</summary>
    private static IEnumerable<string> TypesOf(JsonValue entity) => StatementsOf(entity)
        .Where(static entry => entry.Property is WikibaseProperties.InstanceOf or WikibaseProperties.Constraint && entry.Statement["rank"]?.String != "deprecated")
        .Select(static entry => new WikibaseSnak(entry.Property, entry.Statement["mainsnak"] ?? entry.Statement).EntityId)
        .OfType<string>();

    private static IEnumerable<(string Property, JsonValue Statement)> StatementsOf(JsonValue entity) =>
        (entity["claims"] ?? entity["statements"]) is { IsObject: true } claims
            ? claims.Children.SelectMany(static list => list.OneOrMany.Select(statement => (list.Name!, statement))) // members have names
            : [];
}
