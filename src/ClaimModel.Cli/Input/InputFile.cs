namespace ClaimModel.Cli.Input;

/// <summary>A dataset to read.</summary>
/// <param name="Name">The path as the user wrote it.</param>
/// <param name="Path">The absolute path; null for standard input.</param>
internal sealed record InputFile(string Name, string? Path)
{
    public static InputFile StandardInput { get; } = new("<stdin>", null);
}
