using ClaimModel.Json.Records;

namespace ClaimModel.Validation.Rules;

/// <summary>A rule for all texts of all records.</summary>
/// <param name="rule">The description of the rule.</param>
/// <param name="problemOf">Returns the problem of a text, as the end of a sentence that begins with the path of the text; null if there is none.</param>
internal sealed class TextRule(Rule rule, Func<string, TextRole, string?> problemOf) : RecordRule(rule)
{
    public override Type RecordType => typeof(string);

    public Func<string, TextRole, string?> ProblemOf { get; } = problemOf;
}
