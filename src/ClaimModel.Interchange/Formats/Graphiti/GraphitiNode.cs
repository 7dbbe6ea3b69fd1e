using ClaimModel.Interchange.Importing;

namespace ClaimModel.Interchange.Formats.Graphiti;

/// <summary>What edges and nodes say about an entity. Not thread-safe.</summary>
/// <param name="id">The id.</param>
/// <param name="origin">Where it was first named.</param>
internal sealed class GraphitiNode(string id, ImportOrigin origin)
{
    /// <summary>The custom member of actors and topics that keeps the labels.</summary>
    public const string LabelsMember = "x-labels";

    /// <summary>The label that all nodes have.</summary>
    public const string GeneralLabel = "Entity";

    /// <summary>The labels of actors. If a node has several, the first of them in this list counts; of several labels of a kind, the first is written.</summary>
    private static readonly (string Label, ActorKind Kind)[] KindLabels =
    [
        ("Person", ActorKind.Person),
        ("Organization", ActorKind.Organization),
        ("Company", ActorKind.Organization),
        ("Institution", ActorKind.Organization),
        ("Government", ActorKind.Government),
        ("Group", ActorKind.Group),
        ("Publication", ActorKind.Publication),
        ("System", ActorKind.System),
        ("Actor", ActorKind.Unknown),
    ];

    public ImportOrigin Origin => origin;

    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Labels { get; } = new(StringComparer.Ordinal);

    public string? Description { get; set; }

    /// <summary>Gets the kind of actor that the labels name; null for a topic.</summary>
    private (string Label, ActorKind Kind)? Kind => KindLabels.Where(kind => Labels.Contains(kind.Label)).Select(static kind => ((string, ActorKind)?)kind).FirstOrDefault();

    /// <summary>Returns the actor or topic. Of several names, the first in ordinal order is the name, and the others are aliases.</summary>
    public ExtensibleRecord ToRecord()
    {
        ValueList<string> aliases = [.. Names.Skip(1)];
        var extensions = Extensions.Empty.WithTexts(LabelsMember, [.. Labels.Where(label => label != WrittenLabelOf(Kind?.Kind))]);
        return Kind is { } kind
            ? new Actor { Id = ActorId.Parse(id), Kind = kind.Kind, Name = Names.First(), Aliases = aliases, Description = Description, Extensions = extensions }
            : new Topic { Id = TopicId.Parse(id), Label = Names.First(), Aliases = aliases, Description = Description, Extensions = extensions };
    }

    /// <summary>Returns the labels of an actor or topic, without those in <see cref="LabelsMember"/>.</summary>
    public static IEnumerable<string> LabelsOf(ExtensibleRecord record) =>
        WrittenLabelOf(record is Actor actor ? actor.Kind.Known ?? ActorKind.Unknown : null) is { } label ? [GeneralLabel, label] : [GeneralLabel];

    private static string? WrittenLabelOf(ActorKind? kind) => kind is null ? null : Array.Find(KindLabels, known => known.Kind == kind).Label;
}
