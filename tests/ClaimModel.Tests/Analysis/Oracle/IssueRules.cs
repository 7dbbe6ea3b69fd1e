namespace ClaimModel.Tests.Analysis.Oracle;

/// <summary>The rules of the section "Conflicts" that compare two claims on one issue.</summary>
internal sealed class IssueRules(UnitTable units, Terms terms)
{
    public IEnumerable<ContentConflict> Conflicts(Reading one, Reading other, IssueValues values) =>
        (one.Claim.Stance.Known, other.Claim.Stance.Known) switch
        {
            (Stance.Asserts, Stance.Denies) => Denials(one, other, values),
            (Stance.Denies, Stance.Asserts) => Denials(other, one, values),
            (Stance.Asserts, Stance.Questions) => Questions(one, other, values),
            (Stance.Questions, Stance.Asserts) => Questions(other, one, values),
            (Stance.Asserts, Stance.Asserts) => Exclusions(one, other, values),
            _ => [],
        };

    private IEnumerable<ContentConflict> Denials(Reading asserted, Reading denied, IssueValues values)
    {
        if (SameStatement(asserted, denied, values) is { } statement)
        {
            yield return Conflict(OracleRule.OppositeStance, asserted, denied, values, statement);
        }

        if (asserted.Quantity is { } quantity && denied.Quantity is { } deniedQuantity && units.LiesWithin(quantity, deniedQuantity))
        {
            yield return Conflict(OracleRule.DeniedQuantity, asserted, denied, values);
        }

        if (asserted.Date is { } date && denied.Date is { } deniedDate && DateValue.LiesWithin(date, deniedDate))
        {
            yield return Conflict(OracleRule.DeniedDate, asserted, denied, values);
        }

        if (denied.HasNoValue && (asserted.Value is not null || asserted.Date is not null || asserted.Quantity is { IsCompared: true, Range.HasZero: false }))
        {
            yield return Conflict(OracleRule.DeniedExistence, asserted, denied, values);
        }

        if (asserted.Value is { } narrower && denied.Value is { } broader && IsWithin(values.Of(narrower), values.Of(broader)))
        {
            yield return Conflict(OracleRule.DeniedBroader, asserted, denied, values);
        }
    }

    private static IEnumerable<ContentConflict> Questions(Reading asserted, Reading questioned, IssueValues values) =>
        asserted.Claim.Certainty.Known is Certainty.Certain or Certainty.Probable && SameStatement(asserted, questioned, values) is { } statement
            ? [Conflict(OracleRule.Questioned, asserted, questioned, values, statement)]
            : [];

    private IEnumerable<ContentConflict> Exclusions(Reading one, Reading other, IssueValues values)
    {
        if (!one.Class.IsFunctional(one.IsReversed))
        {
            yield break;
        }

        if (one.Value is { } value && other.Value is { } otherValue && values.Exclude(value, otherValue))
        {
            yield return Conflict(OracleRule.ExclusiveValue, one, other, values);
        }

        if (one.Quantity is { } quantity && other.Quantity is { } otherQuantity && units.Exclude(quantity, otherQuantity))
        {
            yield return Conflict(OracleRule.DisjointQuantity, one, other, values);
        }

        if (one.Date is { } date && other.Date is { } otherDate && DateValue.Exclude(date, otherDate))
        {
            yield return Conflict(OracleRule.DisjointDate, one, other, values);
        }
    }

    private bool IsWithin(IssueValue narrower, IssueValue broader) =>
        narrower.Id is { } id && broader.Id is { } broaderId && id != broaderId && terms.IsWithin(id, broaderId);

    private static ContentConflict Conflict(string rule, Reading one, Reading other, IssueValues values, string? statement = null)
    {
        var dependsOnAlias = Meaning.DependsOnAlias(one.Subject, other.Subject)
            || (one.Value is { } value && other.Value is { } otherValue && IssueValue.DependsOnAlias(values.Of(value), values.Of(otherValue)));
        var isApproximate = (one.IsApproximate || other.IsApproximate)
            && rule is (OracleRule.DisjointQuantity or OracleRule.DeniedQuantity or OracleRule.DisjointDate or OracleRule.DeniedDate);
        return new(rule, new(one.Issue, statement), one, other, dependsOnAlias || isApproximate);
    }

    /// <summary>Returns the value of the statement that two claims make; null if they make different ones.</summary>
    private static string? SameStatement(Reading one, Reading other, IssueValues values) =>
        one.StatementOn(values) is { } statement && statement == other.StatementOn(values) ? statement : null;
}
