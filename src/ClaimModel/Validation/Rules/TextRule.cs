using ClaimModel.Json.Records;

namespace ClaimModel.Validation.Rules;

/// <summary>A rule for every text of every record.</summary>
/// <param name="rule">What the rule requires.</param>
/// <param name="fault">What is wrong with a text, as the end of a sentence that begins with the text's place; null where nothing is.</param>
internal sealed class TextRule(Rule rule, Func<string, TextRole, string?> fault) : RecordRule(rule)
{
    public override Type RecordType => typeof(string);

    public Func<string, TextRole, string?> Fault { get; } = fault;
}
