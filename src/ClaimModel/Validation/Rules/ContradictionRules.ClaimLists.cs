using ClaimModel.Diagnostics;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ContradictionRules
{
    public static RecordRule<Contradiction> TwoClaims { get; } = new(
        "CM5201", "two-distinct-claims", Error,
        "A contradiction has at least two distinct claims.",
        "A contradiction is a relation between claims. A claim that makes two conflicting statements should be split into two claims.",
        "\"claims\": [\"lavrov-attack\", \"lavrov-attack\"]",
        "Add the missing claims.",
        static (contradiction, context) =>
        {
            if (!contradiction.Claims.Distinct().Skip(1).Any())
            {
                var (found, advice) = contradiction.Claims.IsEmpty ? ("no claims", "Add the claims.") : ("one distinct claim", "Add the other claim.");
                context.Report("claims", $"{context.Subject} has {found}; a contradiction needs two or more. {advice}", contradiction.Claims);
            }
        });

    public static RecordRule<Contradiction> UniqueClaims { get; } = new(
        "CM5202", "contradiction-unique", Error,
        "No two contradictions have the same claims, in any order, unless they have different directions.",
        "If A contradicts B, then B contradicts A; a contradiction that is listed twice would be counted twice. Only if A answers B, and B answers A, are there two.",
        "{ \"claims\": [\"a\", \"b\"], … }, { \"claims\": [\"b\", \"a\"], … }",
        "Merge the two, or specify which claim answers in each.",
        static (contradiction, context) =>
        {
            if (contradiction.Claims.Distinct().Skip(1).Any() && EarlierOfSameClaims(contradiction, context) is { } other)
            {
                var name = MessageText.Quoted(other.Id.Value);
                var found = contradiction.Direction != other.Direction ? $"the same claims as {name}, and one of the two has no direction; merge them, or specify which claim answers in each"
                    : contradiction.Direction is null ? $"the same claims as {name}; merge the two"
                    : $"the same claims and direction as {name}; merge the two";
                context.ReportWithOther("claims", $"{context.Subject} has {found}.", contradiction.Claims, other, "direction");
            }
        })
    { NeedsDataset = true, Keys = static (contradiction, hasher, keys) => keys.AddRange([KeyOf(contradiction, hasher), KeyOf(contradiction, contradiction.Direction, hasher)]), Reads = ["direction"] };

    public static RecordRule<Contradiction> ClaimListedOnce { get; } = new(
        "CM5203", "claim-listed-once", Warning,
        "A contradiction lists each claim only once.",
        "A contradiction that lists a claim twice appears to be between more claims than it is.",
        "\"claims\": [\"a\", \"b\", \"a\"]",
        "Delete the second occurrence.",
        static (contradiction, context) =>
        {
            // If there are fewer than two distinct claims, CM5201 is reported instead.
            var isContradiction = contradiction.Claims.Distinct().Skip(1).Any();
            var seen = new HashSet<ClaimId>();
            for (var i = 0; i < contradiction.Claims.Count; i++)
            {
                if (!seen.Add(contradiction.Claims[i]) && isContradiction)
                {
                    context.Report($"claims/{i}", $"{context.Subject} has the claim {MessageText.Quoted(contradiction.Claims[i].Value)} twice; delete the second occurrence.", contradiction.Claims[i]);
                }
            }
        });

    public static RecordRule<Contradiction> Direction { get; } = new(
        "CM5204", "direction-among-claims", Error,
        "The claim in `direction` is one of the claims of the contradiction.",
        "The direction is the claim of the contradiction that responds to the others.",
        "\"claims\": [\"a\", \"b\"], \"direction\": \"c\"",
        "Name one of the claims, or omit the direction.",
        static (contradiction, context) =>
        {
            if (contradiction.Direction is { } direction && !contradiction.Claims.IsEmpty && contradiction.Claims.IndexOf(direction) < 0)
            {
                var near = SpellingSuggestion.For(direction.Value, contradiction.Claims.Select(claim => claim.Value));
                context.Report("direction", $"{context.Subject} has the direction {MessageText.Quoted(direction.Value)}, which is not one of its claims; name one of them, or omit it.{MessageText.DidYouMean(near)}", direction, near);
            }
        })
    { Reads = ["claims"] };

    private static IReadOnlyList<RecordRule> ClaimLists => [TwoClaims, UniqueClaims, ClaimListedOnce, Direction];

    /// <summary>Returns a key that is equal for the same claims, regardless of their order and repetition.</summary>
    private static TextHash KeyOf(Contradiction contradiction, TextHasher hasher) =>
        hasher.OfAll([.. IdsOf(contradiction)]);

    /// <summary>Returns a key that is equal for the same claims with the same direction.</summary>
    private static TextHash KeyOf(Contradiction contradiction, ClaimId? direction, TextHasher hasher) =>
        hasher.OfAll([direction?.Value, .. IdsOf(contradiction)]).Tagged(1);

    private static IEnumerable<string> IdsOf(Contradiction contradiction) =>
        contradiction.Claims.Select(claim => claim.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Finds an earlier contradiction of the same claims that has the same direction or none, or any if this one has none.</summary>
    private static Contradiction? EarlierOfSameClaims(Contradiction contradiction, RuleContext context)
    {
        var hasher = context.Hasher;
        TextHash[] keys = contradiction.Direction is { } direction ? [KeyOf(contradiction, direction, hasher), KeyOf(contradiction, null, hasher)] : [KeyOf(contradiction, hasher)];
        return keys.Select(context.EarlierWith<Contradiction>)
            .FirstOrDefault(other => other is not null && !AnswerDifferently(contradiction, other));
    }

    private static bool AnswerDifferently(Contradiction contradiction, Contradiction other) =>
        contradiction.Direction is not null && other.Direction is not null && contradiction.Direction != other.Direction;
}
