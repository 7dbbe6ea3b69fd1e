using ClaimModel.Benchmarks.Node;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>All ways that are compared, in the order of the table. Another one is a class and a line here.</summary>
internal static class WayList
{
    /// <param name="node">The packages for Node; null where they are not there.</param>
    public static IReadOnlyList<Way> All(NodePackages? node) =>
    [
        new TokensWay(),
        new LinesReadWay(),
        new SerializerReadWay(),
        new DocumentReadWay(),
        new PlainReadWay(),
        new NewtonsoftReadWay(),
        new NodeWay(Stage.Read, node),
        new LinesCheckOnOneWay(),
        new LinesCheckOnAllWay(),
        new DocumentCheckWay(),
        new PlainCheckWay(),
        new NewtonsoftCheckWay(),
        new NodeWay(Stage.Check, node),
        new LinesWriteWay(),
        new SerializerWriteWay(),
        new DocumentWriteWay(),
        new PlainWriteWay(),
    ];
}
