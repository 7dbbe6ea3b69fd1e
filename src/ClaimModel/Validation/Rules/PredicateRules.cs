using ClaimModel.Json.Records;
using ClaimModel.Model.Claims;
using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for predicates, CM60xx. Some apply to all predicates that state the same relation: see <see cref="PredicateClasses"/>.</summary>
internal static class PredicateRules
{
    public static RecordRule<Predicate> UniqueId { get; } = UniqueIdRule.For<Predicate>(
        "CM6001",
        "If a predicate has two definitions, it is unclear which one applies.",
        "\"predicates\": [{ \"id\": \"death-toll\", \"functional\": true }, { \"id\": \"death-toll\" }]",
        "Merge the two.",
        static predicate => predicate.Id,
        problem: "is already defined by an earlier record");

    public static RecordRule<Predicate> VaryingOrPerPeriod { get; } = new(
        "CM6003", "predicate-varying-or-per-period", Error,
        "A predicate is not both time-varying and per period.",
        "A time-varying value is that of a day, and a value per period is that of a whole period.",
        "{ \"id\": \"revenue\", \"timeVarying\": true, \"perPeriod\": true }",
        "Remove \"timeVarying\" or \"perPeriod\".",
        static (predicate, context) =>
        {
            if (predicate is { TimeVarying: true, PerPeriod: true })
            {
                context.Report("perPeriod", $"{context.Subject} is both time-varying and per period; remove \"timeVarying\" or \"perPeriod\".", predicate.PerPeriod);
            }
        });

    public static RecordRule<Predicate> AsymmetricIsNotSymmetric { get; } = new(
        "CM6004", "predicate-symmetric-or-asymmetric", Error,
        "An asymmetric predicate is not symmetric, and states the same as no symmetric predicate.",
        "A symmetric predicate always holds in both directions, and an asymmetric one never does.",
        "{ \"id\": \"married-to\", \"symmetric\": true, \"asymmetric\": true }",
        "Remove \"symmetric\" or \"asymmetric\", or the link between the predicates.",
        static (predicate, context) =>
        {
            if (!predicate.Asymmetric)
            {
                return;
            }

            if (predicate.Symmetric)
            {
                context.Report("asymmetric", $"{context.Subject} is both symmetric and asymmetric; remove one of the two.", predicate.Asymmetric);
            }
            else if (context.ClassOf(predicate.Id) is { Class.IsOwnInverse: true })
            {
                context.Report("asymmetric", $"{context.Subject} is asymmetric, but it is declared its own inverse, which makes it symmetric; remove \"asymmetric\", or one of the links.", predicate.Asymmetric);
            }
            else if (context.SummaryOf(predicate.Id)?.Symmetric is { } other && other.Id != predicate.Id)
            {
                context.ReportWithOther("asymmetric", $"{context.Subject} is asymmetric, but {MessageText.Quoted(other.Id)}, which states the same, is symmetric; remove one of the two.", predicate.Asymmetric, other, "symmetric");
            }
        });

    public static RecordRule<Predicate> NotDisjointWithItself { get; } = new(
        "CM6005", "predicate-not-disjoint-with-itself", Error,
        "A predicate is not disjoint with itself, or with a predicate that states the same.",
        "Such a predicate could never hold.",
        "{ \"id\": \"owns\", \"disjointWith\": \"owns\" }",
        "Correct the id, or remove it.",
        static (predicate, context) =>
        {
            for (var i = 0; i < predicate.DisjointWith.Count; i++)
            {
                var other = predicate.DisjointWith[i];
                if (other == predicate.Id || IsSame(predicate.Id, other, context))
                {
                    var found = other == predicate.Id ? "itself" : $"{MessageText.Quoted(other)}, which states the same";
                    context.Report(PathOf("disjointWith", predicate.DisjointWith, i), $"{context.Subject} is declared disjoint with {found}; correct the id, or remove it.", other);
                }
            }
        });

