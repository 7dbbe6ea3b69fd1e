namespace ClaimModel.Tests.Model.Datasets;

public partial class ClaimDatasetQueriesTests
{
    /// <summary>A dataset of topics that form a diamond and two cycles, claims with all kinds of claimants, and contradictions with and without a topic.</summary>
    private static ClaimDataset Ministers() => new()
    {
        Actors = [new() { Id = "minister", Name = "Minister" }, new() { Id = "state", Name = "State" }, new() { Id = "minister", Name = "Another" }],
        Topics =
        [
            new() { Id = "front", Label = "Front", Broader = ["war"] },
            new() { Id = "war", Label = "War", Broader = ["east"] },
            new() { Id = "east", Label = "East", Broader = ["world"] },
            new() { Id = "west", Label = "West", Broader = ["world"] },
            new() { Id = "border", Label = "Border", Broader = ["west", "east"] },
            new() { Id = "world", Label = "World" },
            new() { Id = "egg", Label = "Egg", Broader = ["hen"] },
            new() { Id = "hen", Label = "Hen", Broader = ["egg"] },
            new() { Id = "self", Label = "Self", Broader = ["self"] },
            new() { Id = "haunted", Label = "Haunted", Broader = ["ghost"] },
            new() { Id = "world", Label = "Another world" },
        ],
        Sources = [new() { Id = "press", Title = "Press" }, new() { Id = "press", Title = "Another press" }, new() { Id = "wire", Title = "Wire" }],
        Predicates = [new() { Id = "held-on", Unit = "first" }, new() { Id = "held-on", Unit = "second" }],
        Claims =
        [
            new() { Id = "c-front", Text = "1", Claimants = ["minister"], OnBehalfOf = "state", Topics = ["front"], About = ["rival"], Citations = [new() { Source = "press" }] },
            new() { Id = "c-world", Text = "2", Claimants = ["rival"], Topics = ["world"], About = ["state", "minister"] },
            new() { Id = "c-joint", Text = "3", Claimants = ["rival", "minister"], Topics = ["war", "front"], Citations = [new() { Source = "wire" }] },
            new() { Id = "c-east", Text = "4", Claimants = ["deputy"], OnBehalfOf = "state", Topics = ["east"], Citations = [new() { Source = "press" }, new() { Source = "wire" }, new() { Source = "press" }] },
            new() { Id = "c-border", Text = "5", Topics = ["border", "border"], About = ["rival", "rival"] },
            new() { Id = "c-state", Text = "6", Claimants = ["state", "state"], OnBehalfOf = "state" },
            new() { Id = "c-old", Text = "7", Claimants = ["minister"], Topics = ["world"], Status = ClaimStatus.Retracted },
            new() { Id = "c-egg", Text = "8", Topics = ["hen", "egg"] },
            new() { Id = "c-doubted", Text = "9", Topics = ["self"], Status = Term<ClaimStatus>.Parse("doubted") },
            new() { Id = "c-front", Text = "10", Claimants = ["other"], Topics = ["west"] },
        ],
        Contradictions =
        [
            new() { Id = "k-stated", Claims = ["c-world", "c-front"], Strength = ContradictionStrength.Contrary, Topic = "war" },
            new() { Claims = ["c-joint", "c-front"], Strength = ContradictionStrength.Tension },
            new() { Id = "k-apart", Claims = ["c-front", "c-world"], Strength = ContradictionStrength.Tension },
            new() { Id = "k-three", Claims = ["c-east", "c-world", "c-state", "c-east"], Strength = ContradictionStrength.Tension, Topic = "west" },
            new() { Id = "k-old", Claims = ["c-world", "c-old"], Strength = ContradictionStrength.Contradictory },
            new() { Id = "k-stated", Claims = ["c-east", "c-border"], Strength = ContradictionStrength.Contradictory, Topic = "ghost" },
        ],
    };

