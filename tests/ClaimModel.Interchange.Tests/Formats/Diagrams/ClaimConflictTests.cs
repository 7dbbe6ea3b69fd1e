using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Tests.Formats.Diagrams;

public class ClaimConflictTests
{
    [Theory]
    [InlineData(ContradictionStatus.Open, ClaimStatus.Active, null, "contradictory")]
    [InlineData(ContradictionStatus.Confirmed, ClaimStatus.Active, null, "contradictory (confirmed)")]
    [InlineData(ContradictionStatus.Dismissed, ClaimStatus.Active, "dismissed", "contradictory (dismissed)")]
    [InlineData(ContradictionStatus.Open, ClaimStatus.Misattributed, "claim misattributed", "contradictory (claim misattributed)")]
    [InlineData(ContradictionStatus.Confirmed, ClaimStatus.Retracted, "claim retracted", "contradictory (confirmed) (claim retracted)")]
    [InlineData(ContradictionStatus.Resolved, ClaimStatus.Corrected, "resolved", "contradictory (resolved)")]
    public void Ended_ContradictionOrClaim_SaysWhy(ContradictionStatus status, ClaimStatus claim, string? expected, string words)
    {
        var conflict = Create(status, [ClaimStatus.Active, claim]);

        (conflict.Ended, conflict.IsLive, string.Join(' ', conflict.Words)).Should().Be((expected, expected is null, words));
    }

    [Fact]
    public void Strength_ThreeClaims_IsNotContradictory()
    {
        var conflict = Create(ContradictionStatus.Open, [ClaimStatus.Active, ClaimStatus.Active, ClaimStatus.Retracted]);

        (conflict.Strength.Word, conflict.Rank, conflict.IsLive).Should().Be(("contrary", 1, true));
    }

    private static ClaimConflict Create(ContradictionStatus status, ClaimStatus[] claims)
    {
        var dataset = new ClaimDataset { Claims = [.. claims.Select((each, index) => new Claim { Id = $"c{index}", Text = "A.", Status = each })] };
        return ClaimConflict.Of(dataset, new() { Id = "x", Claims = [.. dataset.Claims.Select(each => each.Id)], Strength = ContradictionStrength.Contradictory, Status = status });
    }
}
