namespace ClaimModel.Validation.Rules;

/// <summary>A rule for every text of every record.</summary>
/// <param name="rule">What the rule requires.</param>
/// <param name="fault">What is wrong with a text, as the end of a sentence that begins with the text's place; null where nothing is.</param>
internal sealed class TextRule(Rule rule, Func<string, TextKind, string?> fault) : RecordRule(rule)
{
    public override Type RecordType => typeof(string);

    public Func<string, TextKind, string?> Fault { get; } = fault;
}

/// <summary>What a text is for, which says what may stand in it.</summary>
internal enum TextKind
{
    /// <summary>A name, title, word or other text of one line.</summary>
    Line,

    /// <summary>Sentences; they may stand on several lines.</summary>
    Prose,

    /// <summary>An address of the web.</summary>
    Url,
}
