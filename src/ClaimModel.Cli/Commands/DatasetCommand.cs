using System.CommandLine;
using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Commands;

/// <summary>A command that shows a dataset, as far as it can be read.</summary>
internal abstract class DatasetCommand(string name, string description, ToolConsole console) : ToolCommand(name, description, console)
{
    private const int MinWidth = 40;
    private const int MaxWidth = 1000;

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "success"),
        (ExitCode.Problems, "the dataset has errors; what could be read is shown"),
        (ExitCode.Usage, "invalid command line, or the actor or topic does not exist"),
        (ExitCode.FileError, "the file cannot be read"),
    ];

    protected Argument<string> Path { get; } = SharedOptions.Path();

    protected Option<string?> Topic { get; init; } = TopicOption("claims");

    protected Option<int?> Width { get; } =
        SharedOptions.Number("--width", "The width of the output in characters; by default that of the terminal, or 120.", MinWidth, MaxWidth);

    protected ReadingOptions Reading { get; } = new();

    /// <summary>Shows the dataset.</summary>
    /// <exception cref="UsageException">An actor or topic does not exist.</exception>
    protected abstract void Show(ParseResult arguments, ClaimDataset dataset, CancellationToken cancellationToken);

    /// <summary>Determines whether the dataset is shown even if nothing of it could be read.</summary>
    protected virtual bool AlwaysShows(ParseResult arguments) => false;

    protected sealed override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        using var input = DatasetReader.Open(Console, arguments.GetRequiredValue(Path), Name, Reading.Of(arguments), cancellationToken);
        var read = DatasetReader.Read(input, cancellationToken);
        if (read.HasErrors && DatasetReader.IsEmpty(read) && !AlwaysShows(arguments))
        {
            DatasetReader.WriteErrors(Console, input.File, read);
            return ExitCode.Problems;
        }

        if (read.HasErrors)
        {
            Console.WriteError(
                $"{ScreenText.FilePath(input.File.Name)} could not be read completely ({DatasetReader.ErrorCount(read)}); the rest is shown. "
                + "\"claimmodel validate\" lists the errors.");
        }

        Show(arguments, read.Dataset, cancellationToken);
        return read.HasErrors ? ExitCode.Problems : ExitCode.Valid;
    }

    /// <summary>Returns the option for a topic.</summary>
    /// <param name="records">The records that the topic selects, such as <c>claims</c>.</param>
    protected static Option<string?> TopicOption(string records) =>
        new("--topic") { Description = $"Show only {records} about this topic and narrower ones.", HelpName = "ID" };

    protected int WidthOf(ParseResult arguments) => arguments.GetValue(Width) ?? Math.Clamp(Console.Width, MinWidth, MaxWidth);
}
