using ClaimModel.Interchange.Tests.Support;
using ClaimModel.Json.Codecs;
using ClaimModel.Tests.Support;

namespace ClaimModel.Interchange.Tests.Formats.Diagrams;

/// <summary>Each member of each record is shown in a diagram, or noted as a loss.</summary>
public class DiagramLossTests
{
    /// <summary>The lists of a dataset, whose records have members of their own.</summary>
    private static readonly string[] Lists = ["dataset.actors", "dataset.topics", "dataset.sources", "dataset.predicates", "dataset.units", "dataset.claims", "dataset.contradictions"];

    [Theory]
    [InlineData("argdown", "actor.name, claim.claimants, claim.id, claim.supports, claim.text, claim.topics, contradiction.claims, contradiction.strength, dataset.title, topic.label")]
    [InlineData("dot", "actor.name, claim.assertedOn, claim.claimants, claim.id, claim.onBehalfOf, claim.status, claim.supports, claim.text, contradiction.apparentBecause, contradiction.claims, contradiction.direction, contradiction.explanation, contradiction.id, contradiction.status, contradiction.strength, contradiction.topic, dataset.title, topic.label")]
    [InlineData("mermaid", "actor.name, claim.assertedOn, claim.claimants, claim.onBehalfOf, claim.status, claim.supports, claim.text, contradiction.apparentBecause, contradiction.claims, contradiction.direction, contradiction.status, contradiction.strength, contradiction.topic, dataset.title, topic.label")]
    [InlineData("vega-lite", "actor.name, claim.assertedOn, claim.claimants, claim.id, claim.onBehalfOf, claim.status, claim.text, claim.topics, claim.validTime, contradiction.apparentBecause, contradiction.claims, contradiction.id, contradiction.status, contradiction.strength, contradiction.topic, dataset.title, topic.label")]
    public void Export_AllMembers_AreCarriedOrNoted(string format, string carried)
    {
        var noted = Exports.Write(DiagramSamples.Maximal, format).Report.Losses.Select(loss => loss.Content).ToHashSet();

        noted.Should().Contain(["source", "predicate", "unit"], "the records are noted as a whole");
        MembersOf(Samples.Maximal).Where(member => !noted.Contains(member) && member.Split('.')[0] is not ("source" or "predicate" or "unit"))
            .Should().BeEquivalentTo(carried.Split(", "));
    }

    /// <summary>Returns the members of a dataset and of its records, such as <c>claim.text</c>.</summary>
    private static IEnumerable<string> MembersOf(ClaimDataset dataset) =>
        dataset.EnumerateRecords().Prepend(dataset).SelectMany(NamesOf).Except(Lists);

    private static IEnumerable<string> NamesOf(ExtensibleRecord record)
    {
        var codec = CodecRegistry.ForRecord(record.GetType());
        return codec.ValuesOf(record).Select(member => member.Name).Concat(record.Extensions.Select(extension => extension.Name)).Select(name => $"{codec.TypeName}.{name}");
    }
}
