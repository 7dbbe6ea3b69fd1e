using ClaimModel.Diagnostics;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Rules for contradictions: CM5xxx. References, and what is asked of the claims at odds, are in files of their own.</summary>
internal static partial class ContradictionRules
{
    public static RecordRule<Contradiction> UniqueId { get; } = new(
        new(
            "CM5001", "contradiction-id-unique", Error,
            "A contradiction's id stands for one contradiction.",
            "Of two contradictions with one id nobody can say which one a review is about.",
            "two contradictions with \"id\": \"election\"",
            "Give one of them another id, or leave the ids out."),
        static (contradiction, context) =>
        {
            if (!contradiction.HasDerivedId && context.EarlierWithId(contradiction) is not null)
            {
                context.Report("id", $"{context.Subject} has the id of a contradiction before it; give one of them another id, or leave the ids out.", contradiction.Id);
            }
        })
    { NeedsDataset = true, OnlyOfRepeated = true };

    public static RecordRule<Contradiction> TwoClaims { get; } = new(
        new(
            "CM5201", "two-distinct-claims", Error,
            "A contradiction has two or more distinct claims.",
            "A claim cannot contradict itself; where it says two things at odds, it is two claims.",
            "\"claims\": [\"lavrov-attack\", \"lavrov-attack\"]",
            "Add the other claim."),
        static (contradiction, context) =>
        {
            var distinct = contradiction.Claims.Distinct().Count();
            if (distinct < 2)
            {
                context.Report("claims", $"{context.Subject} has {(distinct == 0 ? "no claims" : "one distinct claim")}; a contradiction stands between two or more. Add the other claim.", contradiction.Claims);
            }
        });

    public static RecordRule<Contradiction> PairOnce { get; } = new(
        new(
            "CM5202", "pair-once", Error,
            "The same claims make one contradiction, in whatever order.",
            "A against B is B against A; twice listed it counts double.",
            "{ \"claims\": [\"a\", \"b\"], … }, { \"claims\": [\"b\", \"a\"], … }",
            "Merge the two."),
        static (contradiction, context) =>
        {
            if (contradiction.Claims.Distinct().Skip(1).Any()
                && context.EarlierWith<Contradiction>(KeyOf(contradiction)) is { } other
                && other.Claims.ToHashSet().SetEquals(contradiction.Claims))
            {
                context.Report("claims", $"{context.Subject} has the same claims as {MessageText.Quoted(other.Id.Value)}; merge the two.", contradiction.Claims);
            }
        })
    { NeedsDataset = true, Keys = static (contradiction, keys) => keys.Add(KeyOf(contradiction)) };

    public static RecordRule<Contradiction> ClaimOnce { get; } = new(
        new(
            "CM5203", "claim-once-in-contradiction", Warning,
            "A claim stands once in a contradiction.",
            "Twice listed it looks like two voices.",
            "\"claims\": [\"a\", \"b\", \"a\"]",
            "Delete it the second time."),
        static (contradiction, context) =>
        {
            // Where fewer than two are left, that is the fault, and a graver one.
            var isContradiction = contradiction.Claims.Distinct().Skip(1).Any();
            var seen = new HashSet<ClaimId>();
            for (var i = 0; i < contradiction.Claims.Count; i++)
            {
                if (!seen.Add(contradiction.Claims[i]) && isContradiction)
                {
                    context.Report($"claims/{i}", $"{context.Subject} has the claim {MessageText.Quoted(contradiction.Claims[i].Value)} twice; delete it the second time.", contradiction.Claims[i]);
                }
            }
        });

    public static RecordRule<Contradiction> Direction { get; } = new(
        new(
            "CM5204", "direction-among-claims", Error,
            "The claim that answers the other is one of the two.",
            "A third claim cannot be the answer in a contradiction that it is no part of.",
            "\"claims\": [\"a\", \"b\"], \"direction\": \"c\"",
            "Name one of the claims, or leave the direction out."),
        static (contradiction, context) =>
        {
            if (contradiction.Direction is { } direction && !contradiction.Claims.IsEmpty && contradiction.Claims.IndexOf(direction) < 0)
            {
                var near = SpellingSuggestion.For(direction.Value, contradiction.Claims.Select(claim => claim.Value));
                context.Report("direction", $"{context.Subject} has the direction {MessageText.Quoted(direction.Value)}, which is none of its claims; name one of them, or leave it out.{MessageText.DidYouMean(near)}", direction, near);
            }
        })
    { Reads = ["claims"] };

