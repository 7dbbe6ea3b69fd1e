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
            foreach (var problem in problems)
            {
                WriteProblem(problem, file.Lines);
            }
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
                + $"{CountText.Problems(totals.Errors, totals.Warnings, totals.Infos)}; {totals.Records}");
        }
    }

    /// <summary>Writes a problem, and on a terminal the line of the file with a caret under the column.</summary>
    public void WriteProblem(Diagnostic problem, ISourceLines lines)
    {
        var line = (problem with { File = problem.File is null ? null : ScreenText.FilePath(problem.File) }).ToString();
        var severity = $"{problem.Severity.ToWord()} {problem.Code}";
        var start = line.IndexOf($"{severity}: ", StringComparison.Ordinal);
        console.Write(line[..start], Styles.Bold);
        console.Write(severity, Styles.For(problem.Severity));
        console.Out.WriteLine(line[(start + severity.Length)..]);
        if (console.IsTerminal && problem is { Line: { } number, Column: { } column } && lines[number] is { } text)
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
        var problems = CountText.Problems(file.Errors, file.Warnings, file.Infos);
        console.Out.Write($"{ScreenText.FilePath(file.File.Name)}: ");
        if (!file.IsComplete)
        {
            console.Out.WriteLine($"interrupted; so far {problems}; {file.Records}");
            return;
        }

        console.Write(file.IsValid ? "valid" : "not valid", file.IsValid ? Styles.Success : Styles.For(DiagnosticSeverity.Error));
        console.Out.WriteLine($", {problems}{(!file.IsValid && file.Errors == 0 ? ", counted as errors" : "")}; {file.Records}");
    }
}
