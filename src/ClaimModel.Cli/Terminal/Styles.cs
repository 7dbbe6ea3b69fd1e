using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>The styles of text on a terminal that has colors.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Strong = new(decoration: Decoration.Bold);

    public static readonly Style Aside = new(decoration: Decoration.Dim);

    public static Style For(DiagnosticSeverity severity) => new(
        severity switch
        {
            DiagnosticSeverity.Error => Color.Red,
            DiagnosticSeverity.Warning => Color.Yellow,
            _ => Color.Teal,
        },
        decoration: Decoration.Bold);

    public static Style For(Term<Stance> stance) =>
        stance == Stance.Denies ? new(Color.Red) : stance == Stance.Questions ? new(Color.Yellow) : Plain;
}
