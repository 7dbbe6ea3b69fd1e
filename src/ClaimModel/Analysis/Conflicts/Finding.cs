using System.Runtime.InteropServices;
using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Claims that conflict according to a rule, on one issue and with one strength or reason.</summary>
internal sealed class Finding : IComparable<Finding>
{
    public required ConflictRule Rule { get; init; }

    /// <summary>Gets the strength of the pairs; for an apparent finding, that of the rule.</summary>
    public required Term<ContradictionStrength> Strength { get; init; }

    /// <summary>Gets the reason for which the conflict is only apparent; null if it is not.</summary>
    public ApparentReason? Reason { get; init; }

    /// <summary>Gets why pairs are weaker than the rule.</summary>
    public required ConflictLimits Limits { get; init; }

    /// <summary>Gets the claims, in the ordinal order of their ids.</summary>
    public required FindingClaim[] Claims { get; init; }

    /// <summary>Gets the definition of the predicate; null if there is none.</summary>
    public required Predicate? Predicate { get; init; }

    /// <summary>Gets the kind of the pairs.</summary>
    public required ConflictKind Kind { get; init; }

    public required IssueContext Issue { get; init; }

    /// <summary>Gets the claims on the issue, in the order of <see cref="Claims"/>.</summary>
    public required IssueClaim[] IssueClaims { get; init; }

    /// <summary>Creates a finding.</summary>
    public static Finding Create(in Conflict conflict, IssueContext issue)
    {
        IssueClaim[] claims = [.. conflict.Claims.OrderBy(claim => claim.Claim.Id.Value, StringComparer.Ordinal)];
        var numbers = new Dictionary<object, int>();
        return new()
        {
            Rule = conflict.Rule,
            Kind = conflict.Kind,
            Strength = conflict.Kind switch
            {
                ConflictKind.Contradictory => ContradictionStrength.Contradictory,
                ConflictKind.Contrary => ContradictionStrength.Contrary,
                ConflictKind.Tension when PairComparer.BaseKindOf(conflict.Rule) != ConflictKind.Tension => ContradictionStrength.Tension,
                _ => conflict.Rule.Strength,
            },
            Reason = conflict.Kind switch
            {
                ConflictKind.Superseded => ApparentReason.Superseded,
                ConflictKind.DifferentTime => ApparentReason.DifferentTime,
                ConflictKind.DifferentScope => ApparentReason.DifferentScope,
                _ => null,
            },
            Limits = conflict.Limits,
            Claims = Array.ConvertAll(claims, claim => new FindingClaim(claim.Claim, NumberOf(claim.ValueIdentity, numbers), claim.IsReversed, claim.IsSuperseded)),
            Predicate = claims.Select(claim => claim.Predicate.Definition).FirstOrDefault(definition => definition is not null),
            Issue = issue,
            IssueClaims = claims,
        };
    }

    /// <summary>Enumerates the pairs of claims that conflict in this way, each with the lower id first.</summary>
    public IEnumerable<(IssueClaim One, IssueClaim Other)> Pairs()
    {
        for (var one = 0; one < IssueClaims.Length; one++)
        {
            for (var other = one + 1; other < IssueClaims.Length; other++)
            {
                if (PairComparer.Compare(Rule, IssueClaims[one], IssueClaims[other], Issue).Kind == Kind)
                {
                    yield return (IssueClaims[one], IssueClaims[other]);
                }
            }
        }
    }

    /// <summary>Compares the lists of the ids of the claims.</summary>
    public int CompareTo(Finding? other)
    {
        if (other is null)
        {
            return 1;
        }

        for (var i = 0; i < Math.Min(Claims.Length, other.Claims.Length); i++)
        {
            if (string.CompareOrdinal(Claims[i].Claim.Id.Value, other.Claims[i].Claim.Id.Value) is var order and not 0)
            {
                return order;
            }
        }

        return Claims.Length.CompareTo(other.Claims.Length);
    }

    private static int NumberOf(object? value, Dictionary<object, int> numbers)
    {
        if (value is null)
        {
            return 0;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, value, out var exists);
        return exists ? number : number = numbers.Count;
    }
}

/// <summary>A claim of a finding.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Value">The number of its value: equal numbers mean the same value on the issue; 0 if there is none.</param>
/// <param name="IsReversed">Whether the value of the claim is the subject of the issue.</param>
/// <param name="IsSuperseded">Whether the claim is superseded.</param>
internal readonly record struct FindingClaim(Claim Claim, int Value, bool IsReversed, bool IsSuperseded);
