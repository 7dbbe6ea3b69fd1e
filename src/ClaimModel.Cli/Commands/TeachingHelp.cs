using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClaimModel.Cli.Commands;

/// <summary>The help of System.CommandLine, and after it examples and exit codes.</summary>
internal sealed class TeachingHelp(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        switch (parseResult.CommandResult.Command)
        {
            case ToolCommand command:
                Write(output, "Examples:", command.Examples.Select(example => (example.CommandLine, example.Meaning)));
                Write(output, "Exit codes:", command.ExitCodes.Select(code => ($"{code.Code}", code.Meaning)));
                break;
            case RootCommand root:
                Write(output, "Examples:", root.Subcommands.OfType<ToolCommand>().Select(command => (command.Examples[0].CommandLine, command.Examples[0].Meaning)));
                Write(output, "Exit codes:", [
                    ("0", "all is valid, or done"),
                    ("1", "there are problems in a dataset"),
                    ("2", "invalid command line"),
                    ("3", "a file cannot be read or written"),
                    ("70", "a fault of the tool itself"),
                    ("130", "ended by Ctrl+C"),
                ]);
                output.WriteLine("\"claimmodel COMMAND --help\" says more of a command.");
                output.WriteLine();
                break;
        }

        return ExitCode.Valid;
    }

    private static void Write(TextWriter output, string heading, IEnumerable<(string First, string Second)> rows)
    {
        var all = rows.ToList();
        var width = all.Max(row => row.First.Length);
        output.WriteLine(heading);
        foreach (var (first, second) in all)
        {
            if (width <= 6)
            {
                output.WriteLine($"  {first.PadRight(width)}  {second}");
            }
            else
            {
                output.WriteLine($"  {first}");
                output.WriteLine($"      {second}");
            }
        }

        output.WriteLine();
    }
}
