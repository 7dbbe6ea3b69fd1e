namespace ClaimModel.Cli.Terminal;

/// <summary>Gives words a colour where the console takes colours.</summary>
internal sealed class Paint(ToolConsole console)
{
    public string Place(string text) => With("1", text);

    public string Severity(DiagnosticSeverity severity, string text) => With(
        severity switch
        {
            DiagnosticSeverity.Error => "1;31",
            DiagnosticSeverity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    public string Good(string text) => With("32", text);

    public string Aside(string text) => With("2", text);

    private string With(string rendition, string text) => console.HasColor ? $"\e[{rendition}m{text}\e[0m" : text;
}
