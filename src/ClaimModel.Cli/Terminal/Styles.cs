using Spectre.Console;

namespace ClaimModel.Cli.Terminal;

/// <summary>How things look where there are colours.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;

    public static readonly Style Strong = new(decoration: Decoration.Bold);

    public static readonly Style Aside = new(decoration: Decoration.Dim);

    public static Style For(Term<Stance> stance) =>
        stance == Stance.Denies ? new(Color.Red) : stance == Stance.Questions ? new(Color.Yellow) : Plain;
}
