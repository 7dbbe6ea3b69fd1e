using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel new</c>: writes a small dataset to start typing in.</summary>
internal sealed class NewCommand : ToolCommand
{
    private const string StandardOutput = "-";

    private readonly Argument<string> _path = new("PATH") { Description = $"The file to write, best named *{DatasetFormats.DocumentExtension}; - for standard output." };
    private readonly Option<bool> _force = new("--force") { Description = "Replace the file if there is one." };

    public NewCommand(ToolConsole console)
        : base("new", "Writes a small valid dataset to start typing in; descriptions and notes in it say what is what.", console)
    {
        Add(_path);
        Add(_force);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel new mine.claims.json", "Begin a dataset."),
        new("claimmodel new -", "Look at what would be written."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the file was written"),
        (ExitCode.Usage, "there is such a file, and --force was not given"),
        (ExitCode.Unreadable, "the file cannot be written"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var name = arguments.GetRequiredValue(_path);
        if (name == StandardOutput)
        {
            Console.Out.Write(StarterDataset.Create().ToJson());
            return ExitCode.Valid;
        }

        var file = DatasetFile.At(Console, name);
        if (Directory.Exists(file.Path))
        {
            throw new UsageException($"\"{ScreenText.FilePath(name)}\" is a folder; name a file, such as \"{ScreenText.FilePath(name.TrimEnd('/'))}/mine{DatasetFormats.DocumentExtension}\".");
        }

        if (File.Exists(file.Path) && !arguments.GetValue(_force))
        {
            throw new UsageException($"There is already a file \"{ScreenText.FilePath(name)}\"; --force replaces it.");
        }

        file.Save(StarterDataset.Create());
        Console.Out.WriteLine($"Wrote {ScreenText.FilePath(name)}. \"claimmodel validate\" checks it, \"claimmodel show\" shows what it holds.");
        if (!name.EndsWith(DatasetFormats.DocumentExtension, StringComparison.OrdinalIgnoreCase))
        {
            Console.Out.WriteLine($"In a folder, only files named *{DatasetFormats.DocumentExtension} are taken for datasets.");
        }

        return ExitCode.Valid;
    }
}
