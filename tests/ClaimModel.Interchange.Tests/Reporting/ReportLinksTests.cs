using ClaimModel.Interchange.Reporting;

namespace ClaimModel.Interchange.Tests.Reporting;

public class ReportLinksTests
{
    private static readonly ClaimDataset Dataset = new()
    {
        Actors = [new Actor { Id = "lavrov", Name = "Sergey Lavrov" }],
        Topics = [new Topic { Id = "syria", Label = "Syria" }],
        Sources = [new Source { Id = "article" }],
        Claims = [new Claim { Id = "c1", Text = "One." }, new Claim { Id = "c2", Text = "Two." }],
        Contradictions = [new Contradiction { Id = "x1", Claims = ["c1", "c2"], Strength = ContradictionStrength.Contrary }],
    };

    private readonly ReportLinks _links = new(Dataset, ReportPages.Single);

    [Fact]
    public void To_RecordOfTheReport_ReturnsItsAnchor()
    {
        _links.To(ActorId.Parse("lavrov")).Should().Be("#actor-lavrov");
        _links.To(TopicId.Parse("syria")).Should().Be("#topic-syria");
        _links.To(SourceId.Parse("article")).Should().Be("#source-article");
        _links.To(ClaimId.Parse("c1")).Should().Be("#claim-c1");
        _links.To(ContradictionId.Parse("x1")).Should().Be("#contradiction-x1");
    }

    [Fact]
    public void To_OtherRecord_ReturnsNull()
    {
        _links.To(ActorId.Parse("c1")).Should().BeNull();
        _links.To(ClaimId.Parse("lavrov")).Should().BeNull();
    }

    [Theory]
    [InlineData("lavrov-1", "claim-lavrov-1")]
    [InlineData("A_b.C", "claim-A_b.C")]
    [InlineData("a/b", "claim-a~002Fb")]
    [InlineData("a~002Fb", "claim-a~007E002Fb")]
    [InlineData("%23\"<", "claim-~002523~0022~003C")]
    [InlineData("сирия", "claim-~0441~0438~0440~0438~044F")]
    [InlineData("😀", "claim-~D83D~DE00")]
    public void AnchorOf_AnyId_HasOnlyCharactersThatAddressesPermit(string id, string anchor) => ReportLinks.AnchorOf(ClaimId.Parse(id)).Should().Be(anchor);
}
