using ClaimModel.Model.Claims;
using ClaimModel.Validation.Sketches;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> SupersedesSameSide { get; } = new(
        "CM4409", "supersedes-same-side", Warning,
        "A claim supersedes only claims of the same side.",
        "Only the claimants of a claim, or who speaks for them, can take it back. Each claimant of the earlier claim is a claimant of the later one, or the actor on whose behalf it is made; if the earlier claim has no claimants, the actor on whose behalf it is made is. Otherwise, the earlier claim remains active, and may contradict the later one.",
        "{ \"id\": \"c1\", \"claimants\": [\"lavrov\"], … }, { \"id\": \"c2\", \"claimants\": [\"tillerson\"], \"supersedes\": [\"c1\"], … }",
        "Remove the earlier claim from \"supersedes\"; if both claims are made by one side, correct \"claimants\" or \"onBehalfOf\".",
        static (claim, context) =>
        {
            for (var i = 0; i < claim.Supersedes.Count; i++)
            {
                if (claim.Supersedes[i] != claim.Id && context.FindClaim(claim.Supersedes[i]) is { } earlier && !ClaimStanding.SpeaksFor(claim, earlier, context.Records.Lists))
                {
                    context.ReportWithOther($"supersedes/{i}", $"{context.Subject} supersedes {MessageText.Quoted(earlier.Id.Value)}, a claim of another side, which therefore remains active; remove it from \"supersedes\", or correct \"claimants\" or \"onBehalfOf\".", earlier.Id, earlier, "claimants", "onBehalfOf");
                }
            }
        })
    {
        NeedsDataset = true,
        Reads = ["claimants", "onBehalfOf"],
        Clear = Clear<Claim>.Without("supersedes"),
    };

    public static RecordRule<Claim> RepeatsValue { get; } = new(
        "CM4410", "repeats-same-value", Warning,
        "The value of a claim does not exclude the value of the claim that it repeats.",
        "A claim with another value is not a repetition. If both claims assert something about the same subject and predicate, as they are written, their values are compared: quantities in the same unit that have no number in common (except approximate ones without both bounds), dates of which one is certainly before the other, and ids of actors or topics that differ, unless one topic is within the other.",
        "a claim with \"quantity\": { \"amount\": 14 } that repeats one with \"quantity\": { \"amount\": 12 }",
        "Correct the value, or remove the earlier claim from \"repeats\".",
        static (claim, context) =>
        {
            for (var i = 0; claim.Stance == Stance.Asserts && claim.Proposition is not null && i < claim.Repeats.Count; i++)
            {
                if (context.FindClaim(claim.Repeats[i]) is { Proposition: { } original } earlier && earlier.Stance == Stance.Asserts
                    && PropositionComparer.Exclude(claim.Proposition, original, context))
                {
                    context.ReportWithOthers(
                        $"repeats/{i}",
                        $"{context.Subject} repeats {MessageText.Quoted(earlier.Id.Value)}, but its value {MessageText.Quoted(PropositionComparer.ValueOf(claim.Proposition))} excludes {MessageText.Quoted(PropositionComparer.ValueOf(original))}; correct the value, or remove the earlier claim from \"repeats\".",
                        earlier.Id,
                        [(earlier, ["proposition", "stance"]), .. PropositionComparer.TopicsOf(claim.Proposition, original, context).Select(topic => ((ExtensibleRecord)topic, (string[])["broader"]))]);
                }
            }
        })
    {
        NeedsDataset = true,
        Reads = ["proposition", "stance"],
        Clear = Clear<Claim>.Without("repeats", "proposition"),
    };

    private static IReadOnlyList<RecordRule> Relations => [SupersedesSameSide, RepeatsValue];
}
