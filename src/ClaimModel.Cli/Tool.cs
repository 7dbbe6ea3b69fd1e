using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using ClaimModel.Cli.Commands;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel.Cli;

/// <summary>The tool: parses the command line, runs the command, and reports failures as error messages and exit codes.</summary>
internal sealed class Tool(ToolConsole console)
{
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        try
        {
            var root = BuildRoot();
            // A name that begins with @ is a file name, not a response file.
            var parsed = root.Parse([.. arguments], new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (parsed.Errors.Count > 0 || UnknownOption(parsed) is not null)
            {
                return WriteUsageError(parsed);
            }

            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null, // TerminationSignals cancels the command.
            }, cancellationToken);
            await console.Out.FlushAsync(CancellationToken.None); // what was printed before a cancellation is shown
            return exitCode;
        }
        catch (UsageException exception)
        {
            console.WriteError(exception.Message);
            return ExitCode.Usage;
        }
        catch (IOException exception)
        {
            console.WriteError(FileAccessException.For(ToolConsole.OutputName, exception, "written").Message);
            return ExitCode.FileError;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // Users see an error message instead of a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            console.WriteError(
                $"Internal error: {exception.GetType().Name}, {ScreenText.Short(exception.Message).TrimEnd('.')}. "
                + $"Please report it to the authors of ClaimModel, and include the command line and the version ({PackageVersion.Current}).");
            return ExitCode.InternalError;
        }
    }

    private RootCommand BuildRoot()
    {
        var root = new RootCommand("Validates, shows and converts datasets of claims: who claims what, about what, where it was said, and where claims contradict each other.")
        {
            new ValidateCommand(console),
            new ShowCommand(console),
            new ContradictionsCommand(console),
            new FindCommand(console),
            new TimelineCommand(console),
            new DiffCommand(console),
            new DuplicatesCommand(console),
            new FormatCommand(console),
            new ConvertCommand(console),
            new ImportCommand(console),
            new ExportCommand(console),
            new ReportCommand(console),
            new SplitCommand(console),
            new MergeCommand(console),
            new NewCommand(console),
            new SchemaCommand(console),
            new RulesCommand(console),
            new ExplainCommand(console),
        };
        root.HelpName = "claimmodel";
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show help.";
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");
        help.Action = new CommandHelp(new HelpAction { MaxWidth = console.IsTerminal ? console.Width : 100 });
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = "Show the version.";
        version.Action = new VersionAction(console);
        return root;
    }

    private int WriteUsageError(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.Tokens.Count == 0)
        {
            string[] names = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
            console.WriteError($"A command is required: {string.Join(", ", names[..^1])} or {names[^1]}.");
        }
        else if ((UnknownOption(parsed) ?? parsed.UnmatchedTokens.ElementAtOrDefault(0)) is { } word)
        {
            var kind = word.StartsWith('-') ? "option" : command is RootCommand ? "command" : "argument";
            var options = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive));
            var known = options.SelectMany(option => option.Aliases.Append(option.Name)).Concat(command.Subcommands.Select(subcommand => subcommand.Name));
            console.WriteError($"Unknown {kind} {ScreenText.Quoted(word)}.{MessageText.DidYouMean(SpellingSuggestion.For(word, known))}");
        }
        else
        {
            foreach (var message in parsed.Errors.Select(MessageOf).Distinct())
            {
                console.WriteError(ScreenText.Long(message).Trim());
            }
        }

        console.WriteError($"\"claimmodel {(command is RootCommand ? "" : $"{command.Name} ")}--help\" shows the usage.");
        return ExitCode.Usage;
    }

    /// <summary>Returns a message for a missing or repeated argument or option; for other errors, the message of the option that reports it.</summary>
    private static string MessageOf(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => MessageOf(option, error.Message),
        ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.Name} is required.",
        OptionResult option => MessageOf(option, error.Message),
        _ => error.Message,
    };

    private static string MessageOf(OptionResult result, string otherwise) => result switch
    {
        { IdentifierToken: null } => $"{result.Option.Name} is required.",
        { Tokens.Count: 0 } => $"{result.IdentifierToken.Value} requires a value: {result.Option.HelpName?.Replace("> <", " ", StringComparison.Ordinal)}.",
        { IdentifierTokenCount: > 1, Option.Arity.MaximumNumberOfValues: 1 } => $"{result.IdentifierToken.Value} can be specified only once.",
        _ => otherwise,
    };

    /// <summary>Returns an argument that looks like an option; arguments after two hyphens do not count.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        var options = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .FirstOrDefault(token => token.Value.StartsWith('-') && token.Value.Length > 1 && options.Contains(token))?.Value;
    }

    private sealed class VersionAction(ToolConsole console) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            console.Out.WriteLine(PackageVersion.Current);
            return ExitCode.Valid;
        }
    }
}
