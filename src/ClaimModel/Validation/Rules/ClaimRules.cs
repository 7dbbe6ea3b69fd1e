using ClaimModel.Diagnostics;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>Rules for claims: CM4xxx. What they ask is in four files: references, shape, time and attribution.</summary>
internal static partial class ClaimRules
{
    public static RecordRule<Claim> UniqueId { get; } = new(
        new(
            "CM4001", "claim-id-unique", Error,
            "A claim's id stands for one claim.",
            "Of two claims with one id nobody can say which one a contradiction is about.",
            "\"claims\": [{ \"id\": \"c1\", \"text\": \"He will go.\" }, { \"id\": \"c1\", \"text\": \"He will stay.\" }]",
            "Give one of them another id."),
        static (claim, context) =>
        {
            if (context.EarlierWithId(claim) is not null)
            {
                context.Report("id", $"{context.Subject} has the id of a claim before it; give one of them another id.", claim.Id);
            }
        })
    { NeedsDataset = true, OnlyOfRepeated = true };

    public static RecordRule<Claim> SaidOnce { get; } = new(
        new(
            "CM4002", "claim-entered-once", Warning,
            "A claim is entered once.",
            "The same text by the same claimants on the same day is one claim entered twice, and would count as two.",
            "two claims with the same \"text\", \"claimants\" and \"assertedOn\"",
            "Delete one of the two and keep its citations, or say with \"repeats\" that it was said again."),
        static (claim, context) =>
        {
            if (context.EarlierWith<Claim>(KeyOf(claim)) is { } other
                && other.Text == claim.Text && other.Claimants == claim.Claimants && other.AssertedOn == claim.AssertedOn
                && !claim.Repeats.Contains(other.Id) && !other.Repeats.Contains(claim.Id))
            {
                context.ReportBeside("text", $"{context.Subject} says what {MessageText.Quoted(other.Id.Value)} says, by the same claimants on the same day; delete one of the two, or say with \"repeats\" that it was said again.", claim.Text, other, "claimants", "assertedOn", "repeats");
            }
        })
    { NeedsDataset = true, Keys = static (claim, keys) => keys.Add(KeyOf(claim)), Reads = ["claimants", "assertedOn", "repeats"] };

    public static IReadOnlyList<RecordRule> All => [UniqueId, SaidOnce, .. References, .. Shape, .. Times, .. Attribution];

    /// <summary>The same for the same text by the same claimants on the same day.</summary>
    private static ulong KeyOf(Claim claim)
    {
        var key = Fingerprint.Of(claim.Text);
        foreach (var claimant in claim.Claimants.AsSpan())
        {
            key = Fingerprint.Join(key, Fingerprint.Of(claimant.Value));
        }

        return Fingerprint.Join(key, Fingerprint.Of(claim.AssertedOn?.ToString()));
    }
}