    public static RecordRule<Predicate> OneUnit { get; } = new(
        "CM6006", "equivalent-predicates-one-unit", Error,
        "Predicates that state the same have the same unit.",
        "A quantity without a unit has that of its predicate, so that the same statement would have two units.",
        "{ \"id\": \"distance\", \"unit\": \"km\" }, { \"id\": \"length\", \"equivalentTo\": \"distance\", \"unit\": \"mi\" }",
        "Use one unit, or remove the link between the predicates.",
        static (predicate, context) =>
        {
            if (PredicateClassSummary.HasUnit(predicate)
                && context.SummaryOf(predicate.Id)?.WithUnit is { Unit: { } unit } other && other.Id != predicate.Id
                && Unit.Normalize(predicate.Unit!) != Unit.Normalize(unit)) // a predicate with a unit
            {
                context.ReportWithOther("unit", $"{context.Subject} has the unit {MessageText.Quoted(predicate.Unit)}, but {MessageText.Quoted(other.Id)}, which states the same, has {MessageText.Quoted(unit)}; use one unit.", predicate.Unit, other, "unit");
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Predicate> OneTime { get; } = new(
        "CM6007", "equivalent-predicates-one-time", Error,
        "Of predicates that state the same, all are time-varying or none, and all are per period or none.",
        "Otherwise it is unclear which of their values can be true at the same time.",
        "{ \"id\": \"toll\", \"timeVarying\": true }, { \"id\": \"deaths\", \"equivalentTo\": \"toll\" }",
        "Set \"timeVarying\" or \"perPeriod\" in all of them or in none.",
        static (predicate, context) =>
        {
            if (context.SummaryOf(predicate.Id)?.First is { } other && other.Id != predicate.Id)
            {
                CheckTime("timeVarying", "time-varying", predicate.TimeVarying, other.TimeVarying, other, context);
                CheckTime("perPeriod", "per period", predicate.PerPeriod, other.PerPeriod, other, context);
            }
        })
    { NeedsDataset = true };

    public static RecordRule<Predicate> RelatedDefined { get; } = new(
        "CM6008", "related-predicate-defined", Warning,
        "An inverse, equivalent or disjoint predicate is a predicate that the dataset defines.",
        "The id is probably misspelled: the relation has no effect on claims that use another spelling.",
        "{ \"id\": \"works-for\", \"inverseOf\": \"employes\" }",
        "Correct the id, or define the predicate.",
        static (predicate, context) =>
        {
            CheckDefined(predicate.InverseOf, "inverseOf", "inverse predicate", context);
            CheckDefined(predicate.EquivalentTo, "equivalentTo", "equivalent predicate", context);
            CheckDefined(predicate.DisjointWith, "disjointWith", "disjoint predicate", context);
        })
    { NeedsDataset = true };

    public static IReadOnlyList<RecordRule> All { get; } =
    [
        UniqueId, VaryingOrPerPeriod, AsymmetricIsNotSymmetric, NotDisjointWithItself, OneUnit, OneTime, RelatedDefined,
    ];

    /// <summary>Determines whether two predicates state the same relation in the same direction.</summary>
    private static bool IsSame(string id, string other, RuleContext context) =>
        context.ClassOf(id) is { } found && context.ClassOf(other) is { } otherFound && found.Class == otherFound.Class
        && (found.IsReversed == otherFound.IsReversed || context.SummaryOf(id)?.Symmetric is not null);

    private static void CheckTime(string member, string meaning, bool isSet, bool isSetInOther, Predicate other, RuleContext context)
    {
        if (isSet != isSetInOther)
        {
            var found = isSet
                ? $"is {meaning}, but {MessageText.Quoted(other.Id)}, which states the same, is not"
                : $"is not {meaning}, but {MessageText.Quoted(other.Id)}, which states the same, is";
            context.ReportWithOther(member, $"{context.Subject} {found}; set \"{member}\" in both or in neither.", isSet, other, member);
        }
    }

    private static void CheckDefined(ValueList<string> ids, string member, string role, RuleContext context)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            context.CheckReference(RecordType.Predicate, ids[i], PathOf(member, ids, i), role);
        }
    }

    /// <summary>Returns the path of an item: in JSON, a single item is not in a list.</summary>
    private static string PathOf(string member, ValueList<string> items, int index) => items.Count == 1 ? member : $"{member}/{index}";
}
