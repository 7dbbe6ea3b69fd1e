using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Tests.Validation;

internal static partial class ExpectedFindings
{
    /// <summary>The expected findings in the dataset as a whole: file, line, column, JSON Pointer, record id, severity, suggestion and message.</summary>
    private static ExpectedFinding[] Datasets =>
    [
        new("CM6001-predicate-id-unique", 11, 13, "/predicates/1/id", "death-toll", Error, null,
            """Predicate "death-toll" is already defined by an earlier record; merge the two."""),
        new("CM6002-topic-id-not-actor-id", 13, 13, "/topics/0/id", "syria", Warning, null,
            """Topic "syria" has the id of an actor, so a proposition about it could refer to either; give one of them another id."""),
        new("CM6003-predicate-varying-or-per-period", 5, 58, "/predicates/0/perPeriod", "revenue", Error, null,
            """Predicate "revenue" is both time-varying and per period; remove "timeVarying" or "perPeriod"."""),
        new("CM6004-predicate-symmetric-or-asymmetric", 5, 60, "/predicates/0/asymmetric", "married-to", Error, null,
            """Predicate "married-to" is both symmetric and asymmetric; remove one of the two."""),
        new("CM6004-predicate-symmetric-or-asymmetric", 7, 37, "/predicates/2/asymmetric", "wed-to", Error, null,
            """Predicate "wed-to" is asymmetric, but "spouse", which states the same, is symmetric; remove one of the two."""),
        new("CM6004-predicate-symmetric-or-asymmetric", 8, 36, "/predicates/3/asymmetric", "meets", Error, null,
            """Predicate "meets" is asymmetric, but it is declared its own inverse, which makes it symmetric; remove "asymmetric", or one of the links."""),
        new("CM6005-predicate-not-disjoint-with-itself", 5, 37, "/predicates/0/disjointWith", "owns", Error, null,
            """Predicate "owns" is declared disjoint with itself; correct the id, or remove it."""),
        new("CM6005-predicate-not-disjoint-with-itself", 6, 41, "/predicates/1/disjointWith/0", "employs", Error, null,
            """Predicate "employs" is declared disjoint with "has-on-staff", which states the same; correct the id, or remove it."""),
        new("CM6005-predicate-not-disjoint-with-itself", 9, 80, "/predicates/4/disjointWith", "meets", Error, null,
            """Predicate "meets" is declared disjoint with "met-by", which states the same; correct the id, or remove it."""),
        new("CM6006-equivalent-predicates-one-unit", 6, 59, "/predicates/1/unit", "length", Error, null,
            """Predicate "length" has the unit "mi", but "distance", which states the same, has "km"; use one unit."""),
        new("CM6007-equivalent-predicates-one-time", 6, 5, "/predicates/1", "deaths", Error, null,
            """Predicate "deaths" is not time-varying, but "toll", which states the same, is; set "timeVarying" in both or in neither."""),
        new("CM6007-equivalent-predicates-one-time", 8, 65, "/predicates/3/perPeriod", "turnover", Error, null,
            """Predicate "turnover" is per period, but "revenue", which states the same, is not; set "perPeriod" in both or in neither."""),
        new("CM6008-related-predicate-defined", 5, 41, "/predicates/0/equivalentTo/0", "employs", Warning, null,
            """Predicate "employs" names the equivalent predicate "has-on-staff", which is not a predicate in this dataset."""),
        new("CM6008-related-predicate-defined", 6, 39, "/predicates/1/inverseOf", "works-for", Warning, "employs",
            """Predicate "works-for" names the inverse predicate "employes", which is not a predicate in this dataset. Did you mean "employs"?"""),
        new("CM6008-related-predicate-defined", 6, 67, "/predicates/1/disjointWith", "works-for", Warning, null,
            """Predicate "works-for" names the disjoint predicate "owns", which is not a predicate in this dataset."""),
        new("CM6101-unit-id-unique", 6, 13, "/units/1/id", "mi", Error, null,
            """Unit "mi" is already defined by an earlier record; merge the two, or give one of them another id."""),
        new("CM6102-unit-multiplier-positive", 5, 57, "/units/0/conversionMultiplier", "mi", Error, null,
            """Unit "mi" has the conversion multiplier 0, which is not greater than 0; correct the number."""),
        new("CM6102-unit-multiplier-positive", 6, 56, "/units/1/conversionMultiplier", "ft", Error, null,
            """Unit "ft" has the conversion multiplier -1e-1, which is not greater than 0; correct the number."""),
        new("CM6103-unit-base-acyclic", 5, 27, "/units/0/base", "km", Error, null,
            """Unit "km" is converted to itself: "km" → "km". Remove one of the units, or correct its base."""),
        new("CM6103-unit-base-acyclic", 6, 27, "/units/1/base", "mi", Error, null,
            """Unit "mi" is converted to itself: "mi" → "ft" → "mi". Remove one of the units, or correct its base."""),
    ];
}
