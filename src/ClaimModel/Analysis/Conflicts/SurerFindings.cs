using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>The contradictory and contrary findings on an issue, by claim.</summary>
internal sealed class SurerFindings
{
    private readonly Dictionary<IssueClaim, List<int>> _findings = new(ReferenceEqualityComparer.Instance);
    private int _count;

    public bool IsEmpty => _count == 0;

    public void Add(IEnumerable<IssueClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (!_findings.TryGetValue(claim, out var findings))
            {
                _findings[claim] = findings = [];
            }

            findings.Add(_count);
        }

        _count++;
    }

    /// <summary>Returns the numbers of the findings that a claim is part of.</summary>
    public List<int> Of(IssueClaim claim) => _findings.GetValueOrDefault(claim) ?? [];

    /// <summary>Determines whether two claims are part of one finding.</summary>
    public bool AreShared(IssueClaim one, IssueClaim other) =>
        _findings.TryGetValue(one, out var findings) && _findings.TryGetValue(other, out var others) && findings.Exists(others.Contains);
}
