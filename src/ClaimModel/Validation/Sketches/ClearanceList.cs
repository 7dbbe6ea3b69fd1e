using System.Numerics;
using ClaimModel.Json.Sketches;

namespace ClaimModel.Validation.Sketches;

/// <summary>The clearances of the rules for records of a type. Immutable and thread-safe.</summary>
/// <remarks>Most of them are given because of the members that a record has, which are compared in one pass over a small array.</remarks>
internal sealed class ClearanceList(IReadOnlyList<Clearance> clearances)
{
    /// <summary>The members in which all references must be known.</summary>
    private readonly ulong _known = clearances.OfType<KnownReferences>().Aggregate(0UL, static (members, clearance) => members | clearance.Members);

    private readonly (ulong Required, ulong Sufficient, Clearance Clearance)[] _clearances =
        [.. clearances.Where(static clearance => clearance is not KnownReferences).Select(clearance => (clearance.Required, clearance.Sufficient, clearance))];

    /// <summary>Determines whether there is certainly no violation of any rule.</summary>
    public bool AreGiven(in Sketch sketch, SketchLookup records)
    {
        if ((sketch.UnknownMembers & _known) != 0)
        {
            return false;
        }

        // Not one branch for each clearance: which members a record has cannot be predicted.
        var members = sketch.Members;
        for (var first = 0; first < _clearances.Length; first += 64)
        {
            ulong open = 0;
            var count = Math.Min(_clearances.Length - first, 64);
            for (var index = 0; index < count; index++)
            {
                ref readonly var entry = ref _clearances[first + index];
                open |= ((entry.Required & ~members) | (entry.Sufficient & members)) == 0 ? 1UL << index : 0;
            }

            for (; open != 0; open &= open - 1)
            {
                if (!_clearances[first + BitOperations.TrailingZeroCount(open)].Clearance.IsGivenByContent(sketch, records))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
