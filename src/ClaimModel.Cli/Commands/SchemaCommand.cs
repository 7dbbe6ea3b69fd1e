using System.CommandLine;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel schema</c>: prints the JSON Schema of datasets.</summary>
internal sealed class SchemaCommand(ToolConsole console)
    : ToolCommand("schema", "Prints the JSON Schema of datasets, which lets editors complete, explain and validate datasets as you type.", console)
{
    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel schema > claimmodel-1.schema.json", "Save the schema next to your datasets, which can refer to it with \"$schema\"."),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        Console.Out.Write(ClaimModelSchema.Text);
        return ExitCode.Valid;
    }
}
