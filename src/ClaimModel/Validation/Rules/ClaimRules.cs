namespace ClaimModel.Validation.Rules;

/// <summary>The rules for claims, CM4xxx. Other files contain the rules about repetition, references, shape, reviews, times, attribution, relations to other claims and identifiers.</summary>
/// <remarks>The code CM4206 is retired: it required either an amount or bounds.</remarks>
internal static partial class ClaimRules
{
    public static RecordRule<Claim> UniqueId { get; } = UniqueIdRule.For<Claim>(
        "CM4001",
        "If two claims share an id, it is unclear which one a contradiction refers to.",
        "\"claims\": [{ \"id\": \"c1\", \"text\": \"He will go.\" }, { \"id\": \"c1\", \"text\": \"He will stay.\" }]",
        "Give one of them another id.",
        static claim => claim.Id);

    public static IReadOnlyList<RecordRule> All => [UniqueId, EnteredOnce, .. References, .. Shape, .. ReviewRules, .. Times, .. Attribution, .. Relations, .. OfIdentifiers];
}
