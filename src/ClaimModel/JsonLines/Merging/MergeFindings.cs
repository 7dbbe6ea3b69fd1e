namespace ClaimModel.JsonLines.Merging;

/// <summary>Collects the conflicts, decisions and errors of a merge, as many as a report lists. Not thread-safe.</summary>
internal sealed class MergeFindings
{
    private const int MaxListed = 1000;

    /// <summary>The number of characters of all values in <see cref="MergeConflict.Differences"/>.</summary>
    private const int MaxListedCharacters = 1 << 24;

    private readonly List<MergeConflict> _conflicts = [];
    private readonly List<MergeDecision> _decisions = [];
    private readonly List<Diagnostic> _readErrors = [];
    private long _conflictCount;
    private long _decisionCount;
    private long _readErrorCount;
    private long _listedCharacters;

    public void AddConflict(MergeConflict conflict)
    {
        if (_conflictCount++ < MaxListed)
        {
            _conflicts.Add(Shortened(conflict));
        }
    }

    public void AddDecision(MergeDecision decision)
    {
        if (_decisionCount++ < MaxListed)
        {
            _decisions.Add(decision with { Conflict = Shortened(decision.Conflict) });
        }
    }

    /// <summary>Adds the errors of a line, including those with which its dataset was read, if it is a header.</summary>
    public void AddErrors(JsonLinesRecord line)
    {
        var errors = line.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var omitted = line.OmittedByRule.Count(DiagnosticSeverity.Error);
        _readErrorCount += line.Record is ClaimDataset dataset ? Math.Max(omitted, dataset.OmittedReadErrors.Total) : omitted;
        foreach (var error in line.Record is ClaimDataset header ? errors.Union(header.ReadErrors) : errors)
        {
            _readErrorCount++;
            if (_readErrors.Count < MaxListed)
            {
                _readErrors.Add(error);
            }
        }
    }

    public MergeReport ToReport(RecordCounts counts, long repeated) =>
        new(counts, repeated, [.. _conflicts], _conflictCount, [.. _decisions], _decisionCount, [.. _readErrors], _readErrorCount);

    /// <summary>Returns a conflict without the differences that would make the report too large.</summary>
    private MergeConflict Shortened(MergeConflict conflict)
    {
        var listed = new List<MemberDifference>();
        foreach (var difference in conflict.Differences)
        {
            const int OverheadOfOne = 100;
            var length = OverheadOfOne + difference.JsonPointer.Length + (difference.First?.Length ?? 0) + (difference.Second?.Length ?? 0);
            if (_listedCharacters + length <= MaxListedCharacters)
            {
                _listedCharacters += length;
                listed.Add(difference);
            }
        }

        return listed.Count == conflict.Differences.Count ? conflict : conflict with { Differences = [.. listed] };
    }
}
