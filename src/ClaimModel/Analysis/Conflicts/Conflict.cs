using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Claims that a rule found at odds, in the order of their ids.</summary>
internal sealed class Conflict : IComparable<Conflict>
{
    private Conflict(ConflictRule rule, ConflictKinds outcome, IssueClaim[] voices) => (Rule, Outcome, Voices) = (rule, outcome, voices);

    public ConflictRule Rule { get; }

    public ConflictKinds Outcome { get; }

    public IssueClaim[] Voices { get; }

    /// <summary>What was found; null where it is not between two claims of different ids.</summary>
    public static Conflict? Of(ConflictRule rule, ConflictKinds outcome, List<IssueClaim> voices)
    {
        if (voices.Count < 2)
        {
            return null;
        }

        voices.Sort(static (one, other) => string.CompareOrdinal(one.Claim.Id.Value, other.Claim.Id.Value));
        var count = 0;
        for (var i = 0; i < voices.Count; i++)
        {
            if (count == 0 || voices[i].Claim.Id != voices[count - 1].Claim.Id)
            {
                voices[count++] = voices[i];
            }
        }

        return count < 2 ? null : new(rule, outcome, CollectionsMarshal.AsSpan(voices)[..count].ToArray());
    }

    /// <summary>Whether all claims of another one are among those of this one.</summary>
    public bool Covers(Conflict other)
    {
        var place = 0;
        foreach (var voice in other.Voices)
        {
            while (place < Voices.Length && string.CompareOrdinal(Voices[place].Claim.Id.Value, voice.Claim.Id.Value) < 0)
            {
                place++;
            }

            if (place == Voices.Length || Voices[place].Claim.Id != voice.Claim.Id)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>By the ids of the claims, one after the other.</summary>
    public int CompareTo(Conflict? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < Math.Min(Voices.Length, other.Voices.Length); i++)
        {
            var order = string.CompareOrdinal(Voices[i].Claim.Id.Value, other.Voices[i].Claim.Id.Value);
            if (order != 0)
            {
                return order;
            }
        }

        return Voices.Length.CompareTo(other.Voices.Length);
    }
}
