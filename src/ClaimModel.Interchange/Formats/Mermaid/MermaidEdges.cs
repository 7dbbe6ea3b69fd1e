using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Mermaid;

/// <summary>The edges between claims: with the colors of DOT, and with crosses at the ends of contradictions of the strongest kind.</summary>
internal static class MermaidEdges
{
    public const string SupportStyle = "stroke:#1a7f37,stroke-width:1px";

    /// <summary>The length of the lines that state the styles, at most, without the numbers of edges.</summary>
    public const int StylesLength = 400;

    /// <summary>Returns the text of an edge, which points from the claim that answers the other one, if that is known.</summary>
    /// <param name="conflict">A conflict between two claims.</param>
    /// <param name="one">The id of the node of the first claim.</param>
    /// <param name="other">The id of the node of the second claim.</param>
    /// <param name="label">The label, escaped.</param>
    public static string Of(ClaimConflict conflict, string one, string other, string label)
    {
        var answer = conflict.Contradiction.Direction;
        var isDotted = !conflict.IsLive || conflict.Strength.Known is not (ContradictionStrength.Contradictory or ContradictionStrength.Contrary);
        var isArrow = answer is not null && conflict.Claims.Any(claim => claim.Id == answer);
        var line = isArrow ? isDotted ? "-.->" : "-->" : isDotted ? "-.-" : conflict.Strength == ContradictionStrength.Contradictory ? "x--x" : "---";
        return answer == conflict.Claims[1].Id ? $"  {other} {line}|\"{label}\"| {one}\n" : $"  {one} {line}|\"{label}\"| {other}\n";
    }

    /// <summary>Returns the style of a conflict.</summary>
    public static string StyleOf(ClaimConflict conflict) => !conflict.IsLive ? "stroke:#8c959f,stroke-width:1px" : conflict.Strength.Known switch
    {
        ContradictionStrength.Contradictory => "stroke:#a40e26,stroke-width:3px",
        ContradictionStrength.Contrary => "stroke:#bc4c00,stroke-width:2px",
        ContradictionStrength.Tension => "stroke:#bf8700,stroke-width:2px",
        _ => "stroke:#57606a,stroke-width:2px",
    };
}
