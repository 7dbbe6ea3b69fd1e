using ClaimModel.Analysis;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Conventions;

/// <summary>Libraries that walk through the public properties of a value, such as FluentAssertions, come to an end.</summary>
public class AssertionLibraryTests
{
    private static ClaimDataset Copy => ClaimDataset.Read(Samples.Maximal.ToJson()).Dataset;

    [Fact]
    public void BeEquivalentTo_EqualDatasets_Succeeds() => Copy.Should().BeEquivalentTo(Samples.Maximal);

    [Fact]
    public void BeEquivalentTo_EqualFindings_Succeeds() => Find(Copy).Should().BeEquivalentTo(Find(Samples.Maximal));

    [Fact]
    public void BeEquivalentTo_DifferentDatasets_NamesTheMember() =>
        FluentActions.Invoking(() => (Copy with { Claims = [Copy.Claims[0] with { Text = "Other." }] }).Should().BeEquivalentTo(Samples.Maximal))
            .Should().Throw<Exception>().WithMessage("*Claims[0].Text*");

    private static FinderResult Find(ClaimDataset dataset) => ContradictionFinder.Find(dataset, cancellationToken: TestContext.Current.CancellationToken);
}
