namespace ClaimModel.Tests.Validation;

/// <summary>CM5202: two contradictions of the same claims may stand only if a different claim answers in each.</summary>
public class SameClaimsTests
{
    private const string SameClaims = """Contradiction "y" has the same claims as "x"; merge the two.""";
    private const string SameDirection = """Contradiction "y" has the same claims and direction as "x"; merge the two.""";
    private const string OneDirection = """Contradiction "y" has the same claims as "x", and one of the two has no direction; merge them, or specify which claim answers in each.""";

    [Theory]
    [InlineData(null, null, SameClaims)]
    [InlineData("c", "c", SameDirection)]
    [InlineData("c", null, OneDirection)]
    [InlineData(null, "c", OneDirection)]
    [InlineData("c", "d", null)]
    [InlineData("d", "c", null)]
    public void TwoContradictions_AreReportedUnlessTheirDirectionsDiffer(string? first, string? second, string? expected) =>
        Messages(first, second).Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void ThirdContradiction_IsComparedWithEachOfTheOthers()
    {
        Messages("c", "d", "d").Should().Equal("""Contradiction "z" has the same claims and direction as "y"; merge the two.""");
        Messages("c", "d", "c").Should().Equal("""Contradiction "z" has the same claims and direction as "x"; merge the two.""");
        Messages("c", "d", null).Should().ContainSingle().Which.Should().StartWith("""Contradiction "z" has the same claims as "x", and one of the two has no direction""");
    }

    private static IEnumerable<string> Messages(params string?[] directions) =>
        new ClaimDataset
        {
            Contradictions = directions.Zip(["x", "y", "z"], (direction, id) => new Contradiction
            {
                Id = id,
                Claims = id == "y" ? ["d", "c"] : ["c", "d"],
                Strength = ContradictionStrength.Contrary,
                Direction = direction is null ? (ClaimId?)null : ClaimId.Parse(direction),
            }).ToValueList(),
        }.Validate(new() { AllowExternalReferences = true }).Diagnostics.Select(found => found.Message);
}
