namespace ClaimModel.Interchange.Formats.Diagrams;

/// <summary>The names and texts that a diagram shows, in the language of the options where there is one. They have no line breaks and no invisible characters.</summary>
internal sealed class DisplayNames(ExportContext context)
{
    private readonly ClaimDataset _dataset = context.Dataset;
    private readonly LanguageTag? _language = context.Options.Language;

    /// <summary>The texts that were returned, so that their losses are noted once.</summary>
    private readonly Dictionary<(string Content, string Id), string> _texts = [];

    /// <summary>Gets the title of the dataset; empty if it has none.</summary>
    public string Title => Cached("dataset.title", "", () => _dataset.Title ?? "", null);

    /// <summary>Returns the name of an actor; the id of one that is not in the dataset.</summary>
    public string NameOf(ActorId id) => Cached("actor.name", id.Value, () => _dataset.FindActor(id) is { } actor ? In(actor.Names) ?? actor.Name : id.Value, id.Value);

    /// <summary>Returns the label of a topic; the id of one that is not in the dataset.</summary>
    public string LabelOf(TopicId id) => Cached("topic.label", id.Value, () => _dataset.FindTopic(id) is { } topic ? In(topic.Labels) ?? topic.Label : id.Value, id.Value);

    /// <summary>Returns the text of a claim.</summary>
    public string TextOf(Claim claim) => Cached("claim.text", claim.Id.Value, () => In(claim.Translations) ?? claim.Text, claim.Id.Value);

    /// <summary>Returns who makes a claim, and for whom, such as <c>Sergey Lavrov for Russia</c>.</summary>
    public string SpeakerOf(Claim claim)
    {
        var claimants = claim.Claimants.IsEmpty ? "Claimant unknown" : string.Join(", ", claim.Claimants.Select(NameOf));
        return claim.OnBehalfOf is { } principal ? $"{claimants} for {NameOf(principal)}" : claimants;
    }

    private string? In(LanguageMap texts) => _language is null ? null : texts[_language];

    private string Cached(string content, string key, Func<string> text, string? recordId)
    {
        if (!_texts.TryGetValue((content, key), out var line))
        {
            _texts[(content, key)] = line = context.OnOneLine(text(), content, recordId);
        }

        return line;
    }
}
