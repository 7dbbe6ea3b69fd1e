namespace ClaimModel.Tests.Model.Datasets;

public partial class ClaimDatasetQueriesTests
{
    private static readonly Func<ClaimDataset, object?>[] Questions =
    [
        dataset => dataset.FindActor("minister"),
        dataset => dataset.FindTopic("world"),
        dataset => dataset.FindSource("wire"),
        dataset => dataset.FindPredicate("held-on"),
        dataset => dataset.FindUnit("mi"),
        dataset => dataset.FindClaim("c-front"),
        dataset => dataset.FindContradiction("c-front~c-joint"),
        dataset => dataset.ActiveClaims,
        dataset => dataset.ClaimsBy("state"),
        dataset => dataset.ClaimsBy("state", alsoOnBehalf: false),
        dataset => dataset.ClaimsAboutActor("rival"),
        dataset => dataset.ClaimsAboutTopic("world"),
        dataset => dataset.ClaimsAboutTopic("front"),
        dataset => dataset.ClaimsFrom("press"),
        dataset => dataset.ClaimsSupporting("c-front"),
        dataset => dataset.NarrowerTopics("world"),
        dataset => dataset.ContradictionsOfClaim("c-front"),
        dataset => dataset.ContradictionsOfActor("state"),
        dataset => dataset.ContradictionsOnTopic("world"),
    ];

    [Fact]
    public void Query_Twice_ReturnsTheSameInstances()
    {
        var dataset = Ministers();

        dataset.Index.Should().BeSameAs(dataset.Index);
        (dataset.ClaimsBy("state").AsSpan() == dataset.ClaimsBy("state").AsSpan()).Should().BeTrue();
        (dataset.ActiveClaims.AsSpan() == dataset.ActiveClaims.AsSpan()).Should().BeTrue();
        (dataset.ContradictionsOfClaim("c-front").AsSpan() == dataset.ContradictionsOfClaim("c-front").AsSpan()).Should().BeTrue();
    }

    [Fact]
    public void Query_ManyThreads_UsesOneIndex()
    {
        for (var round = 0; round < 50; round++)
        {
            var dataset = Ministers();
            var expected = Questions.Select(question => question(Ministers())).ToArray();
            var answers = new object?[1000];
            var indexes = new object[answers.Length];

            Parallel.For(0, answers.Length, i =>
            {
                answers[i] = Questions[i % Questions.Length](dataset);
                indexes[i] = dataset.Index;
            });

            for (var i = 0; i < answers.Length; i++)
            {
                Equals(answers[i], expected[i % Questions.Length]).Should().BeTrue();
                ReferenceEquals(indexes[i], dataset.Index).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void With_OtherClaimsAfterQuery_UsesItsOwnRecords()
    {
        var dataset = Ministers();
        Array.ForEach(Questions, question => question(dataset));

        var copy = dataset with { Claims = [new() { Id = "new", Text = "N", Claimants = ["state"], Topics = ["east"] }] };

        IdsOf(copy.ClaimsBy("state")).Should().Be("new");
        IdsOf(copy.ClaimsAboutTopic("world")).Should().Be("new");
        IdsOf(copy.ActiveClaims).Should().Be("new");
        copy.FindClaim("c-front").Should().BeNull();
        IdsOf(copy.ContradictionsOfActor("state")).Should().BeEmpty();
        IdsOf(dataset.ClaimsBy("state")).Should().Be("c-front c-east c-state");
        dataset.FindClaim("new").Should().BeNull();
    }

    [Fact]
    public void With_OtherRecordsOfEachType_UsesItsOwnRecords()
    {
        var dataset = Ministers();
        Array.ForEach(Questions, question => question(dataset));

        (dataset with { Actors = [] }).FindActor("minister").Should().BeNull();
        (dataset with { Topics = [] }).NarrowerTopics("world").Should().BeEmpty();
        (dataset with { Sources = [] }).FindSource("wire").Should().BeNull();
        (dataset with { Predicates = [] }).FindPredicate("held-on").Should().BeNull();
        (dataset with { Contradictions = [] }).ContradictionsOfClaim("c-front").Should().BeEmpty();
        (dataset with { Contradictions = [] }).FindContradiction("k-stated").Should().BeNull();
    }

    [Fact]
    public void With_OtherTitleOnly_KeepsTheIndex()
    {
        var dataset = Ministers();
        var index = dataset.Index;

        (dataset with { Title = "Other" }).Index.Should().BeSameAs(index);
    }

    [Fact]
    public void Query_Any_DoesNotAffectEqualityHashOrText()
    {
        var dataset = Ministers();
        var (hash, text, utf8) = (dataset.GetHashCode(), dataset.ToString(), dataset.ToUtf8());

        Array.ForEach(Questions, question => question(dataset));

        dataset.Should().Be(Ministers());
        Ministers().Equals(dataset).Should().BeTrue();
        dataset.GetHashCode().Should().Be(hash).And.Be(Ministers().GetHashCode());
        dataset.ToString().Should().Be(text);
        dataset.ToUtf8().Should().Equal(utf8);
    }
}
