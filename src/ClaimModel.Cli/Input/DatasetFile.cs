using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Streams;

namespace ClaimModel.Cli.Input;

/// <summary>A file that a dataset is written to.</summary>
/// <param name="Name">The path as the user wrote it.</param>
/// <param name="Path">The absolute path; if it is a link, the target of the link, so that the link is preserved.</param>
internal sealed record DatasetFile(string Name, string Path)
{
    /// <summary>The names of files that are recognized as datasets.</summary>
    public const string NamePatterns = $"*{DatasetFormats.DocumentExtension}, *{DatasetFormats.JsonLinesExtension} or *{DatasetFormats.JsonLinesExtension}{Gzip.Extension}";

    /// <exception cref="UsageException">The name is not a valid file name, or is the name of a folder.</exception>
    public static DatasetFile At(ToolConsole console, string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            throw new UsageException($"{ScreenText.Quoted(name)} is not a valid file name.");
        }

        var path = console.FullPath(name);
        if (Directory.Exists(path))
        {
            var example = ScreenText.QuotedPath($"{name.TrimEnd('/')}/mine{DatasetFormats.DocumentExtension}");
            throw new UsageException($"{ScreenText.QuotedPath(name)} is a folder; specify a file, such as {example}.");
        }

        try
        {
            return new(name, File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        }
        catch (Exception exception) when (FileAccessException.IsMatch(exception))
        {
            return new(name, path);
        }
    }

    /// <summary>Writes a dataset in canonical form; the file is replaced when the dataset is complete.</summary>
    /// <exception cref="FileAccessException">The file cannot be written.</exception>
    public void Save(ClaimDataset dataset)
    {
        try
        {
            dataset.Save(Path);
        }
        catch (Exception exception) when (FileAccessException.IsMatch(exception))
        {
            throw FileAccessException.For(Name, exception, "written");
        }
    }
}
