namespace ClaimModel.Tests.Model.Datasets;

public partial class ClaimDatasetQueriesTests
{
    [Theory]
    [InlineData("c-front", "k-stated c-front~c-joint k-apart")]
    [InlineData("c-east", "k-three k-stated")]
    [InlineData("c-old", "k-old")]
    [InlineData("c-egg", "")]
    [InlineData("absent", "")]
    public void ContradictionsOf_Claim_ReturnsEachOnce(string claim, string contradictions) =>
        IdsOf(Ministers().ContradictionsOfClaim(claim)).Should().Be(contradictions);

    [Theory]
    [InlineData("minister", true, "k-stated c-front~c-joint k-apart k-old")]
    [InlineData("rival", true, "k-stated c-front~c-joint k-apart k-three k-old")]
    [InlineData("state", true, "k-stated c-front~c-joint k-apart k-three k-stated")]
    [InlineData("state", false, "k-three")]
    [InlineData("nobody", true, "")]
    public void ContradictionsOf_Actor_ReturnsThoseOfItsClaimsOnce(string actor, bool alsoOnBehalf, string contradictions) =>
        IdsOf(Ministers().ContradictionsOfActor(actor, alsoOnBehalf)).Should().Be(contradictions);

    [Theory]
    [InlineData("front", "c-front~c-joint", "c-front~c-joint")] // not stated, and a topic of both claims
    [InlineData("war", "k-stated c-front~c-joint", "k-stated")] // stated, though no topic of the claims
    [InlineData("east", "k-stated c-front~c-joint", "")]
    [InlineData("west", "k-three", "k-three")]
    [InlineData("world", "k-stated c-front~c-joint k-three k-old", "k-old")] // k-apart has no topic of all its claims
    [InlineData("ghost", "k-stated", "k-stated")] // stated, and no topic of the dataset
    [InlineData("egg", "", "")]
    [InlineData("absent", "", "")]
    public void ContradictionsOf_Topic_ReturnsThoseWithTheTopicOrWhoseClaimsHaveIt(string topic, string withNarrower, string alone)
    {
        var dataset = Ministers();

        IdsOf(dataset.ContradictionsOnTopic(topic)).Should().Be(withNarrower);
        IdsOf(dataset.ContradictionsOnTopic(topic, withNarrower: false)).Should().Be(alone);
    }

    [Theory]
    [InlineData(true, "c-front", "c-world")]
    [InlineData(true, "c-front", "c-doubted")] // a claim with an unknown status is active
    [InlineData(true, "c-old", "c-front", "c-world")]
    [InlineData(true, "absent", "c-front", "c-world")]
    [InlineData(false, "c-old", "c-world")]
    [InlineData(false, "absent", "c-world")]
    [InlineData(false, "c-world", "c-world")]
    [InlineData(false, "c-world")]
    [InlineData(false)]
    public void IsActive_Claims_NeedsTwoThatAreActive(bool isActive, params string[] claims) =>
        Ministers().IsActive(Between(claims)).Should().Be(isActive);

    [Theory]
    [InlineData(ContradictionScope.CrossActor, "a", "b")]
    [InlineData(ContradictionScope.CrossActor, "a", "b", "c")]
    [InlineData(ContradictionScope.CrossActor, "a for x", "b for y")]
    [InlineData(ContradictionScope.CrossActor, "a for x", "b")]
    [InlineData(ContradictionScope.CrossActor, "a+b", "c+d")] // joint claims
    [InlineData(ContradictionScope.CrossActor, "a+a", "b")] // one claim that names its claimant twice
    [InlineData(ContradictionScope.SelfContradiction, "a", "a")]
    [InlineData(ContradictionScope.SelfContradiction, "a+b", "c+b")]
    [InlineData(ContradictionScope.SelfContradiction, "a", "b", "a")]
    [InlineData(ContradictionScope.SelfContradiction, "a for x", "a for y")]
    [InlineData(ContradictionScope.SelfContradiction, "a", "", "a")] // closer than that to an unknown claimant
    [InlineData(ContradictionScope.SelfContradiction, "a for x", "b for x", "a for x")]
    [InlineData(ContradictionScope.SameSide, "a for x", "b for x")]
    [InlineData(ContradictionScope.SameSide, "a for x", "b for y", "c for x")]
    [InlineData(ContradictionScope.SameSide, "a+b for x", "c for x")]
    [InlineData(ContradictionScope.CrossSource, "a", "")]
    [InlineData(ContradictionScope.CrossSource, "", "")]
    [InlineData(ContradictionScope.CrossActor, "a", "b", "")]
    public void ScopeOf_Claimants_IsTheClosestRelationOfTwo(ContradictionScope scope, params string[] voices)
    {
        var dataset = new ClaimDataset { Claims = voices.Select((voice, index) => SaidBy(voice, $"c{index}")).ToValueList() };

        dataset.ScopeOf(Between([.. dataset.Claims.Select(claim => claim.Id.Value)])).Should().Be(scope);
        dataset.ScopeOf(Between([.. dataset.Claims.Select(claim => claim.Id.Value).Reverse()])).Should().Be(scope);
    }

    [Theory]
    [InlineData(ContradictionScope.CrossActor, "c-front", "c-world", "absent")]
    [InlineData(ContradictionScope.SelfContradiction, "c-front", "c-old", "absent")]
    [InlineData(ContradictionScope.CrossActor, "c-front", "c-front", "c-world")] // a claim named twice is one
    [InlineData(ContradictionScope.SameSide, "c-front", "c-east", "c-east")]
    public void ScopeOf_MissingOrDuplicateClaims_IgnoresThem(ContradictionScope scope, params string[] claims) =>
        Ministers().ScopeOf(Between(claims)).Should().Be(scope);

    [Fact]
    public void ScopeOfAndIsActive_Null_Throw()
    {
        FluentActions.Invoking(() => Ministers().ScopeOf(null!)).Should().Throw<ArgumentNullException>().WithParameterName("contradiction");
        FluentActions.Invoking(() => Ministers().IsActive(null!)).Should().Throw<ArgumentNullException>().WithParameterName("contradiction");
    }

    private static Contradiction Between(params string[] claims) =>
        new() { Claims = claims.Select(claim => (ClaimId)claim).ToValueList(), Strength = ContradictionStrength.Tension };

    /// <summary>Returns a claim with claimants in shorthand, such as <c>a+b for x</c>.</summary>
    private static Claim SaidBy(string voice, string id)
    {
        var sides = voice.Split(" for ");
        return new()
        {
            Id = id,
            Text = id,
            Claimants = sides[0].Split('+', StringSplitOptions.RemoveEmptyEntries).Select(actor => (ActorId)actor).ToValueList(),
            OnBehalfOf = sides.Length > 1 ? new ActorId?(sides[1]) : null,
        };
    }
}
