using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>The styles of text on a terminal that supports colors.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Bold = new(decoration: Decoration.Bold);

    public static readonly Style Dim = new(decoration: Decoration.Dim);

    public static readonly Style Success = new(Color.Green);

    public static Style For(DiagnosticSeverity severity) => new(
        severity switch
        {
            DiagnosticSeverity.Error => Color.Maroon,
            DiagnosticSeverity.Warning => Color.Olive,
            _ => Color.Teal,
        },
        decoration: Decoration.Bold);

    public static Style For(Term<Stance> stance) =>
        stance == Stance.Denies ? new(Color.Red) : stance == Stance.Questions ? new(Color.Yellow) : Plain;
}
