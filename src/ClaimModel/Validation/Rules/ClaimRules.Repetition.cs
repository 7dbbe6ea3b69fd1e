using ClaimModel.Validation.Sketches;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

internal static partial class ClaimRules
{
    public static RecordRule<Claim> EnteredOnce { get; } = new(
        "CM4002", "claim-entered-once", Warning,
        "A claim is entered only once.",
        "Claims with the same text, stance, claimants and date may be one claim entered twice, which would be counted as two. If they state no day, or have other sources or reviews, they are perhaps two.",
        "two claims with the same \"text\", \"claimants\" and \"assertedOn\"",
        "Merge the two, with the citations and reviews of both, or use \"repeats\" to say that the claim was made again.",
        static (claim, context) =>
        {
            if (context.EarlierWith<Claim>(KeyOf(claim, context.Hasher)) is { } other && HaveSameWords(claim, other)
                && !claim.Repeats.Contains(other.Id) && !context.Lists.Contains(other.Repeats, claim.Id))
            {
                context.ReportWithOther("text", $"{context.Subject} {SimilarityOf(claim, other)}", claim.Text, other, "claimants", "stance", "assertedOn", "repeats");
            }
        })
    {
        NeedsDataset = true,
        Keys = static (claim, hasher, keys) => keys.Add(KeyOf(claim, hasher)),
        Reads = ["claimants", "stance", "assertedOn", "repeats"],
        SketchKeys = SketchHashes.Of<Claim>([], ClaimSketches.AddKey),
    };

    /// <summary>Returns a key that is equal for the same text and stance by the same claimants on the same date.</summary>
    private static TextHash KeyOf(Claim claim, TextHasher hasher) => claim.Claimants.Count == 1
        ? hasher.OfAll(claim.Text, claim.Stance.Word, claim.AssertedOn?.ToString(), claim.Claimants[0].Value)
        : hasher.OfAll([claim.Text, claim.Stance.Word, claim.AssertedOn?.ToString(), .. claim.Claimants.Select(claimant => claimant.Value)]);

    private static bool HaveSameWords(Claim claim, Claim other) =>
        other.Text == claim.Text && other.Stance == claim.Stance && other.Claimants == claim.Claimants && other.AssertedOn == claim.AssertedOn;

    /// <summary>Says what is known about two claims with the same words, and what to do. They may be different claims if a day is missing, or if anything else differs.</summary>
    private static string SimilarityOf(Claim claim, Claim other)
    {
        var differences = DifferencesOf(claim, other).ToList();
        var name = MessageText.Quoted(other.Id.Value);
        if (differences.Count == 0)
        {
            return $"says the same as {name} by the same claimants on the same day; merge the two, or use \"repeats\" to say that the claim was made again.";
        }

        var common = claim.Claimants.IsEmpty ? "the text is" : "text and claimants are";
        return $"is perhaps the same claim as {name}: {common} the same, but {string.Join(", ", differences)}. If it is, merge the two, with the citations and reviews of both; if the claim was made again, use \"repeats\".";
    }

    private static IEnumerable<string> DifferencesOf(Claim claim, Claim other)
    {
        (bool Applies, string Words)[] differences =
        [
            (claim.Claimants.IsEmpty, "no claimant is known"),
            (claim.AssertedOn is not { Precision: >= PartialDatePrecision.Day, Qualification: DateQualification.None, HasUnspecifiedDigits: false }, "no day is known"),
            (claim.OnBehalfOf != other.OnBehalfOf, "they are on behalf of different actors"),
            (claim.ValidTime != other.ValidTime, "the valid times differ"),
            (claim.Proposition != other.Proposition, "the propositions differ"),
            (claim.Citations != other.Citations, "the citations differ"),
            (claim.Reviews != other.Reviews, "the reviews differ"),
        ];
        return differences.Where(difference => difference.Applies).Select(difference => difference.Words);
    }
}
