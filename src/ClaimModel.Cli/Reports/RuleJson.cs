namespace ClaimModel.Cli.Reports;

/// <summary>A rule in JSON.</summary>
internal sealed record RuleJson(string Code, string Name, string Severity, string Title, string Rationale, string Example, string Fix)
{
    public static RuleJson Of(Rule rule) =>
        new(rule.Code, rule.Name, rule.Severity.ToWord(), rule.Title, rule.Rationale, rule.Example, rule.Fix);
}
