using ClaimModel.Interchange.Exporting;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>Lists the pairs of a dataset, and what pairs cannot carry.</summary>
internal static class NliExporter
{
    private const string Reason = "pairs of sentences have no such member";

    /// <summary>Returns each pair of the claims of each contradiction, and of each claim and those that it supports or repeats.</summary>
    public static IEnumerable<NliExportPair> Pairs(ExportContext context)
    {
        var exported = new HashSet<ClaimId>();
        foreach (var pair in Contradictions(context).Concat(context.Dataset.Claims.SelectMany(claim => Entailments(context, claim))))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            exported.Add(pair.Premise.Id);
            exported.Add(pair.Hypothesis.Id);
            yield return pair;
        }

        context.NoteOtherRecords("pairs of sentences consist of claims only");
        foreach (var claim in context.Dataset.Claims)
        {
            if (exported.Contains(claim.Id))
            {
                context.NoteUncarried(claim, "claim", claim.Id.Value, Reason, static name => name is "text" or "supports" or "repeats");
            }
            else
            {
                context.NoteLoss("claim", "no exported pair contains it", claim.Id.Value);
            }
        }
    }

    private static IEnumerable<NliExportPair> Contradictions(ExportContext context)
    {
        foreach (var contradiction in context.Dataset.Contradictions)
        {
            var id = contradiction.Id.Value;
            if (contradiction.Status.Known is ContradictionStatus.Apparent or ContradictionStatus.Dismissed)
            {
                context.NoteLoss("contradiction", $"its status is {contradiction.Status.Word}, so that its claims do not contradict each other", id);
                continue;
            }

            foreach (var missing in contradiction.Claims.Where(claim => context.Dataset.FindClaim(claim) is null))
            {
                context.NoteLoss("contradiction.claims", "the claim is not in the dataset", id);
            }

            context.NoteUncarried(contradiction, "contradiction", id, Reason, static name => name is "claims" or "strength" or "direction" or "explanation");
            foreach (var pair in PairsOf(context, contradiction))
            {
                yield return pair;
            }
        }
    }

    /// <summary>Returns each pair of the claims of a contradiction. The claim that answers the others is the hypothesis.</summary>
    private static IEnumerable<NliExportPair> PairsOf(ExportContext context, Contradiction contradiction)
    {
        Claim[] claims = [.. contradiction.Claims.Distinct().Select(context.Dataset.FindClaim).OfType<Claim>()];
        for (var first = 0; first < claims.Length; first++)
        {
            for (var second = first + 1; second < claims.Length; second++)
            {
                var (premise, hypothesis) = claims[first].Id == contradiction.Direction ? (claims[second], claims[first]) : (claims[first], claims[second]);
                yield return new(premise, hypothesis, NliLabels.Contradiction, hypothesis.Id != contradiction.Direction, contradiction);
            }
        }
    }

    private static IEnumerable<NliExportPair> Entailments(ExportContext context, Claim claim)
    {
        foreach (var id in claim.Supports)
        {
            if (Find("claim.supports", id) is { } supported)
            {
                yield return new(claim, supported, NliLabels.Entailment, false, null);
            }
        }

        foreach (var id in claim.Repeats)
        {
            if (Find("claim.repeats", id) is { } repeated)
            {
                yield return new(repeated, claim, NliLabels.Entailment, true, null);
            }
        }

        Claim? Find(string member, ClaimId id)
        {
            var found = context.Dataset.FindClaim(id);
            if (found is null)
            {
                context.NoteLoss(member, "the claim is not in the dataset", claim.Id.Value);
            }

            return found;
        }
    }
}
