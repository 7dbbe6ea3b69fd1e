using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>Files that a dataset can be written to.</summary>
internal static class DatasetFile
{
    /// <summary>The names of files that are recognized as datasets.</summary>
    public const string NamePatterns = $"*{DatasetFormats.DocumentExtension}, *{DatasetFormats.JsonLinesExtension} (with or without {Gzip.Extension}), *.claims.yaml or *.claims.xlsx";

    /// <summary>Returns the file that a name refers to.</summary>
    /// <exception cref="UsageException">The name is not a valid file name, or is the name of a folder.</exception>
    /// <exception cref="FileAccessException">Symbolic links form a cycle.</exception>
    public static FileTarget At(ToolConsole console, string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            throw new UsageException($"{ScreenText.Quoted(name)} is not a valid file name.");
        }

        var target = FileAccessException.Translate(name, "written", () => FileTarget.At(console.FullPath(name), name));
        if (target.Status is { Kind: FileKind.Folder })
        {
            var example = ScreenText.QuotedPath($"{name.TrimEnd('/')}/mine{DatasetFormats.DocumentExtension}");
            throw new UsageException($"{ScreenText.QuotedPath(name)} is a folder; specify a file, such as {example}.");
        }

        return target;
    }
}
