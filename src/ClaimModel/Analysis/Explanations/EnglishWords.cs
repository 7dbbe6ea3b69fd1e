using System.Collections.Frozen;

namespace ClaimModel.Analysis.Explanations;

/// <summary>The few words by which <see cref="PredicatePhrase"/> recognizes nouns and verbs.</summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string> Nouns = Set(
        "address affiliation age allegiance amount approval area author birthday birthplace budget candidate cause capital capacity casualties chair chief color condition cost costs "
        + "count country currency date day death deaths debt delay depth director distance duration employer employment father founder fine gender goal governor grade "
        + "head headquarters height home income injuries interval job language leader length level loss losses maker mayor member members minister mother motive "
        + "name number occupation origin outcome owner owners parent party people percentage place plan policy pollution position president price prices profit "
        + "profits purpose rank rate rates reason rent rents residence result revenue role salary sales score seat seats sentence sex share shares "
        + "size source speed sponsor spouse staff stance start state status strength sum tax team temperature term time title toll total turnout type "
        + "value verdict victims volume vote votes wage wages weight width wife winner year husband child daughter son");

    private static readonly string[] NounEndings = ["tion", "sion", "ness", "ity", "ance", "ence", "ship", "ism", "ure"];

    private static readonly FrozenSet<string> Auxiliaries = Set(
        "is are was were be been has have had did does do can could will would shall should may might must cannot");

    private static readonly FrozenSet<string> Prepositions = Set(
        "about above after against among around as at before below by during for from in inside into of off on onto out over than through to "
        + "toward towards under until up upon with within without");

    private static readonly FrozenSet<string> PastTenses = Set(
        "began bought broke brought built came cost cut died fell fought found gave got held hit hurt knew laid led left lent lost made met paid put "
        + "ran resigned rose said sank saw sent set shot sold spent spoke stood stole struck swore threw told took went won wrote");

    private static readonly FrozenSet<string> Participles = Set(
        "based born buried called headquartered known located married made named related situated written");

    private static readonly string[] AdjectiveEndings = ["able", "ible", "ful", "ous", "ive", "ent", "ant"];

    /// <summary>Determines whether a word is a noun that names a property, such as "budget"; false if in doubt.</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word) || (word.Length > 5 && HasEnding(word, NounEndings));

    public static bool IsAuxiliary(string word) => Auxiliaries.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>Determines whether a word is in the past tense: "resigned", "won".</summary>
    public static bool IsPastTense(string word) => PastTenses.Contains(word) || IsRegularPast(word);

    /// <summary>Determines whether a word needs a form of "be": "located".</summary>
    public static bool IsParticiple(string word) => Participles.Contains(word);

    /// <summary>Determines whether a word before a preposition is an adjective: "responsible for".</summary>
    public static bool IsAdjective(string word) => HasEnding(word, AdjectiveEndings);

    /// <summary>Determines whether a word looks like a verb in the third person: "supports", but not "less" or "status".</summary>
    public static bool IsThirdPerson(string word) =>
        word.Length > 3 && word.EndsWith('s') && !HasEnding(word, ["ss", "us", "is"]);

    private static bool IsRegularPast(string word) => word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e';

    private static bool HasEnding(string word, string[] endings) => Array.Exists(endings, ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
