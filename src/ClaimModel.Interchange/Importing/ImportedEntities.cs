using ClaimModel.Interchange.Identities;

namespace ClaimModel.Interchange.Importing;

/// <summary>The actors, topics and sources of an import, each of which is added once, however often it is named. Not thread-safe.</summary>
/// <remarks>Entities are held until the import ends, because later rows may say more about them. If there are very many, they are written earlier.</remarks>
internal sealed class ImportedEntities(RecordSink sink)
{
    private readonly EntityTable<Actor> _actors = new(sink, static actor => actor.Id.Value, static actor => [actor.Name, .. actor.Names.Select(static name => name.Text), .. actor.Aliases], CompletedRecords.Actor);
    private readonly EntityTable<Topic> _topics = new(sink, static topic => topic.Id.Value, static topic => [topic.Label, .. topic.Labels.Select(static label => label.Text), .. topic.Aliases], CompletedRecords.Topic);
    private readonly EntityTable<Source> _sources = new(sink, static source => source.Id.Value, static source => source.Url is { } url ? [WebAddress.Normalize(url)] : source.Title is { } title ? [title] : [], CompletedRecords.Source);

    public Actor Add(Actor actor, ImportOrigin origin) => _actors.Add(actor, origin);

    public Topic Add(Topic topic, ImportOrigin origin) => _topics.Add(topic, origin);

    public Source Add(Source source, ImportOrigin origin) => _sources.Add(source, origin);

    public ActorId Actor(string name, ImportOrigin origin, Func<Actor, Actor>? update)
    {
        var spelling = name.Trim();
        return ActorId.Parse(_actors.FindOrAdd(
            spelling,
            origin,
            static (id, text) => new Actor { Id = ActorId.Parse(id), Name = text },
            actor => (update ?? Same)(IsSpelling(actor.Name, actor.Aliases, spelling) ? actor : actor with { Aliases = actor.Aliases.Add(spelling) })));
    }

    public TopicId Topic(string label, ImportOrigin origin, Func<Topic, Topic>? update)
    {
        var spelling = label.Trim();
        return TopicId.Parse(_topics.FindOrAdd(
            spelling,
            origin,
            static (id, text) => new Topic { Id = TopicId.Parse(id), Label = text },
            topic => (update ?? Same)(IsSpelling(topic.Label, topic.Aliases, spelling) ? topic : topic with { Aliases = topic.Aliases.Add(spelling) })));
    }

    /// <param name="address">The address, or another text that identifies the source.</param>
    /// <param name="origin">Where it is.</param>
    /// <param name="update">Adds what is said at this place.</param>
    /// <param name="onVariant">Called if the source has another spelling of the address, with that spelling.</param>
    public SourceId Source(string address, ImportOrigin origin, Func<Source, Source>? update, Action<string> onVariant)
    {
        var text = address.Trim();
        var isAddress = WebAddress.IsAbsolute(text);
        return SourceId.Parse(_sources.FindOrAdd(
            isAddress ? WebAddress.Normalize(text) : text,
            origin,
            (id, _) => isAddress ? new Source { Id = SourceId.Parse(id), Url = text } : new Source { Id = SourceId.Parse(id), Title = text },
            source =>
            {
                if (isAddress && source.Url is { } known && known != text)
                {
                    onVariant(known);
                }

                return (update ?? Same)(source);
            }));
    }

    public void Complete()
    {
        _actors.Flush();
        _topics.Flush();
        _sources.Flush();
    }

    private static T Same<T>(T value) => value;

    /// <summary>Determines whether a spelling is known, or differs from the name only in case.</summary>
    private static bool IsSpelling(string name, ValueList<string> aliases, string spelling) =>
        name.Equals(spelling, StringComparison.OrdinalIgnoreCase) || aliases.Any(alias => alias.Equals(spelling, StringComparison.OrdinalIgnoreCase));
}
