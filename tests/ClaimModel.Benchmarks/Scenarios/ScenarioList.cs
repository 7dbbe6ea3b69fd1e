using ClaimModel.Benchmarks.DuckDb;
using ClaimModel.Benchmarks.Node;
using ClaimModel.Benchmarks.Serde;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>All scenarios, in the order of the table.</summary>
internal static class ScenarioList
{
    /// <param name="node">The packages for Node; null to leave out Node and DuckDB.</param>
    /// <param name="serde">The program in Rust; null to leave it out.</param>
    public static IReadOnlyList<Scenario> All(NodePackages? node, SerdeProgram? serde) =>
    [
        new TokenizeScenario(),
        new JsonLinesReadScenario(),
        new SerializerReadScenario(),
        new DocumentReadScenario(),
        new PlainReadScenario(),
        new PlainDocumentReadScenario(),
        new NewtonsoftReadScenario(),
        new SerdeReadScenario(serde),
        new SerdeDocumentScenario(serde),
        new DuckDbOneThreadScenario(node),
        new DuckDbAllCoresScenario(node),
        new NodeScenario(Operation.Read, node),
        new JsonLinesValidateOneThreadScenario(),
        new JsonLinesValidateAllCoresScenario(),
        new DocumentValidateScenario(),
        new PlainValidateScenario(),
        new PlainDocumentValidateScenario(),
        new NewtonsoftValidateScenario(),
        new NodeScenario(Operation.Validate, node),
        new JsonLinesWriteScenario(),
        new SerializerWriteScenario(),
        new DocumentWriteScenario(),
        new PlainWriteScenario(),
    ];
}
