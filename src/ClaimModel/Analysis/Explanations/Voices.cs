namespace ClaimModel.Analysis.Explanations;

/// <summary>Groups claims by those who make them.</summary>
/// <param name="labels">The names.</param>
/// <param name="notesOf">Returns what to note beside the date of a claim.</param>
internal sealed class Voices(Labels labels, Func<Claim, IReadOnlyList<string>> notesOf)
{
    /// <summary>The number of voices, and of claimants of a joint claim, listed before the rest is counted.</summary>
    private const int MaxListed = 3;

    /// <summary>Returns the voices, in the order of time. Claims of unnamed claimants are taken together only if they have no dates.</summary>
    public List<Voice> Of(IEnumerable<Claim> claims)
    {
        var voices = new List<Voice>();
        var byKey = new Dictionary<string, Voice>(StringComparer.Ordinal);
        foreach (var claim in InOrder(claims))
        {
            var notes = notesOf(claim);
            var key = string.Join('\n', (claim.Claimants.IsEmpty ? [$"? {claim.OnBehalfOf}"] : claim.Claimants.Select(actor => actor.Value)).Concat(notes));
            if (byKey.TryGetValue(key, out var known) && (known.IsNamed || (claim.AssertedOn is null && known.Date is null)))
            {
                known.Claims.Add(claim);
                continue;
            }

            var voice = new Voice(NamesOf(claim), claim.Claimants, [claim], notes);
            voices.Add(voice);
            byKey[key] = voice;
        }

        return voices;
    }

    /// <summary>Returns claims in the order of time, those without a date last, and those of unnamed claimants after others.</summary>
    public static IEnumerable<Claim> InOrder(IEnumerable<Claim> claims) =>
        claims.OrderBy(claim => claim.AssertedOn is null).ThenBy(claim => claim.AssertedOn).ThenBy(claim => claim.Claimants.IsEmpty).ThenBy(claim => claim.Id);

    /// <summary>Returns the subject and the predicate of a sentence: "AP asserts on 2017-04-12", "AP (2017) and 27 others assert".</summary>
    public static string Say(List<Voice> voices, StanceVerb verb, bool isEarlier = false)
    {
        var isPlural = voices.Count > 1 || voices[0].IsPlural;
        var words = isEarlier ? $"had {verb.Past}" : isPlural ? verb.Plural : verb.Singular;
        return $"{ListOf(voices)} {words}";
    }

    /// <summary>Returns the date of the only voice as an adverb, with a leading space, if <see cref="ListOf"/> does not state it.</summary>
    public static string When(List<Voice> voices) => voices is [{ IsSimple: true } only] ? DateWords.After(only.Date) : "";

    /// <summary>Returns the names, each with its own dates: "AP (2017-04-12), BBC (2017-04-13) and 27 others".</summary>
    /// <param name="voices">The voices.</param>
    /// <param name="listed">The number of voices to list before the rest is counted.</param>
    public static string ListOf(List<Voice> voices, int listed = MaxListed) => voices is [{ IsSimple: true } only]
        ? only.Names
        : EnglishList.Of(First(voices, voice => voice.NamesAndDetails, listed));

    /// <summary>Returns the names without dates: "AP, BBC and 27 others".</summary>
    public static string NamesOf(List<Voice> voices) => EnglishList.Of(First(voices, voice => voice.Names, MaxListed));

    /// <summary>Counts those who speak, each actor once.</summary>
    public static int Count(IEnumerable<Voice> voices)
    {
        List<Voice> all = [.. voices];
        return all.SelectMany(voice => voice.Actors).Distinct().Count() + all.Where(voice => !voice.IsNamed).Sum(voice => voice.Claims.Count);
    }

    private static List<string> First(List<Voice> voices, Func<Voice, string> format, int listed)
    {
        var count = voices.Count <= listed + 1 ? voices.Count : listed;
        List<string> items = [.. voices.Take(count).Select(format)];
        var others = Count(voices) - Count(voices.Take(count));
        return others == 0 ? items : [.. items, others == 1 ? "another one" : $"{QuantityWords.NumberOf(others)} others"];
    }

    /// <summary>Returns the claimants of a claim: "AP and BBC", "an unnamed voice for The Government".</summary>
    private string NamesOf(Claim claim)
    {
        if (claim.Claimants.IsEmpty)
        {
            return claim.OnBehalfOf is { } principal ? $"{Voice.Unnamed} for {labels.Of(principal)}" : Voice.Unnamed;
        }

        var listed = claim.Claimants.Count <= MaxListed + 1 ? claim.Claimants.Count : MaxListed;
        List<string> names = [.. claim.Claimants.Take(listed).Select(labels.Of)];
        return EnglishList.Of(listed == claim.Claimants.Count ? names : [.. names, $"{QuantityWords.NumberOf(claim.Claimants.Count - listed)} others"]);
    }
}
