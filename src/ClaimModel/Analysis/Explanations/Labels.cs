using System.Diagnostics.CodeAnalysis;
using ClaimModel.Values;

namespace ClaimModel.Analysis.Explanations;

/// <summary>Finds names of actors and labels of topics in a language: the specified one, else that of the dataset, else any.</summary>
internal sealed class Labels(ClaimDataset dataset, LanguageTag? language)
{
    private readonly LanguageTag?[] _languages = [language, dataset.Language];

    /// <summary>Returns the name of an actor; the id if the dataset does not contain the actor.</summary>
    public string Of(ActorId id) =>
        MessageText.Plain(dataset.FindActor(id) is { } actor ? InLanguage(actor.Names, actor.Name) : id.Value);

    /// <summary>Returns the label of a topic; the id if the dataset does not contain the topic.</summary>
    public string Of(TopicId id) =>
        MessageText.Plain(dataset.FindTopic(id) is { } topic ? InLanguage(topic.Labels, topic.Label) : id.Value);

    /// <summary>Returns the pronoun that refers to an actor. An actor can be a state or a newspaper.</summary>
    public string PronounOf(ActorId id)
    {
        var kind = dataset.FindActor(id)?.Kind ?? ActorKind.Unknown;
        return kind == ActorKind.Person || kind == ActorKind.Unknown ? "who" : "which";
    }

    /// <summary>Returns a value: the name or label if it is an id, else the words in quotation marks.</summary>
    public string OfValue(string value) => TryFind(value.Trim(), out var label) ? label : Quote(value);

    /// <summary>Returns a subject within a sentence: the name or label if it is an id, else the words.</summary>
    public string OfSubject(string subject) => TryFind(subject.Trim(), out var label) ? label : Plain(subject);

    /// <summary>Determines whether words are the id of an actor, whose name is singular even if it ends with s.</summary>
    public bool IsActor(string subject) => ActorId.TryParse(subject.Trim(), out var id) && dataset.FindActor(id) is not null;

    /// <summary>Determines whether words are the id of an actor or topic.</summary>
    public bool IsId(string words) => TryFind(words.Trim(), out _);

    /// <summary>Returns the text of a claim in quotation marks, without a final period.</summary>
    public string TextOf(Claim claim) => Quote(
        _languages.Select(each => each is null ? null : (claim.Language ?? dataset.Language)?.Matches(each) == true ? claim.Text : Find(claim.Translations, each))
            .FirstOrDefault(text => text is not null) ?? claim.Text).Replace(".”", "”", StringComparison.Ordinal);

    /// <summary>Returns words as they are written, in quotation marks; quotation marks within them become single ones.</summary>
    public static string Quote(string text) => $"“{MessageText.Plain(text.Trim().Replace('“', '‘').Replace('”', '’').Replace('"', '\''))}”";

    /// <summary>Returns words on one line, shortened if they are long.</summary>
    public static string Plain(string text) => MessageText.Plain(text.Trim());

    private bool TryFind(string id, [NotNullWhen(true)] out string? label)
    {
        label = ActorId.TryParse(id, out var actor) && dataset.FindActor(actor) is not null ? Of(actor)
            : TopicId.TryParse(id, out var topic) && dataset.FindTopic(topic) is not null ? WithinSentence(Of(topic))
            : null;
        return label is not null;
    }

    /// <summary>Returns the label of a topic within a sentence: "the fire", not "The fire".</summary>
    private static string WithinSentence(string label) => label.StartsWith("The ", StringComparison.Ordinal) ? $"t{label[1..]}" : label;

    private string InLanguage(LanguageMap map, string otherwise) =>
        _languages.Select(each => each is null ? null : Find(map, each)).FirstOrDefault(text => text is not null) ?? otherwise;

    /// <summary>Returns the text in a language, else in a variety of it: "en" for "en-GB".</summary>
    private static string? Find(LanguageMap map, LanguageTag language) =>
        map[language] ?? map.FirstOrDefault(entry => string.Equals(entry.Language.Language, language.Language, StringComparison.OrdinalIgnoreCase)).Text;
}
