using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Input;

/// <summary>A file to which a dataset is written.</summary>
/// <param name="Name">As the user would write it.</param>
/// <param name="Path">The complete path; where it is a link, what it leads to, so that the link stays.</param>
internal sealed record DatasetFile(string Name, string Path)
{
    public static DatasetFile At(ToolConsole console, string name)
    {
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            throw new UsageException($"{ScreenText.Quoted(name)} is no name of a file.");
        }

        var path = console.FullPath(name);
        try
        {
            return new(name, File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new(name, path);
        }
    }

    /// <summary>Writes the dataset in canonical form; the file is replaced when all is written.</summary>
    /// <exception cref="UnreadableException">The file cannot be written.</exception>
    public void Save(ClaimDataset dataset)
    {
        try
        {
            dataset.Save(Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.For(Name, fault, "written");
        }
    }
}
