using ClaimModel.Diagnostics;
using ClaimModel.Json.Records;

namespace ClaimModel.JsonLines.Reading;

/// <summary>Assembles a dataset from lines, whose records come in any order. Not thread-safe.</summary>
/// <param name="maxDiagnostics">The maximum number of diagnostics of each severity to list.</param>
internal sealed class DatasetAssembler(int maxDiagnostics = ReadOptions.DefaultMaxDiagnostics)
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly DiagnosticCounts _omitted = new();
    private readonly int[] _listed = new int[3];

    private readonly List<ExtensibleRecord>[] _records = [.. RecordType.Listed.Select(_ => new List<ExtensibleRecord>())];
    private ClaimDataset _header = new();

    /// <summary>Adds the record and the diagnostics of a line.</summary>
    public void Add(JsonLinesRecord line)
    {
        Add(line.Record);
        _omitted.Add(line.OmittedByRule);
        foreach (var diagnostic in line.Diagnostics)
        {
            if (_listed[(int)diagnostic.Severity] < maxDiagnostics)
            {
                _listed[(int)diagnostic.Severity]++;
                _diagnostics.Add(diagnostic);
            }
            else
            {
                _omitted.Add(diagnostic.Rule, diagnostic.Severity);
            }
        }
    }

    /// <summary>Adds a record: a dataset is the header, whose records are ignored. Null is ignored.</summary>
    public void Add(ExtensibleRecord? record)
    {
        if (record is ClaimDataset header)
        {
            _header = header.WithoutRecords();
        }
        else if (record is not null)
        {
            _records[RecordType.Of(record).Index].Add(record);
        }
    }

    /// <summary>Returns the dataset and the diagnostics.</summary>
    public ReadResult ToResult() => new(ToDataset(), [.. _diagnostics], _omitted.ToOmitted());

    /// <summary>Returns the dataset.</summary>
    public ClaimDataset ToDataset() => RecordType.Listed.Aggregate(_header, (dataset, type) => type.With(dataset, _records[type.Index]));
}