    public static RecordRule<Contradiction> ReasonOfApparent { get; } = new(
        new(
            "CM5205", "reason-only-of-apparent", Error,
            "Only an apparent contradiction has a reason why it only looks like one.",
            "With a reason and another status nobody can say whether it is one.",
            "\"status\": \"confirmed\", \"apparentBecause\": \"differentTime\"",
            "Set \"status\" to \"apparent\", or take the reason away."),
        static (contradiction, context) =>
        {
            if (contradiction.ApparentBecause is { } reason && contradiction.Status != ContradictionStatus.Apparent && contradiction.Status.IsKnown)
            {
                context.Report("apparentBecause", $"{context.Subject} is {contradiction.Status} and has a reason why it only looks like a contradiction; set \"status\" to \"apparent\", or take the reason away.", reason);
            }
        })
    { Reads = ["status"] };

    public static RecordRule<Contradiction> ApparentExplained { get; } = new(
        new(
            "CM5206", "apparent-has-reason", Warning,
            "An apparent contradiction has its reason.",
            "\"It only looks like one\" convinces nobody without saying why.",
            "\"status\": \"apparent\"",
            "Add \"apparentBecause\"."),
        static (contradiction, context) =>
        {
            if (contradiction.Status == ContradictionStatus.Apparent && contradiction.ApparentBecause is null)
            {
                context.Report("apparentBecause", $"{context.Subject} is apparent without a reason; add \"apparentBecause\", such as \"differentTime\".");
            }
        });

    public static RecordRule<Contradiction> ConfidenceInBounds { get; } = new(
        new(
            "CM5207", "confidence-in-bounds", Error,
            "A confidence lies between 0 and 1.",
            "Percentages and other scales cannot be told from it.",
            "\"detection\": { \"method\": \"model\", \"confidence\": 95 }",
            "Write 0.95 for 95 per cent."),
        static (contradiction, context) =>
        {
            if (contradiction.Detection?.Confidence is { } confidence && (confidence < 0 || confidence > 1))
            {
                context.Report("detection/confidence", $"{context.Subject} has the confidence {confidence}, which is not between 0 and 1; write 0.95 for 95 per cent.", confidence);
            }
        });

    public static RecordRule<Contradiction> ConfidenceOfMethod { get; } = new(
        new(
            "CM5208", "confidence-of-method", Warning,
            "A confidence is that of a rule or model.",
            "People do not find contradictions with a confidence of 0.87; most likely the method is missing.",
            "\"detection\": { \"confidence\": 0.87 }",
            "Add the method, or take the confidence away."),
        static (contradiction, context) =>
        {
            if (contradiction.Detection is { Confidence: { } confidence } detection && detection.Method == DetectionMethod.Manual)
            {
                context.Report("detection/confidence", $"{context.Subject} has a confidence and was found by hand; add the method, or take the confidence away.", confidence);
            }
        })
    { Reads = ["detection/method"] };

    public static RecordRule<Contradiction> RuleOfMethod { get; } = new(
        new(
            "CM5209", "rule-of-method", Warning,
            "A rule is named only where a rule found the contradiction.",
            "With a rule and another method nobody can say what found it.",
            "\"detection\": { \"rule\": \"opposite-stance\" }",
            "Set \"method\" to \"rule\", or take the rule away."),
        static (contradiction, context) =>
        {
            if (contradiction.Detection is { Rule: { } rule } detection && detection.Method != DetectionMethod.Rule && detection.Method.IsKnown)
            {
                context.Report("detection/rule", $"{context.Subject} names the rule {MessageText.Quoted(rule)} and was found by the method {detection.Method}; set \"method\" to \"rule\", or take the rule away.", rule);
            }
        })
    { Reads = ["detection/method"] };

    public static RecordRule<Contradiction> ReviewAfterDetection { get; } = new(
        new(
            "CM5210", "review-after-detection", Error,
            "A contradiction is reviewed no earlier than it was found.",
            "Nobody reviews what nobody has found.",
            "\"detection\": { \"on\": \"2017-05-01\" }, \"reviewedOn\": \"2017-04-01\"",
            "Correct one of the dates."),
        static (contradiction, context) =>
        {
            if ((contradiction.Detection?.On).IsSurelyAfter(contradiction.ReviewedOn))
            {
                context.Report("reviewedOn", $"{context.Subject} was reviewed on {contradiction.ReviewedOn}, before it was found on {contradiction.Detection!.On}; correct one of the dates.", contradiction.ReviewedOn); // its date is known
            }
        });

    public static IReadOnlyList<RecordRule> All =>
    [
        UniqueId, .. References, TwoClaims, PairOnce, ClaimOnce, Direction, ReasonOfApparent, ApparentExplained,
        ConfidenceInBounds, ConfidenceOfMethod, RuleOfMethod, ReviewAfterDetection, .. AtOdds,
    ];

    /// <summary>The same for the same claims, in whatever order they come and however often.</summary>
    private static ulong KeyOf(Contradiction contradiction) =>
        contradiction.Claims.Distinct().Aggregate(0UL, static (key, claim) => key ^ Fingerprint.Of(claim.Value));
}
