using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for claims, CM4xxx. Other files contain the rules about references, shape, times, attribution and identifiers.</summary>
/// <remarks>The code CM4206 is retired: it required either an amount or bounds.</remarks>
internal static partial class ClaimRules
{
    public static RecordRule<Claim> UniqueId { get; } = UniqueIdRule.For<Claim>(
        "CM4001",
        "If two claims share an id, it is unclear which one a contradiction refers to.",
        "\"claims\": [{ \"id\": \"c1\", \"text\": \"He will go.\" }, { \"id\": \"c1\", \"text\": \"He will stay.\" }]",
        "Give one of them another id.",
        static claim => claim.Id);

    public static RecordRule<Claim> EnteredOnce { get; } = new(
        "CM4002", "claim-entered-once", Warning,
        "A claim is entered only once.",
        "Two claims with the same text, claimants and date are one claim entered twice, and would be counted as two.",
        "two claims with the same \"text\", \"claimants\" and \"assertedOn\"",
        "Delete one of the two and keep its citations, or use \"repeats\" to say that the claim was made again.",
        static (claim, context) =>
        {
            if (context.EarlierWith<Claim>(KeyOf(claim)) is { } other
                && other.Text == claim.Text && other.Claimants == claim.Claimants && other.AssertedOn == claim.AssertedOn
                && !claim.Repeats.Contains(other.Id) && !other.Repeats.Contains(claim.Id))
            {
                context.ReportWithOther("text", $"{context.Subject} says the same as {MessageText.Quoted(other.Id.Value)} by the same claimants on the same day; delete one of the two, or use \"repeats\" to say that the claim was made again.", claim.Text, other, "claimants", "assertedOn", "repeats");
            }
        })
    { NeedsDataset = true, Keys = static (claim, keys) => keys.Add(KeyOf(claim)), Reads = ["claimants", "assertedOn", "repeats"] };

    public static IReadOnlyList<RecordRule> All => [UniqueId, EnteredOnce, .. References, .. Shape, .. Times, .. Attribution, .. OfIdentifiers];

    /// <summary>Returns a key that is equal for the same text by the same claimants on the same day.</summary>
    private static ulong KeyOf(Claim claim)
    {
        var key = Fingerprint.Of(claim.Text);
        foreach (var claimant in claim.Claimants.AsSpan())
        {
            key = Fingerprint.Combine(key, Fingerprint.Of(claimant.Value));
        }

        return Fingerprint.Combine(key, Fingerprint.Of(claim.AssertedOn?.ToString()));
    }
}
