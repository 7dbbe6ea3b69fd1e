namespace ClaimModel.Cli.Input;

/// <summary>A dataset to read: its name as the user would write it, and where it is; no path stands for standard input.</summary>
internal sealed record InputFile(string Name, string? Path)
{
    public static InputFile Standard { get; } = new("<stdin>", null);

    /// <summary>All bytes of the file.</summary>
    /// <exception cref="UnreadableException">The file cannot be read.</exception>
    public byte[] ReadAllBytes(ToolConsole console)
    {
        try
        {
            if (Path is not null)
            {
                return File.ReadAllBytes(Path);
            }

            using var input = console.OpenInput();
            using var text = new MemoryStream();
            input.CopyTo(text);
            return text.ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.For(Name, fault, "read");
        }
    }
}