    [Fact]
    public void Find_IdsOfEachType_ReturnsTheFirstRecord()
    {
        var dataset = Ministers();

        dataset.FindActor("minister").Should().BeSameAs(dataset.Actors[0]);
        dataset.FindTopic("world").Should().BeSameAs(dataset.Topics[5]);
        dataset.FindSource("press").Should().BeSameAs(dataset.Sources[0]);
        dataset.FindPredicate("held-on").Should().BeSameAs(dataset.Predicates[0]);
        dataset.FindClaim("c-front").Should().BeSameAs(dataset.Claims[0]);
        dataset.FindContradiction("k-stated").Should().BeSameAs(dataset.Contradictions[0]);
    }

    [Fact]
    public void FindContradiction_DerivedId_FindsIt()
    {
        var dataset = Ministers();

        dataset.FindContradiction("c-front~c-joint").Should().BeSameAs(dataset.Contradictions[1]);
        dataset.FindContradiction("c-joint~c-front").Should().BeNull();
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("MINISTER")]
    [InlineData("C-Front")]
    [InlineData("World")]
    public void Find_MissingIdOrOtherCase_ReturnsNull(string id)
    {
        var dataset = Ministers();

        dataset.FindActor(id).Should().BeNull();
        dataset.FindTopic(id).Should().BeNull();
        dataset.FindSource(id).Should().BeNull();
        dataset.FindPredicate(id).Should().BeNull();
        dataset.FindClaim(id).Should().BeNull();
        dataset.FindContradiction(id).Should().BeNull();
    }

    [Fact]
    public void Query_EmptyDataset_IsEmpty()
    {
        var dataset = new ClaimDataset();

        dataset.FindActor("a").Should().BeNull();
        dataset.ActiveClaims.Should().BeEmpty();
        dataset.ClaimsBy("a").Should().BeEmpty();
        dataset.ClaimsAboutActor("a").Should().BeEmpty();
        dataset.ClaimsAboutTopic("a").Should().BeEmpty();
        dataset.ClaimsFrom("a").Should().BeEmpty();
        dataset.FindUnit("a").Should().BeNull();
        dataset.ClaimsSupporting("a").Should().BeEmpty();
        dataset.NarrowerTopics("a").Should().BeEmpty();
        dataset.ContradictionsOfClaim("a").Should().BeEmpty();
        dataset.ContradictionsOfActor("a").Should().BeEmpty();
        dataset.ContradictionsOnTopic("a").Should().BeEmpty();
    }

    [Fact]
    public void Query_DefaultId_IsEmpty()
    {
        var dataset = Ministers();

        dataset.FindActor(default).Should().BeNull();
        dataset.FindContradiction(default).Should().BeNull();
        dataset.ClaimsBy(default).Should().BeEmpty();
        dataset.NarrowerTopics(default).Should().BeEmpty();
        dataset.ContradictionsOfClaim(default).Should().BeEmpty();
    }

    [Theory]
    [InlineData("minister", true, "c-front c-joint c-old")]
    [InlineData("minister", false, "c-front c-joint c-old")]
    [InlineData("rival", true, "c-world c-joint")]
    [InlineData("state", true, "c-front c-east c-state")]
    [InlineData("state", false, "c-state")]
    [InlineData("nobody", true, "")]
    public void ClaimsBy_Actor_IncludesClaimsOnItsBehalf(string actor, bool alsoOnBehalf, string claims) =>
        IdsOf(Ministers().ClaimsBy(actor, alsoOnBehalf)).Should().Be(claims);

    [Theory]
    [InlineData("rival", "c-front c-border")]
    [InlineData("minister", "c-world")]
    [InlineData("deputy", "")]
    public void ClaimsAbout_Actor_ReturnsThoseAboutIt(string actor, string claims) =>
        IdsOf(Ministers().ClaimsAboutActor(actor)).Should().Be(claims);

    [Theory]
    [InlineData("front", "c-front c-joint", "c-front c-joint")]
    [InlineData("war", "c-front c-joint", "c-joint")]
    [InlineData("east", "c-front c-joint c-east c-border", "c-east")]
    [InlineData("west", "c-border c-front", "c-front")]
    [InlineData("world", "c-front c-world c-joint c-east c-border c-old c-front", "c-world c-old")]
    [InlineData("egg", "c-egg", "c-egg")]
    [InlineData("hen", "c-egg", "c-egg")]
    [InlineData("self", "c-doubted", "c-doubted")]
    [InlineData("haunted", "", "")]
    [InlineData("absent", "", "")]
    public void ClaimsAbout_Topic_IncludesNarrowerTopicsAtAnyDepth(string topic, string withNarrower, string alone)
    {
        var dataset = Ministers();

        IdsOf(dataset.ClaimsAboutTopic(topic)).Should().Be(withNarrower);
        IdsOf(dataset.ClaimsAboutTopic(topic, withNarrower: false)).Should().Be(alone);
    }

