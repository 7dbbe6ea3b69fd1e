using System.Diagnostics.CodeAnalysis;
using ClaimModel.Interchange.Reporting.Parts;

namespace ClaimModel.Interchange.Reporting;

/// <summary>The names and texts that a report shows: in the language of the options, else in that of the dataset, else in any.</summary>
/// <param name="dataset">The whole dataset, so that records that the report leaves out have names as well.</param>
/// <param name="language">The language of the options; null for none.</param>
internal sealed class ReportNames(ClaimDataset dataset, LanguageTag? language)
{
    /// <summary>The number of characters that references show. Names can be of any length, and be referred to many times.</summary>
    private const int MaxLength = 200;

    private readonly LanguageTag?[] _languages = [language, dataset.Language];

    /// <summary>Gets the language of texts that state none; empty if the dataset states none either.</summary>
    public string DefaultLanguage { get; } = TagOf(dataset.Language);

    /// <summary>Returns the name of an actor where another record refers to it; the id of one that is not in the dataset.</summary>
    public LocalText Of(ActorId id) => dataset.FindActor(id) is { } actor ? Short(Of(actor)) : new(id.Value, "");

    /// <summary>Returns the name of an actor.</summary>
    public LocalText Of(Actor actor) => InLanguage(actor.Names, actor.Name);

    /// <summary>Returns the label of a topic where another record refers to it; the id of one that is not in the dataset.</summary>
    public LocalText Of(TopicId id) => dataset.FindTopic(id) is { } topic ? Short(Of(topic)) : new(id.Value, "");

    /// <summary>Returns the label of a topic.</summary>
    public LocalText Of(Topic topic) => InLanguage(topic.Labels, topic.Label);

    /// <summary>Returns the title of a source where another record refers to it, else its id.</summary>
    public LocalText Of(SourceId id) => dataset.FindSource(id) is { } source ? Short(Of(source)) : new(id.Value, "");

    /// <summary>Returns the title of a source, else its id.</summary>
    public LocalText Of(Source source) => source.Title is { } title ? new(title, TagOf(source.Language ?? dataset.Language)) : new(source.Id.Value, "");

    /// <summary>Returns the text of a claim as it was entered.</summary>
    public LocalText OriginalOf(Claim claim) => new(claim.Text, TagOf(claim.Language ?? dataset.Language));

    /// <summary>Returns the text of a claim: its translation if the claim is in another language than that of the options.</summary>
    public LocalText Of(Claim claim) => TryTranslate(claim, out var translation) ? translation.Value : OriginalOf(claim);

    /// <summary>Returns the translation of a claim into the language of the options; false if the claim is in this language, or has no such translation.</summary>
    public bool TryTranslate(Claim claim, [NotNullWhen(true)] out LocalText? translation)
    {
        translation = language is null || (claim.Language ?? dataset.Language)?.Matches(language) == true ? null : Find(claim.Translations, language);
        return translation is not null;
    }

    /// <summary>Returns the value of <c>lang</c> for a language; empty for null.</summary>
    public static string TagOf(LanguageTag? language) => language?.ToString() ?? "";

    private static LocalText Short(LocalText name) => name with { Value = ShortText.Of(name.Value, MaxLength) };

    private LocalText InLanguage(LanguageMap map, string otherwise)
    {
        foreach (var wanted in _languages)
        {
            if (wanted is not null && Find(map, wanted) is { } found)
            {
                return found;
            }
        }

        var own = map.FirstOrDefault(entry => entry.Text == otherwise).Language;
        return new(otherwise, TagOf(own ?? dataset.Language));
    }

    /// <summary>Returns the text in a language, else in a variety of it: "en" for "en-GB".</summary>
    private static LocalText? Find(LanguageMap map, LanguageTag language)
    {
        if (map[language] is { } exact)
        {
            return new(exact, TagOf(language));
        }

        var near = map.FirstOrDefault(entry => string.Equals(entry.Language.Language, language.Language, StringComparison.OrdinalIgnoreCase));
        return near.Text is null ? null : new(near.Text, TagOf(near.Language));
    }
}
