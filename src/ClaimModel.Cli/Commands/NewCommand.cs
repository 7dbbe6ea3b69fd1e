using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Output;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel new</c>: creates a small dataset to start from.</summary>
internal sealed class NewCommand : ToolCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = $"The file to create, preferably named *{DatasetFormats.DocumentExtension}; - for standard output." };
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite the file if it exists." };

    public NewCommand(ToolConsole console)
        : base("new", "Creates a small valid dataset to start from. Its descriptions and notes explain the members.", console) => AddAll(_path, _force);

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel new mine.claims.json", "Create a dataset."),
        ("claimmodel new claims.xlsx", "Create a workbook with a sheet for each type of record, to enter claims in a spreadsheet."),
        ("claimmodel new mine.claims.yaml", "Create a dataset in YAML."),
        ("claimmodel new -", "Print the dataset instead of creating a file."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "the file was created"),
        (ExitCode.Usage, "invalid command line, or the file exists and --force was not specified"),
        (ExitCode.FileError, "the file cannot be written"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        var name = arguments.GetRequiredValue(_path);
        var starter = EmbeddedFile.Read(EmbeddedFile.Starter);
        var target = OutputTarget.At(Console, name, FileFormats.Of(name) ?? DatasetFormat.Document);
        if (target.IsStandardOutput)
        {
            Console.Out.Write(starter);
            return ExitCode.Valid;
        }

        if (target.IsExistingFile && !arguments.GetValue(_force))
        {
            throw new UsageException($"The file {ScreenText.QuotedPath(name)} already exists. Use --force to overwrite it.");
        }

        var dataset = ClaimDataset.Read(starter, cancellationToken: cancellationToken).GetDatasetOrThrow();
        target.Write(target.Format == DatasetFormat.Workbook ? WithAllTypes(dataset) : dataset, cancellationToken);
        Console.Out.WriteLine($"Created {ScreenText.FilePath(name)}. \"claimmodel validate\" validates it, and \"claimmodel show\" shows its contents.");
        if (!FileFormats.IsDataset(name))
        {
            Console.Out.WriteLine($"If a folder is specified instead of a file, only files named {DatasetFile.NamePatterns} are recognized as datasets.");
        }

        return ExitCode.Valid;
    }

    /// <summary>Returns the dataset with an example of the types of record that it does not have, so that each sheet of a workbook has one.</summary>
    private static ClaimDataset WithAllTypes(ClaimDataset dataset) => dataset with
    {
        Predicates = [new Predicate { Id = "length", Functional = true, Unit = "km", Description = "What propositions say of their subjects. Functional: a subject has one value at a time." }],
        Units = [new Unit { Id = "mi", Base = "km", ConversionMultiplier = Number.Parse("1.609344", provider: null), Description = "One mile is 1.609344 kilometers." }],
    };
}
