using System.CommandLine;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel schema</c>: prints the JSON Schema of datasets.</summary>
internal sealed class SchemaCommand(ToolConsole console)
    : ToolCommand("schema", "Prints the JSON Schema of datasets, with which editors complete, explain and check them while you type.", console)
{
    private const string Resource = "claimmodel-1.schema.json";

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new($"claimmodel schema > {Resource}", "Save it beside your datasets, for \"$schema\" to name."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the schema was printed"),
        (ExitCode.Usage, "invalid command line"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        using var schema = new StreamReader(typeof(SchemaCommand).Assembly.GetManifestResourceStream(Resource)!); // embedded under this name
        Console.Out.Write(schema.ReadToEnd().ReplaceLineEndings("\n"));
        return ExitCode.Valid;
    }
}
