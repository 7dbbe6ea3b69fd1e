using ClaimModel.Analysis.Issues;

namespace ClaimModel.Analysis.Conflicts;

/// <summary>Evaluates all rules on an issue.</summary>
internal sealed class IssueSearch(FinderOptions options, bool includesApparent, CancellationToken cancellationToken)
{
    private static readonly ConflictKind[] Strong = [ConflictKind.Contradictory, ConflictKind.Contrary];
    private static readonly ConflictKind[] Apparent = [ConflictKind.Superseded, ConflictKind.DifferentTime, ConflictKind.DifferentScope];

    /// <summary>Returns the conflicts on an issue, in the order of kinds and rules.</summary>
    public List<Conflict> Find(IssueContext issue)
    {
        var conflicts = new List<Conflict>();
        List<(ConflictRule Rule, ClaimGroup Group, IConflictSearch Search)> searches = [.. options.Rules
            .Where(rule => rule.Strategy.IssueKind == issue.Kind && rule.Strategy.AppliesTo(issue))
            .SelectMany(rule => GroupsOf(rule, issue), (rule, group) => (rule, group, CreateSearch(rule, group)))];
        var surer = new SurerFindings();
        foreach (var (rule, group, search) in searches)
        {
            foreach (var kind in Strong)
            {
                search.FindComponents(kind, surer: null, (claims, limits) => surer.Add(Add(rule, kind, group, claims, limits, conflicts)));
            }
        }

        foreach (var (rule, group, search) in searches)
        {
            search.FindComponents(ConflictKind.Tension, surer.IsEmpty ? null : surer, (claims, limits) => Add(rule, ConflictKind.Tension, group, claims, limits, conflicts));
            foreach (var kind in includesApparent ? Apparent : [])
            {
                search.FindAll(kind, (claims, limits) => Add(rule, kind, group, claims, limits, conflicts));
            }
        }

        return conflicts;
    }

    private IConflictSearch CreateSearch(ConflictRule rule, ClaimGroup group) =>
        group.IsLarge && !rule.Strategy.ComparesWholeClaims
            ? new TreeSearch(rule, group, cancellationToken)
            : new PairSearch(rule, group, cancellationToken);

    private static List<IssueClaim> Add(ConflictRule rule, ConflictKind kind, ClaimGroup group, List<int> indices, ConflictLimits limits, List<Conflict> conflicts)
    {
        var claims = new List<IssueClaim>();
        foreach (var index in indices)
        {
            group.AddMembers(index, claims);
        }

        conflicts.Add(new(rule, kind, limits, claims));
        return claims;
    }

    /// <summary>Returns the claims that a rule compares with each other: those with one statement, or all claims on the issue.</summary>
    private static IEnumerable<ClaimGroup> GroupsOf(ConflictRule rule, IssueContext issue)
    {
        if (!rule.Strategy.ComparesStatements)
        {
            return [new(issue, issue.Claims, rule.Strategy)];
        }

        return issue.Claims
            .Where(claim => claim.IsPrimary)
            .GroupBy(claim => claim.ValueIdentity)
            .Where(claims => claims.Skip(1).Any())
            .Select(claims => new ClaimGroup(issue, [.. claims], rule.Strategy));
    }
}
