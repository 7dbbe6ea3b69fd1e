using ClaimModel.Analysis;
using ClaimModel.Analysis.Explanations;
using ClaimModel.Cli.Terminal;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>Says in words which claims a claim on a timeline is at odds with. Claims that agree with it are not mentioned, even if they are part of the same contradiction.</summary>
internal sealed class OpponentsText(DatasetNames names)
{
    private const int MaxNames = 4;
    private const int MaxOwnClaims = 2;

    /// <summary>Returns "at odds with Prof. Li and The Government", "in tension with …" for tensions, and "one of 5 claims that cannot all stand" where it is not known which of them exclude each other.</summary>
    public IEnumerable<string> Of(TimelineEntry entry)
    {
        List<Contradiction> contradictions = [.. entry.Contradictions.Where(each => each.Status != ContradictionStatus.Apparent && each.Status != ContradictionStatus.Dismissed)];
        var strong = contradictions.Where(contradiction => contradiction.Strength != ContradictionStrength.Tension).SelectMany(contradiction => contradiction.Claims).ToHashSet();
        foreach (var (verb, opponents) in new[] { ("at odds", entry.Opponents.Where(strong.Contains)), ("in tension", entry.Opponents.Where(id => !strong.Contains(id))) })
        {
            if (opponents.Select(names.Claim).OfType<Claim>().ToList() is { Count: > 0 } claims)
            {
                yield return $"{verb} {With(entry.Claim, claims)}";
            }
        }

        var known = entry.Opponents.ToHashSet();
        foreach (var contradiction in contradictions.Where(contradiction => contradiction.Claims.Count > 1 && !contradiction.Claims.Any(known.Contains)))
        {
            yield return contradiction.Strength == ContradictionStrength.Tension
                ? $"one of {contradiction.Claims.Count} claims that are hard to reconcile"
                : $"one of {contradiction.Claims.Count} claims that cannot all stand";
        }
    }

    private string With(Claim claim, List<Claim> opponents)
    {
        var isOwn = opponents.ToLookup(opponent => opponent.Claimants.Any(actor => claim.Claimants.IndexOf(actor) >= 0));
        var others = Cut([.. isOwn[false].SelectMany(NamesOf).Distinct()], MaxNames, "other");
        var own = Cut([.. isOwn[true].OrderBy(each => each.AssertedOn, PartialDate.ByMeaning).Select(each => $"{Pronoun(claim)} own {OwnClaim(each)}").Distinct()], MaxOwnClaims, $"other of {Pronoun(claim)} own claims", $"others of {Pronoun(claim)} own claims");
        var comma = others.Count > 1 ? ", and" : " and";
        return others.Count == 0 ? $"with {EnglishList.Of(own)}"
            : own.Count == 0 ? $"with {EnglishList.Of(others)}"
            : $"with {EnglishList.Of(others)}{comma} with {EnglishList.Of(own)}";
    }

    /// <summary>Returns the first items, and the number of the others.</summary>
    private static List<string> Cut(List<string> items, int max, string other, string? others = null) =>
        items.Count <= max ? items : [.. items.Take(max), MessageText.Count(items.Count - max, other, others)];

    private IEnumerable<string> NamesOf(Claim claim) =>
        !claim.Claimants.IsEmpty ? claim.Claimants.Select(names.Actor)
        : [claim.OnBehalfOf is { } side ? $"an unnamed voice for {names.Actor(side)}" : "an unknown claimant"];

    /// <summary>Returns the pronoun for those who make a claim: people may be men or women, and an organization is neither.</summary>
    private string Pronoun(Claim claim) => claim.Claimants.Count > 1 || names.IsPerson(claim.Claimants[0]) ? "their" : "its";

    private static string OwnClaim(Claim claim)
    {
        var noun = claim.Stance.Known switch
        {
            Stance.Asserts => "assertion",
            Stance.Denies => "denial",
            Stance.Questions => "question",
            _ => "claim",
        };
        return claim.AssertedOn is { } date ? $"{noun} of {ScreenText.Short(date.ToString())}" : $"undated {noun}";
    }
}
