using System.Diagnostics.CodeAnalysis;

namespace ClaimModel.Interchange.Formats.Nli;

/// <summary>The words and numbers that datasets use as labels.</summary>
internal static class NliLabels
{
    public const string Entailment = "entailment";
    public const string Contradiction = "contradiction";

    /// <summary>The label of pairs on which the annotators did not agree.</summary>
    public const string None = "-";

    /// <summary>Reads a label; false if it is unknown.</summary>
    /// <param name="text">The label as it is written, in any case.</param>
    /// <param name="label">The label.</param>
    /// <param name="name">The usual name of a label that is <see cref="NliLabel.Neither"/>.</param>
    public static bool TryParse(string text, out NliLabel label, [NotNullWhen(true)] out string? name)
    {
        (label, name) = text.Trim().ToLowerInvariant().Replace(' ', '_').Replace('-', '_') switch
        {
            "entailment" or "entails" or "entailed" or "entail" or "e" or "0" or "supports" or "supported" or "support" or "a_entails_b" or "b_entails_a" => (NliLabel.Entailment, Entailment),
            "contradiction" or "contradicts" or "contradicted" or "contradict" or "contradictory" or "c" or "2" or "refutes" or "refuted" or "refute" or "a_contradicts_b" or "b_contradicts_a" => (NliLabel.Contradiction, Contradiction),
            "neutral" or "n" or "1" or "not_enough_info" or "not_enough_information" or "nei" or "a_neutral_b" or "b_neutral_a" => (NliLabel.Neither, "neutral"),
            "not_entailment" or "not_entailed" => (NliLabel.Neither, "not entailment"),
            "" or "_" or "_1" or "hidden" => (NliLabel.Neither, None), // "-" and "-1"
            _ => (NliLabel.Neither, null),
        };
        return name is not null;
    }
}
