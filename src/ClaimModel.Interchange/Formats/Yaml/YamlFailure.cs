namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>The exception by which the translation of YAML ends early. It is reported as a diagnostic, and never reaches the caller.</summary>
/// <param name="rule">The rule that is violated.</param>
/// <param name="message">The message of the diagnostic.</param>
/// <param name="mark">The mark of the place.</param>
internal sealed class YamlFailure(Rule rule, string message, long mark) : Exception(message)
{
    public Rule Rule => rule;

    public long Mark => mark;
}
