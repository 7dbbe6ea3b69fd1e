using ClaimModel.Validation.Sketches;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> UniqueIdentifier { get; } = new(
        "CM4501", "claim-identifier-unique", Warning,
        "An external identifier belongs to one claim.",
        "Two claims with the same identifier are one claim entered twice, or one of the identifiers is wrong.",
        "\"identifiers\": [{ \"scheme\": \"wikidata\", \"value\": \"Q58217\" }] on two claims",
        "Merge the two, or correct the identifier.",
        static (claim, context) => Identifiers.CheckUnique<Claim>(claim.Identifiers, context))
    {
        NeedsDataset = true,
        Keys = static (claim, hasher, keys) => Identifiers.AddKeys(claim.Identifiers, hasher, keys),
        SketchKeys = SketchHashes.NoneWithout<Claim>("identifiers"),
    };

    public static RecordRule<Claim> IdentifierFormat { get; } = new(
        "CM4502", "claim-identifier-form", Warning,
        "An external identifier has the form that its scheme requires.",
        "A mistyped identifier refers to another entity, or to none.",
        "\"identifiers\": [{ \"scheme\": \"wikidata\", \"value\": \"58217\" }]",
        "Copy the identifier again from its registry.",
        static (claim, context) => Identifiers.CheckFormat(claim.Identifiers, context))
    { Clear = Clear<Claim>.Without("identifiers") };

    private static IReadOnlyList<RecordRule> OfIdentifiers => [UniqueIdentifier, IdentifierFormat];
}
