using ClaimModel.Cli.Input;
using ClaimModel.Cli.Reports;
using ClaimModel.Cli.Terminal;
using ClaimModel.Values;

namespace ClaimModel.Cli.Commands;

/// <summary>Reads the dataset of a command that accepts only one.</summary>
internal static class DatasetReader
{
    private const int MaxShown = 20;

    /// <summary>Opens the file that a path refers to.</summary>
    /// <param name="console">The console.</param>
    /// <param name="path">The path, or <c>-</c> for standard input.</param>
    /// <param name="command">The name of the command, for error messages.</param>
    /// <param name="options">The options for reading the file.</param>
    /// <param name="cancellationToken">Cancels the search for the file.</param>
    /// <exception cref="UsageException">No file matches a pattern, or several files match.</exception>
    /// <exception cref="FileAccessException">The file does not exist or cannot be read.</exception>
    public static OpenInput Open(ToolConsole console, string path, string command, InputOptions options, CancellationToken cancellationToken)
    {
        var files = new InputFinder(console).Find([path], cancellationToken).GetFilesOrThrow(console);
        return files is [var file]
            ? OpenInput.Open(file, console, options, cancellationToken)
            : throw new UsageException($"{ScreenText.Quoted(path)} refers to {MessageText.Count(files.Count, "file")}; {command} accepts only one.");
    }

    /// <summary>Reads a document or JSON Lines, as far as possible.</summary>
    /// <exception cref="FileAccessException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Reading was canceled.</exception>
    public static ReadResult Read(OpenInput input, CancellationToken cancellationToken) =>
        input.IsJsonLines ? ClaimDataset.ReadLines(input.Content, input.Options, cancellationToken) : input.ReadDocument(cancellationToken).Result;

    /// <summary>Determines whether nothing of a dataset could be read, neither records nor metadata.</summary>
    public static bool IsEmpty(ReadResult read) => read.Dataset with { Version = default } == new ClaimDataset { Version = default };

    /// <summary>Writes the errors of a file of which nothing could be read to standard error.</summary>
    public static void WriteErrors(ToolConsole console, InputFile file, ReadResult read)
    {
        TextReport.WriteProblems(console.ForErrors, ErrorsOf(read).Take(MaxShown));
        console.WriteError($"Nothing in {ScreenText.QuotedPath(file.Name)} could be read ({ErrorCount(read)}). \"claimmodel validate\" lists the errors.");
    }

    public static IEnumerable<Diagnostic> ErrorsOf(ReadResult read) => read.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error);

    /// <summary>Returns the number of errors as a text such as <c>2 errors</c>.</summary>
    public static string ErrorCount(ReadResult read) => MessageText.Count(read.Count(DiagnosticSeverity.Error), "error");
}
