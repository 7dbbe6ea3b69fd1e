using System.Text;
using ClaimModel.Interchange.Importing;

namespace ClaimModel.Interchange.Formats.FollowTheMoney;

/// <summary>Creates the records of an entity and of the statements on it. Not thread-safe.</summary>
internal sealed class FollowTheMoneyClaims(ImportContext context)
{
    private const string EntityType = "entity";
    private const string SchemaMember = "x-schema";

    private readonly HashSet<string> _predicates = new(StringComparer.Ordinal);

    /// <summary>Adds an entity and the claims about it.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="find">Returns the canonical id of an entity by an id in the datasets, and its name; the id itself, if it is not known.</param>
    public void Add(FollowTheMoneyEntity entity, Func<string, (string Id, string Name)> find)
    {
        var schemata = entity.Schemata;
        var id = StableId.FromKey(entity.Id);
        var origin = entity.Statements[0].Origin;
        var extensions = Extensions.Empty.WithTexts(SchemaMember, schemata);
        foreach (var schema in schemata)
        {
            context.NoteKept("schema", SchemaMember, schema, origin, "/schema");
        }

        var kind = FollowTheMoneySchemata.KindOf(schemata);
        context.Add(
            kind is null
                ? new Topic
                {
                    Id = TopicId.Parse(id),
                    Kind = FollowTheMoneySchemata.AreEvents(schemata) ? TopicKind.Event : TopicKind.Subject,
                    Label = entity.Name,
                    Labels = entity.Names,
                    Aliases = entity.Aliases,
                    Identifiers = entity.Identifiers,
                    Extensions = extensions,
                }
                : new Actor
                {
                    Id = ActorId.Parse(id),
                    Kind = kind.Value,
                    Name = entity.Name,
                    Names = entity.Names,
                    Aliases = entity.Aliases,
                    Identifiers = entity.Identifiers,
                    Extensions = extensions,
                },
            origin);
        foreach (var statement in entity.Statements)
        {
            AddPredicate(statement);
            var claim = ClaimOf(statement, entity.Name, id, find) with { Extensions = ExtensionsOf(statement, schemata.Count > 1) };
            context.Add(kind is null ? claim with { Topics = [TopicId.Parse(id)] } : claim with { About = [ActorId.Parse(id)] }, statement.Origin);
        }
    }

    private Claim ClaimOf(FollowTheMoneyStatement statement, string entityName, string entityId, Func<string, (string Id, string Name)> find)
    {
        var value = statement.PropertyType == EntityType ? find(statement.Value).Name : statement.Value;
        var source = context.AddSource(statement.Dataset, statement.Origin, static source => source with { Kind = SourceKind.Dataset });
        return new()
        {
            Id = ClaimId.Parse(statement.Id is { } id ? StableId.FromKey(id) : StableId.FromText(statement.Value, statement.EntityId, statement.Property, statement.Dataset)),
            Text = $"The {WordsOf(statement.Property)} of {entityName} is {value}.",
            Claimants = [context.AddActor(statement.Dataset, statement.Origin, static actor => actor with { Kind = ActorKind.Publication })],
            Proposition = PropositionOf(statement, entityId, find),
            Citations = [new() { Source = source, Quote = statement.OriginalValue is { } original ? new() { Exact = original } : null }],
            RecordedOn = statement.FirstSeen is { } firstSeen ? DateOf(firstSeen, statement, FollowTheMoneyColumns.FirstSeen) : null,
        };
    }

    private Proposition PropositionOf(FollowTheMoneyStatement statement, string entityId, Func<string, (string Id, string Name)> find)
    {
        var proposition = new Proposition { Subject = entityId, Predicate = statement.Property };
        return statement.PropertyType switch
        {
            "date" when DateOf(statement.Value, statement, FollowTheMoneyColumns.Value) is { } date => proposition with { Date = date },
            "number" when Number.TryParse(statement.Value, out var number) => proposition with { Quantity = new() { Amount = number } },
            EntityType => proposition with { Value = StableId.FromKey(find(statement.Value).Id) },
            _ => proposition with { Value = statement.Value },
        };
    }

    /// <summary>Returns a date; null, with a diagnostic, if it is none.</summary>
    private PartialDate? DateOf(string text, FollowTheMoneyStatement statement, string column)
    {
        if (PartialDate.TryParse(text.Replace(' ', 'T'), out var date))
        {
            return date;
        }

        context.Report(ImportRules.Doubtful, $"{Values.MessageText.Quoted(text)} is not a date such as 2014, 2014-03 or 2014-03-12T10:00:00; it is kept as text.", statement.Origin, $"/{column}");
        return null;
    }

    private Extensions ExtensionsOf(FollowTheMoneyStatement statement, bool withSchema)
    {
        var extensions = withSchema && statement.Schema is { } schema ? Extensions.Empty.WithText(SchemaMember, schema) : Extensions.Empty;
        foreach (var (heading, text) in statement.Others)
        {
            var member = CustomMember.NameOf(heading);
            extensions = extensions.WithText(member, text);
            context.NoteKept(heading, member, text, statement.Origin, $"/{heading}");
        }

        return extensions;
    }

    private void AddPredicate(FollowTheMoneyStatement statement)
    {
        if (!_predicates.Add(statement.Property))
        {
            return;
        }

        var predicate = new Predicate { Id = statement.Property };
        if (statement.PropertyType is { } type)
        {
            predicate = predicate with { Extensions = Extensions.Empty.WithText("x-prop-type", type) };
            context.NoteKept("prop_type", "x-prop-type", type, statement.Origin, "/prop_type");
        }

        context.Add(predicate, statement.Origin);
    }

    /// <summary>Returns the words of a name: <c>birth date</c> for <c>birthDate</c>.</summary>
    private static string WordsOf(string property)
    {
        var words = new StringBuilder();
        foreach (var letter in property)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
