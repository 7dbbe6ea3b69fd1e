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
            if (context.Records.Index.Claims[claim.Id] != context.Place)
            {
                context.Report("id", $"{context.Subject} has the id of a claim before it; give one of them another id.", claim.Id);
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Claim> SaidOnce { get; } = new(
        new(
            "CM4002", "claim-entered-once", Warning,
            "A claim is entered once.",
            "The same text by the same claimants on the same day is one claim entered twice, and would count as two.",
            "two claims with the same \"text\", \"claimants\" and \"assertedOn\"",
            "Delete one of the two and keep its citations, or say with \"repeats\" that it was said again."),
        static (claim, context) =>
        {
            var first = context.Once(FirstSaying)[KeyOf(claim)];
            if (first < context.Place && context.Records.Claims[first] is var other && !claim.Repeats.Contains(other.Id) && !other.Repeats.Contains(claim.Id))
            {
                context.ReportBeside("text", $"{context.Subject} says what {Shown.Quoted(other.Id.Value)} says, by the same claimants on the same day; delete one of the two, or say with \"repeats\" that it was said again.", claim.Text, $"/claims/{first}/claimants", $"/claims/{first}/assertedOn", $"/claims/{first}/repeats");
            }
        })
    { NeedsDataset = true, Reads = ["claimants", "assertedOn", "repeats"] };

    public static IReadOnlyList<RecordRule> All => [UniqueId, SaidOnce, .. References, .. Shape, .. Times, .. Attribution];

    private static (string Text, ValueList<ActorId> Claimants, PartialDate? AssertedOn) KeyOf(Claim claim) => (claim.Text, claim.Claimants, claim.AssertedOn);

    private static Dictionary<(string, ValueList<ActorId>, PartialDate?), int> FirstSaying(ClaimDataset dataset)
    {
        var first = new Dictionary<(string, ValueList<ActorId>, PartialDate?), int>(dataset.Claims.Count);
        for (var place = 0; place < dataset.Claims.Count; place++)
        {
            first.TryAdd(KeyOf(dataset.Claims[place]), place);
        }

        return first;
    }
}
