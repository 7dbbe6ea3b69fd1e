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

/// <summary>The tool as a whole: finds the command, runs it, and turns whatever goes wrong into a sentence and an exit code.</summary>
internal sealed class Tool(ToolConsole console)
{
    /// <summary>How long a command has to come to an end after Ctrl+C.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            var root = BuildRoot();
            // A file whose name begins with @ is a file, and no list of arguments.
            var parsed = root.Parse([.. arguments], new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
            if (parsed.Errors.Count > 0 || UnknownOption(parsed) is not null)
            {
                return UsageFault(parsed);
            }

            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = Grace,
            });
            await console.Out.FlushAsync();
            return exitCode;
        }
        catch (UsageException fault)
        {
            console.Complain(fault.Message);
            return ExitCode.Usage;
        }
        catch (UnreadableException fault)
        {
            console.Complain(fault.Message);
            return ExitCode.Unreadable;
        }
        catch (IOException fault)
        {
            console.Complain(UnreadableException.For("<stdout>", fault, "written").Message);
            return ExitCode.Unreadable;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // the last line of defence: no stack trace reaches a user
        catch (Exception fault)
#pragma warning restore CA1031
        {
            console.Complain(
                $"A fault of the tool itself: {fault.GetType().Name}, {ScreenText.Short(fault.Message).TrimEnd('.')}. "
                + $"Please report it to the authors of ClaimModel, with the command line and the version ({PackageVersion.Current}).");
            return ExitCode.Fault;
        }
    }

    private RootCommand BuildRoot()
    {
        var root = new RootCommand("Checks and shows datasets of claims: who claims what, about what, where it was said, and where claims contradict each other.")
        {
            new ValidateCommand(console),
            new ShowCommand(console),
            new ContradictionsCommand(console),
            new FindCommand(console),
            new TimelineCommand(console),
            new FormatCommand(console),
            new ConvertCommand(console),
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
        help.Action = new TeachingHelp(new HelpAction { MaxWidth = console.IsTerminal ? console.Width : 100 });
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = "Show the version.";
        version.Action = new VersionAction(console);
        return root;
    }

    private int UsageFault(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand && parsed.Tokens.Count == 0)
        {
            string[] names = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
            console.Complain($"Which command? One of {string.Join(", ", names[..^1])} and {names[^1]}.");
        }
        else if ((UnknownOption(parsed) ?? parsed.UnmatchedTokens.ElementAtOrDefault(0)) is { } word)
        {
            var kind = word.StartsWith('-') ? "option" : command is RootCommand ? "command" : "argument";
            var known = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).SelectMany(option => option.Aliases.Append(option.Name))
                .Concat(command.Subcommands.Select(subcommand => subcommand.Name));
            console.Complain($"There is no {kind} {ScreenText.Quoted(word)} here.{MessageText.DidYouMean(SpellingSuggestion.For(word, known))}");
        }
        else
        {
            foreach (var error in parsed.Errors)
            {
                console.Complain(ScreenText.Running(error.Message).Trim());
            }
        }

        console.Complain($"\"claimmodel {(command is RootCommand ? "" : $"{command.Name} ")}--help\" shows its usage.");
        return ExitCode.Usage;
    }

    /// <summary>What looks like an option and was taken for a path. After two hyphens all are paths.</summary>
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
