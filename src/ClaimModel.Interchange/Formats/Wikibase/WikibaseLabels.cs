using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.Wikibase;

/// <summary>The labels of entities in the language of the dataset. Not thread-safe.</summary>
internal sealed class WikibaseLabels
{
    private const string DefaultLanguage = "en";
    private const string AllLanguages = "mul";

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private string? _language;

    /// <summary>Returns the language in which texts are made: English, or the first of the first entity if that has no label in English.</summary>
    public string DetermineLanguage(JsonValue entity)
    {
        if (_language is null && TermsOf(entity) is { } terms)
        {
            var first = terms.Children.Select(static term => term.Name).FirstOrDefault();
            _language = terms[DefaultLanguage] is null && terms[AllLanguages] is null && LanguageTag.TryParse(first, out _) ? first : DefaultLanguage;
        }

        return _language ?? DefaultLanguage;
    }

    /// <summary>Remembers the label of an entity, and returns it; the id if it has none.</summary>
    public string Add(string id, JsonValue entity)
    {
        var label = In(TermsOf(entity)) ?? id;
        _labels[id] = label;
        return label;
    }

    /// <summary>Forgets all labels.</summary>
    public void Clear() => _labels.Clear();

    /// <summary>Gets a value indicating whether texts are made in English.</summary>
    public bool IsEnglish => _language is null or DefaultLanguage;

    /// <summary>Returns the label of an entity; the id if it is not in the text, unless it is a well-known property.</summary>
    public string Of(string id) => _labels.GetValueOrDefault(id) ?? (IsEnglish ? WikidataLabels.Of(id) : null) ?? id;

    /// <summary>Returns the text in the language of the dataset; null if there are no texts.</summary>
    /// <param name="terms">An object with a text by language.</param>
    public string? In(JsonValue? terms)
    {
        if (terms is not { IsObject: true } languages)
        {
            return null;
        }

        foreach (var language in new[] { _language ?? DefaultLanguage, AllLanguages, DefaultLanguage })
        {
            if (TextOf(languages[language]) is { } text)
            {
                return text;
            }
        }

        return languages.Children.Select(static child => TextOf(child)).FirstOrDefault(static text => text is not null);
    }

    /// <summary>Returns the text of a term; null if it has none.</summary>
    public static string? TextOf(JsonValue? term) => term?["value"]?.String is { } text && !string.IsNullOrWhiteSpace(text) ? SingleLine.Of(text.Trim()) : null;

    private static JsonValue? TermsOf(JsonValue entity) => entity["labels"] is { IsObject: true } labels ? labels : entity["lemmas"];
}