    [Theory]
    [InlineData("press", "c-front c-east")]
    [InlineData("wire", "c-joint c-east")]
    [InlineData("absent", "")]
    public void ClaimsFrom_Source_ReturnsEachCitingClaimOnce(string source, string claims) =>
        IdsOf(Ministers().ClaimsFrom(source)).Should().Be(claims);

    [Fact]
    public void ClaimsSupporting_Claim_ReturnsEachClaimThatSupportsItDirectlyOnce()
    {
        ClaimDataset dataset = new()
        {
            Claims =
            [
                new() { Id = "photo", Text = "A photograph shows smoke.", Supports = ["fire", "fire"] },
                new() { Id = "fire", Text = "There was a fire.", Supports = ["arson"] },
                new() { Id = "arson", Text = "It was arson." },
                new() { Id = "witness", Text = "I saw it.", Supports = ["arson", "fire"] },
            ],
        };

        IdsOf(dataset.ClaimsSupporting("fire")).Should().Be("photo witness");
        IdsOf(dataset.ClaimsSupporting("arson")).Should().Be("fire witness");
        IdsOf(dataset.ClaimsSupporting("photo")).Should().BeEmpty();
    }

    [Fact]
    public void FindUnit_Id_ReturnsTheFirst()
    {
        Unit mile = new() { Id = "mi", Base = "km", ConversionMultiplier = 1.609344m };
        ClaimDataset dataset = new() { Units = [mile, mile with { ConversionMultiplier = 1.852m }] };

        dataset.FindUnit("mi").Should().BeSameAs(mile);
        dataset.FindUnit("MI").Should().BeNull();
    }

    [Theory]
    [InlineData("world", "east west war border front")]
    [InlineData("east", "war border front")]
    [InlineData("west", "border")]
    [InlineData("front", "")]
    [InlineData("egg", "hen")]
    [InlineData("hen", "egg")]
    [InlineData("self", "")]
    [InlineData("ghost", "haunted")]
    public void NarrowerTopics_Topic_ReturnsEachOnceNearestFirst(string topic, string narrower) =>
        string.Join(' ', Ministers().NarrowerTopics(topic).Select(below => below.Id)).Should().Be(narrower);

    [Fact]
    public void NarrowerTopics_LongChain_ReturnsAll()
    {
        const int depth = 20_000;
        var dataset = new ClaimDataset
        {
            Topics = Enumerable.Range(0, depth).Select(i => new Topic { Id = $"t{i}", Label = "T", Broader = [$"t{(i + 1) % depth}"] }).ToValueList(),
        };

        dataset.NarrowerTopics($"t{depth - 1}").Should().HaveCount(depth - 1);
    }

    [Fact]
    public void ActiveClaims_AllStatuses_ReturnsActiveAndUnknown()
    {
        var dataset = Ministers();

        IdsOf(dataset.ActiveClaims).Should().Be("c-front c-world c-joint c-east c-border c-state c-egg c-doubted c-front");
    }

    [Fact]
    public void Queries_ReturnTheInstancesOfTheDataset()
    {
        var dataset = Ministers();

        dataset.ClaimsBy("minister")[0].Should().BeSameAs(dataset.Claims[0]);
        dataset.ClaimsAboutTopic("world")[6].Should().BeSameAs(dataset.Claims[9]);
        dataset.NarrowerTopics("world")[0].Should().BeSameAs(dataset.Topics[2]);
        dataset.ContradictionsOnTopic("war")[0].Should().BeSameAs(dataset.Contradictions[0]);
    }

    private static string IdsOf(ValueList<Claim> claims) => string.Join(' ', claims.Select(claim => claim.Id));

    private static string IdsOf(ValueList<Contradiction> contradictions) => string.Join(' ', contradictions.Select(contradiction => contradiction.Id));
}
