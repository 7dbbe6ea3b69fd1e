namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>Claims that contradict each other, as the page "How contradictions are found" defines them.</summary>
internal sealed record OracleFinding(string Rule, FindingTopic About, ContradictionStrength Strength, ApparentReason? Reason)
{
    /// <summary>Gets the claims as they are read, in the order of their ids.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }

    /// <summary>Gets the ids of the claims, in ordinal order.</summary>
    public IReadOnlyList<ClaimId> Claims => [.. Readings.Select(reading => reading.Claim.Id)];

    /// <summary>Gets the ids of the claims as text: findings with the same text have the same claims.</summary>
    public string Ids => string.Join(' ', Claims);

    /// <summary>Gets the id of the contradiction of the dataset that covers the finding; null if the finding is new.</summary>
    public ContradictionId? Declared { get; init; }

    /// <summary>Creates a finding of claims that are parts of pairs.</summary>
    public static OracleFinding Of(PairConflict example, IEnumerable<Reading> readings) =>
        new(example.Rule, example.About, example.Strength, example.Reason)
        {
            Readings = [.. readings.DistinctBy(reading => reading.Claim.Id).OrderBy(reading => reading.Claim.Id.Value, StringComparer.Ordinal)],
        };

    public override string ToString() => Describe(Rule, Strength, Reason, Claims, Declared);

    /// <summary>Describes a finding by all that is compared.</summary>
    public static string Describe(string rule, ContradictionStrength strength, ApparentReason? reason, IEnumerable<ClaimId> claims, ContradictionId? declared) =>
        $"{rule}, {strength}{(reason is null ? "" : $", apparent because of {reason}")}: {string.Join(' ', claims)}{(declared is null ? "" : $" (declared as {declared})")}";
}
