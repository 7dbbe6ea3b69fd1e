using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary>Arguments and options that several commands have, so that they are the same in each.</summary>
internal static class SharedOptions
{
    private const int Narrowest = 40;
    private const int Widest = 1000;

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = "Files, folders (all *.claims.json, *.claims.jsonl and *.claims.jsonl.gz in them), patterns (*, ?, **), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The width of a page; see <see cref="WidthOf"/>.</summary>
    public static Option<int?> Width() => Number("--width", "The width of the page in characters; the screen's by default, 120 in a pipe.", Narrowest, Widest);

    /// <summary>How wide a page is to be, the option being given or not.</summary>
    public static int WidthOf(int? given, ToolConsole console) => given ?? Math.Clamp(console.Width, Narrowest, Widest);

    /// <summary>The file that a command writes.</summary>
    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The file to write, which appears when all of it is written; - for standard output.",
        HelpName = "PATH",
        Required = true,
    };

    /// <summary>The form in which a file is written.</summary>
    public static Option<string?> To() =>
        Choice("--to", "json|jsonl", "The form to write, where the name does not say it: json for a document, jsonl for JSON Lines.", ["json", "jsonl"]);

    public static Option<bool> Comments() => new("--comments") { Description = "Pass over comments and a comma after the last element." };

    /// <summary>A choice of formats, of which the first is the default.</summary>
    public static Option<string> Format(string description, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => formats[0], HelpName = string.Join('|', formats) };
        Accept(option, formats);
        return option;
    }

    /// <summary>An option that takes one of a few words, which its description names.</summary>
    public static Option<string?> Choice(string name, string helpName, string description, IReadOnlyList<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        Accept(option, words);
        return option;
    }

    /// <summary>An option that takes a whole number within bounds.</summary>
    public static Option<int?> Number(string name, string description, int least, int most)
    {
        var bounds = most == int.MaxValue ? $"from {least} up" : $"from {least} to {most}";
        return new(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
            {
                var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                {
                    return number;
                }

                result.AddError($"{name} takes a whole number {bounds}, not {ScreenText.Quoted(word)}.");
                return null;
            },
        };
    }

    private static void Accept(Option option, IReadOnlyList<string> words)
    {
        option.CompletionSources.Add(_ => words.Select(word => new CompletionItem(word)));
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
            {
                result.AddError($"{option.Name} takes {string.Join(", ", words.SkipLast(1))} or {words[^1]}, not {ScreenText.Quoted(token.Value)}.{MessageText.DidYouMean(SpellingSuggestion.For(token.Value, words))}");
            }
        });
    }
}
