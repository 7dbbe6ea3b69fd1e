using System.Diagnostics;
using ClaimModel.Benchmarks.Scenarios;

namespace ClaimModel.Benchmarks.Serde;

/// <summary>Reads records like the plain ones with serde_json in Rust.</summary>
/// <param name="name">The name in the table.</param>
/// <param name="command">The line that requests the operation.</param>
/// <param name="program">The program; null to leave it out.</param>
internal abstract class SerdeScenario(string name, string command, SerdeProgram? program) : ServedScenario(Operation.Read, name, command)
{
    protected override ProcessStartInfo Start(string file) => (program ?? throw new BenchmarkException("only with --serde")).Start(file);
}

internal sealed class SerdeReadScenario(SerdeProgram? program) : SerdeScenario("Rust: serde_json", "lines", program);

internal sealed class SerdeDocumentScenario(SerdeProgram? program) : SerdeScenario("Rust: serde_json, a document in memory", "document", program)
{
    protected override byte[] TextOf(CorpusText corpus) => corpus.Document;
}
