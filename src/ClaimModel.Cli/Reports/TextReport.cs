using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Reports;

/// <summary>Problems for people: a line each, as compilers write them, and on a screen the place in the file under it.</summary>
internal sealed class TextReport(ToolConsole console, bool showsProblems, bool showsCounts) : IProblemReport
{
    private readonly Paint _paint = new(console);

    public void Add(CheckedFile file, IReadOnlyList<Diagnostic> shown)
    {
        if (showsProblems)
        {
            foreach (var problem in shown)
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
        if (showsProblems && totals.Hidden > 0)
        {
            console.Out.WriteLine($"{Counted.Of(totals.Hidden, "more problem is", "more problems are")} not shown; --max-problems sets how many are.");
        }

        if (showsCounts && totals.Files > 1)
        {
            console.Out.WriteLine(
                $"{Counted.Of(totals.Files, "file")}: {totals.Files - totals.Invalid} valid, {totals.Invalid} not valid; "
                + $"{Counted.Problems(totals.Errors, totals.Warnings, totals.Infos)}; {totals.Records}");
        }
    }

    /// <summary>Problems as lines, without counts.</summary>
    public void WriteProblem(Diagnostic problem, ISourceLines lines)
    {
        var line = (problem with { File = problem.File is null ? null : ScreenText.FilePath(problem.File) }).ToString();
        console.Out.WriteLine(console.HasColor ? Coloured(line, problem) : line);
        if (console.IsTerminal && problem is { Line: { } number, Column: { } column } && lines[number] is { } text)
        {
            var (source, caret) = SourceLineView.Of(text, number, column, console.Width);
            console.Out.WriteLine(_paint.Aside(source));
            console.Out.WriteLine(_paint.Severity(problem.Severity, caret));
        }
    }

    private void WriteCounts(CheckedFile file)
    {
        var verdict = file.IsValid ? _paint.Good("valid") : _paint.Severity(DiagnosticSeverity.Error, "not valid");
        if (!file.IsComplete)
        {
            console.Out.WriteLine($"{ScreenText.FilePath(file.File.Name)}: stopped before its end; so far {Counted.Problems(file.Errors, file.Warnings, file.Infos)}; {file.Records}");
            return;
        }

        var counted = !file.IsValid && file.Errors == 0 ? ", counted as errors" : "";
        console.Out.WriteLine(
            $"{ScreenText.FilePath(file.File.Name)}: {verdict}, {Counted.Problems(file.Errors, file.Warnings, file.Infos)}{counted}; {file.Records}");
    }

    private string Coloured(string line, Diagnostic problem)
    {
        var word = $"{problem.Severity.ToWord()} {problem.Code}";
        var at = line.IndexOf($"{word}: ", StringComparison.Ordinal);
        return $"{_paint.Place(line[..at])}{_paint.Severity(problem.Severity, word)}{line[(at + word.Length)..]}";
    }
}
