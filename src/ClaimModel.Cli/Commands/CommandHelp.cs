using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary>The help of System.CommandLine, followed by examples and exit codes.</summary>
internal sealed class CommandHelp(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly (int Code, string Meaning)[] ExitCodes =
    [
        (ExitCode.Valid, "success; datasets are valid"),
        (ExitCode.Problems, "a dataset has problems"),
        (ExitCode.Usage, "invalid command line"),
        (ExitCode.FileError, "a file cannot be read or written"),
        (ExitCode.InternalError, "an internal error"),
        (ExitCode.Interrupted, "interrupted with Ctrl+C"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.Write(Help(parseResult));
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            Write(output, command.Examples, command.ExitCodes);
        }
        else
        {
            Write(output, parseResult.CommandResult.Command.Subcommands.OfType<ToolCommand>().Select(subcommand => subcommand.Examples[0]), ExitCodes);
            output.WriteLine("Run \"claimmodel COMMAND --help\" for help on a command.");
            output.WriteLine();
        }

        return ExitCode.Valid;
    }

    /// <summary>Returns the help of System.CommandLine, with required options in the usage line.</summary>
    private string Help(ParseResult parseResult)
    {
        var (configuration, output) = (parseResult.InvocationConfiguration, parseResult.InvocationConfiguration.Output);
        using var text = new StringWriter { NewLine = output.NewLine };
        configuration.Output = text;
        try
        {
            help.Invoke(parseResult);
        }
        finally
        {
            configuration.Output = output;
        }

        const string Optional = "[options]";
        var required = parseResult.CommandResult.Command.Options.Where(option => option.Required).Select(ShortUsage);
        var shown = text.ToString();
        var position = shown.IndexOf(Optional, StringComparison.Ordinal);
        return position < 0 ? shown : shown.Insert(position, string.Concat(required.Select(option => $"{option} ")));

        static string ShortUsage(Option option) => $"{option.Aliases.FirstOrDefault() ?? option.Name} <{option.HelpName}>";
    }

    private static void Write(
        TextWriter output, IEnumerable<(string CommandLine, string Meaning)> examples, IReadOnlyList<(int Code, string Meaning)> exitCodes)
    {
        output.WriteLine("Examples:");
        foreach (var (commandLine, meaning) in examples)
        {
            output.WriteLine($"  {commandLine}");
            output.WriteLine($"      {meaning}");
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        var width = exitCodes.Max(exitCode => exitCode.Code).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        foreach (var (code, meaning) in exitCodes)
        {
            output.WriteLine($"  {$"{code}".PadRight(width)}  {meaning}");
        }

        output.WriteLine();
    }
}
