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
        new("CM6101-unit-id-unique", 11, 13, "/units/1/id", "mi", Error, null,
            """Unit "mi" is already defined by an earlier record; merge the two, or give one of them another id."""),
    ];
}
