using ClaimModel.Cli.Terminal;
using ClaimModel.Values;

namespace ClaimModel.Cli.Reports;

/// <summary>Problems as text: one line each in the format of compilers, and on a terminal also the line of the file.</summary>
internal sealed class TextReport(ToolConsole console, bool showsProblems, bool showsCounts) : IProblemReport
{
    public void Add(CheckedFile file, IReadOnlyList<Diagnostic> problems)
    {
        if (showsProblems)
        {
            WriteProblems(console, problems, file.Lines);
        }

        if (showsCounts)
        {
            WriteCounts(file);
        }
    }

    public void Finish(CheckTotals totals)
    {
        if (showsProblems && totals.OmissionNote is { } note)
        {
            console.Out.WriteLine(note);
        }

        if (showsCounts && totals.Files > 1)
        {
            console.Out.WriteLine(
                $"{MessageText.Count(totals.Files, "file")}: {totals.Files - totals.Invalid} valid, {totals.Invalid} not valid; "
                + $"{totals.Problems}; {totals.Records}");
        }
    }

    /// <summary>Writes problems; on a terminal each with its line of the file, if the lines are known, and a caret under the column.</summary>
    public static void WriteProblems(ToolConsole console, IEnumerable<Diagnostic> problems, SourceLines? lines = null)
    {
        foreach (var problem in problems)
        {
            WriteProblem(console, problem, lines);
        }
    }

    private static void WriteProblem(ToolConsole console, Diagnostic problem, SourceLines? lines)
    {
        var line = (problem with { Location = problem.Location with { File = problem.File is null ? null : ScreenText.FilePath(problem.File) } }).ToString();
        var severity = $"{problem.Severity.ToWord()} {problem.Code}";
        var start = line.IndexOf($"{severity}: ", StringComparison.Ordinal);
        console.Write(line[..start], Styles.Bold);
        console.Write(severity, Styles.For(problem.Severity));
        console.Out.WriteLine(line[(start + severity.Length)..]);
        if (console.IsTerminal && problem is { Line: { } number, Column: { } column } && lines?[number] is { } text)
        {
            var (source, caret) = SourceLineView.Of(text, number, column, console.Width);
            console.Write(source, Styles.Dim);
            console.Out.WriteLine();
            console.Write(caret, Styles.For(problem.Severity));
            console.Out.WriteLine();
        }
    }

    private void WriteCounts(CheckedFile file)
    {
        console.Out.Write($"{ScreenText.FilePath(file.File.Name)}: ");
        if (!file.IsComplete)
        {
            console.Out.WriteLine($"interrupted; so far {file.Problems}; {file.Records}");
            return;
        }

        console.Write(file.IsValid ? "valid" : "not valid", file.IsValid ? Styles.Success : Styles.For(DiagnosticSeverity.Error));
        console.Out.WriteLine($", {file.Problems}{(!file.IsValid && file.Problems.Errors == 0 ? ", counted as errors" : "")}; {file.Records}");
    }
}
