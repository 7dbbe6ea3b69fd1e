using ClaimModel.Benchmarks.Node;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>All scenarios, in the order of the table.</summary>
internal static class ScenarioList
{
    /// <param name="node">The packages for Node; null to leave out Node.</param>
    public static IReadOnlyList<Scenario> All(NodePackages? node) =>
    [
        new TokenizeScenario(),
        new JsonLinesReadScenario(),
        new SerializerReadScenario(),
        new DocumentReadScenario(),
        new PlainReadScenario(),
        new NewtonsoftReadScenario(),
        new NodeScenario(Operation.Read, node),
        new JsonLinesValidateOneThreadScenario(),
        new JsonLinesValidateAllCoresScenario(),
        new DocumentValidateScenario(),
        new PlainValidateScenario(),
        new NewtonsoftValidateScenario(),
        new NodeScenario(Operation.Validate, node),
        new JsonLinesWriteScenario(),
        new SerializerWriteScenario(),
        new DocumentWriteScenario(),
        new PlainWriteScenario(),
    ];
}
