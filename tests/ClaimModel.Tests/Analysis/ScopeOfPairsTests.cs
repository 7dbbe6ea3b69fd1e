namespace ClaimModel.Tests.Analysis;

/// <summary>Nobody contradicts itself who says different things of different times, or names several possibilities.</summary>
public sealed class ScopeOfPairsTests
{
    [Theory]
    [InlineData("ann asserts toll#5 @2017; ann.2 asserts toll#6 @2018; bob asserts toll#7 @2017/2018", "tension", ContradictionScope.CrossActor)]
    [InlineData("ann asserts capital=Minsk ~possible; ann.2 asserts capital=Bern ~possible; bob asserts capital=Lund", "tension", ContradictionScope.CrossActor)]
    [InlineData("ann asserts capital=Minsk; ann.2 asserts capital=Minsk; bob asserts capital=Lund", "contrary", ContradictionScope.CrossActor)]
    [InlineData("ann asserts capital=Minsk; ann.2 asserts capital=Bern; bob asserts capital=Lund", "contrary", ContradictionScope.SelfContradiction)]
    public void ScopeOf_FoundContradiction_CountsPairsThatExclude(string claims, string strength, ContradictionScope scope)
    {
        var dataset = ShortClaims.Read(claims).Find().ToDataset();

        var contradiction = dataset.Contradictions.Should().ContainSingle().Subject;

        contradiction.Strength.ToString().Should().Be(strength);
        dataset.ScopeOf(contradiction).Should().Be(scope);
        dataset.SelfContradictionsOf("ann").Should().HaveCount(scope == ContradictionScope.SelfContradiction ? 1 : 0);
    }

    [Fact]
    public void ScopeOf_DeclaredPossibilitiesOfOne_IsNoSelfContradiction()
    {
        var dataset = ShortClaims.Read("ann asserts capital=Minsk ~possible; ann.2 asserts capital=Bern ~possible");

        dataset.ScopeOf(new() { Claims = ["ann", "ann.2"], Strength = ContradictionStrength.Tension }).Should().NotBe(ContradictionScope.SelfContradiction);
    }
}
