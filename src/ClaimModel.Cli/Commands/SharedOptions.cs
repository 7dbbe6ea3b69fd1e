using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary>Arguments and options that several commands have in common.</summary>
internal static class SharedOptions
{
    public static Argument<string> Path() => new("PATH") { Description = "A file, or - for standard input." };

    public static Argument<string[]> Paths() => new("PATH")
    {
        Description = $"Files, folders (all files named {DatasetFile.NamePatterns} in them), patterns (*, ?, **), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The option for the file that a command writes.</summary>
    public static Option<string> Output(string description = "The file to write, or - for standard output.") =>
        new("--output", "-o") { Description = description, HelpName = "PATH", Required = true };

    /// <summary>The option to overwrite a file that was changed while the command ran.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replace the file even if another program changed it after it was read." };

    /// <summary>The option for the format of the output file.</summary>
    public static Option<string?> To() =>
        Choice(
            "--to",
            string.Join('|', FileFormats.Names),
            "The format, if it cannot be inferred from the name: json for a document, jsonl for JSON Lines, yaml, or xlsx for a workbook.",
            [.. FileFormats.Names]);

    /// <summary>An option for the language of names and labels.</summary>
    public static Option<LanguageTag?> Language() => new("--language")
    {
        Description = "The language of names and labels, such as \"de\"; by default that of the dataset.",
        HelpName = "TAG",
        CustomParser = result =>
        {
            var tag = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (LanguageTag.TryParse(tag, out var language))
            {
                return language;
            }

            result.AddError($"--language must be a BCP 47 language tag, such as \"de\", not {ScreenText.Quoted(tag)}.");
            return null;
        },
    };

    /// <summary>An option for the output format; the first format is the default.</summary>
    public static Option<string> Format(string description, params string[] formats)
    {
        var option = Choice("--format", string.Join('|', formats), description, formats);
        option.DefaultValueFactory = _ => formats[0];
        return option!;
    }

    /// <summary>An option for output as text, JSON or Markdown.</summary>
    public static Option<string> PageFormat() => Format("The output format: text, json or markdown.", "text", "json", "markdown");

    /// <summary>An option that accepts one of several words.</summary>
    public static Option<string?> Choice(string name, string helpName, string description, IReadOnlyList<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.CompletionSources.Add(_ => words.Select(word => new CompletionItem(word)));
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value)))
            {
                result.AddError(
                    $"{name} must be {string.Join(", ", words.SkipLast(1))} or {words[^1]}, not {ScreenText.Quoted(token.Value)}."
                    + MessageText.DidYouMean(SpellingSuggestion.For(token.Value, words)));
            }
        });
        return option;
    }

    /// <summary>An option that accepts a number of bytes within a range, such as <c>1000000</c>, <c>500M</c> or <c>16G</c>.</summary>
    public static Option<long?> Size(string name, string description, long max = long.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "SIZE",
        CustomParser = result =>
        {
            var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (ByteSize.TryParse(word, out var size) && size >= 1 && size <= max)
            {
                return size;
            }

            var range = max == long.MaxValue ? "of 1 or more" : $"from 1 to {ByteSize.Format(max)}";
            result.AddError($"{name} must be a number of bytes {range}, such as 500000, 64M or 1G, not {ScreenText.Quoted(word)}.");
            return null;
        },
    };

    /// <summary>An option that accepts an integer within a range.</summary>
    public static Option<int?> Number(string name, string description, int min, int max) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            {
                return number;
            }

            var range = max == int.MaxValue ? $"of {min} or more" : $"from {min} to {max}";
            result.AddError($"{name} must be an integer {range}, not {ScreenText.Quoted(word)}.");
            return null;
        },
    };
}
