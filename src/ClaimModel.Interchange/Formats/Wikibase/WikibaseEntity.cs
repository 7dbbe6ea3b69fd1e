using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>Converts an entity to a record: an actor or a topic, or a predicate if it is a property.</summary>
/// <param name="context">The import.</param>
/// <param name="labels">The labels of all entities.</param>
/// <param name="entity">The entity.</param>
/// <param name="key">Its id in the Wikibase.</param>
/// <param name="id">Its id in the dataset.</param>
internal readonly struct WikibaseEntity(ImportContext context, WikibaseLabels labels, JsonValue entity, string key, string id)
{
    /// <summary>Returns the record.</summary>
    /// <param name="types">The classes that it is an instance of, or the constraints of a property.</param>
    public ExtensibleRecord ToRecord(IEnumerable<string> types)
    {
        var label = labels.Of(key);
        var description = Description();
        if (entity["type"]?.String == "property")
        {
            return new Predicate { Id = id, Functional = types.Any(WikibaseProperties.IsSingleValueConstraint), Description = description is null ? label : $"{label}: {description}" };
        }

        var kind = types.Select(WikibaseProperties.KindOfInstances).FirstOrDefault(static kind => kind is not null);
        ValueList<Identifier> identifiers = [new() { Scheme = "wikidata", Value = key }];
        return kind is null
            ? new Topic { Id = TopicId.Parse(id), Label = label, Labels = Names(), Aliases = Aliases(label), Description = description, Identifiers = identifiers }
            : new Actor { Id = ActorId.Parse(id), Kind = kind.Value, Name = label, Names = Names(), Aliases = Aliases(label), Description = description, Identifiers = identifiers };
    }

    private LanguageMap Names()
    {
        var names = LanguageMap.Empty;
        foreach (var term in (entity["labels"] ?? entity["lemmas"])?.Children ?? [])
        {
            if (WikibaseLabels.TextOf(term) is not { } text)
            {
                continue;
            }

            if (LanguageTag.TryParse(term.Name, out var language))
            {
                names = names.With(language, text);
            }
            else
            {
                context.NoteDropped("labels in languages without a tag", text, term.Origin);
            }
        }

        return names;
    }

    private ValueList<string> Aliases(string label) =>
    [
        .. (entity["aliases"] is { IsObject: true } aliases ? aliases.Children : []).SelectMany(static language => language.OneOrMany).Select(static alias => WikibaseLabels.TextOf(alias)).OfType<string>().Where(alias => alias != label).Distinct(StringComparer.Ordinal),
    ];

    private string? Description()
    {
        if (entity["descriptions"] is not { IsObject: true } descriptions)
        {
            return null;
        }

        var description = labels.In(descriptions);
        foreach (var other in descriptions.Children.Where(other => WikibaseLabels.TextOf(other) is { } text && text != description))
        {
            context.NoteDropped("descriptions in other languages", WikibaseLabels.TextOf(other)!, other.Origin);
        }

        return description;
    }
}
