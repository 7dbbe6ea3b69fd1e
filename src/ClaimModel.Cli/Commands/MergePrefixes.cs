using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.JsonLines.Merging;

namespace ClaimModel.Cli.Commands;

/// <summary>The prefixes of the ids of the files that are merged, as specified by <c>--prefix PATH=PREFIX</c>.</summary>
internal sealed class MergePrefixes
{
    private readonly Dictionary<OpenInput, string> _prefixes = [];

    /// <exception cref="UsageException">A prefix is invalid, belongs to no file, or to a file that already has one.</exception>
    public MergePrefixes(ToolConsole console, IEnumerable<string> options, List<OpenInput> inputs)
    {
        foreach (var option in options)
        {
            var separator = option.LastIndexOf('=');
            if (separator < 1 || separator == option.Length - 1)
            {
                throw new UsageException($"--prefix requires a file and a prefix, such as a.claims.json=a-, not {ScreenText.Quoted(option)}.");
            }

            var (path, prefix) = (option[..separator], option[(separator + 1)..]);
            var input = inputs.Find(input => path == ToolConsole.StandardStream ? input.File.Path is null : input.File.Path == console.FullPath(path))
                ?? throw new UsageException($"--prefix names {ScreenText.QuotedPath(path)}, which is not one of the files to merge.");
            if (!IdPrefixer.IsValid(prefix))
            {
                throw new UsageException($"The prefix {ScreenText.Quoted(prefix)} is invalid; a prefix has at most {IdPrefixer.MaxLength} characters, without white space or control characters.");
            }

            if (!_prefixes.TryAdd(input, prefix))
            {
                throw new UsageException($"--prefix names {ScreenText.QuotedPath(path)} more than once.");
            }
        }
    }

    /// <summary>Returns the prefix of a file; empty if it has none.</summary>
    public string Of(OpenInput input) => _prefixes.GetValueOrDefault(input, "");
}
