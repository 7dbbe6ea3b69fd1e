namespace ClaimModel.Interchange.Formats.Dot;

/// <summary>How the lines between claims look. The colors can be told apart by people with color vision deficiency, and the styles without color.</summary>
internal static class DotLines
{
    public const string Support = "color=\"#1a7f37\", fontcolor=\"#1a7f37\"";

    /// <summary>The line of a contradiction that is only apparent, resolved or dismissed, or of which a claim no longer stands.</summary>
    public const string Settled = "color=\"#8c959f\", style=dotted, penwidth=1.5";

    private const string Contradictory = "color=\"#a40e26\", penwidth=3";
    private const string Contrary = "color=\"#bc4c00\", penwidth=2";
    private const string Tension = "color=\"#bf8700\", style=dashed, penwidth=1.5";
    private const string Other = "color=\"#57606a\", penwidth=1";

    /// <summary>Gets the names and lines of the legend.</summary>
    public static ValueList<(string Name, string Line)> Legend { get; } =
    [
        ("contradictory", Contradictory), ("contrary", Contrary), ("tension", Tension), ("strength not stated", Other), ("apparent, resolved, dismissed, or a claim no longer stands", Settled), ("supports", Support),
    ];

    /// <summary>Returns the line of a strength.</summary>
    public static string Of(ContradictionStrength? strength) => strength switch
    {
        ContradictionStrength.Contradictory => Contradictory,
        ContradictionStrength.Contrary => Contrary,
        ContradictionStrength.Tension => Tension,
        _ => Other,
    };
}
