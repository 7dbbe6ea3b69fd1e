using ClaimModel.Cli.Input;
using ClaimModel.Cli.Terminal;
using ClaimModel.Files;
using ClaimModel.Interchange.Formats.Workbook;
using ClaimModel.Interchange.Translation;

namespace ClaimModel.Cli.Output;

/// <summary>Writes a copy of a workbook in which problems are marked.</summary>
/// <param name="console">The console.</param>
/// <param name="path">The path of the copy.</param>
internal sealed class MarkedCopy(ToolConsole console, string path)
{
    private bool _isWritten;

    /// <summary>Writes the copy.</summary>
    /// <exception cref="UsageException">The input is not a workbook, or not the only one, or the copy would replace it.</exception>
    /// <exception cref="FileAccessException">The copy cannot be written.</exception>
    public void Write(OpenInput input, IReadOnlyList<Diagnostic> problems)
    {
        if (input.Format != DatasetFormat.Workbook || _isWritten)
        {
            throw new UsageException("--mark can be used only with a single workbook (*.xlsx).");
        }

        var target = OutputTarget.OfAnyFormat(console, path);
        if (target.IsStandardOutput || target.IsSameFile(input))
        {
            throw new UsageException($"--mark must be another file than {ScreenText.QuotedPath(input.File.Name)}.");
        }

        var workbook = TranslatedFile.ReadWorkbook(input.Content, input.Options, CancellationToken.None).Workbook;
        target.WriteAtomically(stream =>
        {
            WorkbookMarker.Write(workbook, problems, stream);
            return true;
        });
        _isWritten = true;
    }
}
