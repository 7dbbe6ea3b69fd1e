using System.Text;
using ClaimModel.Json.Records;
using ClaimModel.Validation.Sketches;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rule for the ids of actors, topics, sources, claims and contradictions, CM0109. Ids of predicates and units are texts, for which there are rules of their own.</summary>
internal static class IdRules
{
    private static readonly Rule NotConfusable = new(
        "CM0109", "id-not-confusable", Warning,
        "An id is in Unicode Normalization Form C, without hidden characters, and each word of it is in one alphabet.",
        "Otherwise, another id may look the same, and a reference to the record may be a different string.",
        "\"id\": \"lav\\u200Brov\"",
        "Change the id, and all references to it.");

    public static IReadOnlyList<RecordRule> All { get; } =
    [
        For<Actor>(static actor => actor.Id.Value),
        For<Topic>(static topic => topic.Id.Value),
        For<Source>(static source => source.Id.Value),
        For<Claim>(static claim => claim.Id.Value),
        For<Contradiction>(static contradiction => contradiction.HasDerivedId ? "" : contradiction.Id.Value),
    ];

    private static RecordRule<TRecord> For<TRecord>(Func<TRecord, string> idOf)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
        new(NotConfusable, (record, context) =>
        {
            var id = idOf(record);
            if (!Ascii.IsValid(id) && ProblemOf(id) is var (problem, suggestion))
            {
                context.Report("id", $"{context.Subject} has {problem}; change the id, and all references to it.", id, suggestion);
            }
        })
        { Clear = Clear<TRecord>.Always };

    private static (string Problem, string? Suggestion)? ProblemOf(string id)
    {
        if (HiddenCharacters.IndexIn(id, isId: true) is >= 0 and var index)
        {
            return ($"an id with the hidden character {MessageText.CodePoint(HiddenCharacters.CodePointAt(id, index))}", NullIfEmpty(Surrogates.Normalize(HiddenCharacters.Remove(id))));
        }

        if (!Surrogates.IsNormalized(id))
        {
            return ($"an id that contains {NormalizationDifference.FirstIn(id)}", Surrogates.Normalize(id));
        }

        return NameLetters.MixedWord(id) is { } word ? ($"the word {MessageText.Quoted(word)} in its id, which mixes letters of several alphabets", null) : null;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
