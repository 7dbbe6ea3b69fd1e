namespace ClaimModel.Cli.Input;

/// <summary>A dataset to read: its name as the user would write it, and where it is; no path stands for standard input.</summary>
internal sealed record InputFile(string Name, string? Path)
{
    public static InputFile Standard { get; } = new("<stdin>", null);
}
