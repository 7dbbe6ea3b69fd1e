using System.Text;
using ClaimModel.Values;
using nietras.SeparatedValues;

namespace ClaimModel.Interchange.Importing.Delimited;

/// <summary>Reads a file of delimited values row by row, in bounded memory. CSV has quotes (RFC 4180), TSV has none.</summary>
internal static class DelimitedFile
{
    /// <summary>Stands for invalid bytes. It is one of the noncharacters, which texts do not contain, so that the cell with the invalid bytes is found.</summary>
    private const char InvalidBytes = '\uFDD7';

    /// <summary>Reads the rows that are not blank, including the row of headings. The separator is a tab if the headings contain one, and otherwise a comma. Rows that cannot be read are reported and skipped.</summary>
    public static IEnumerable<DelimitedRow> Read(ImportContext context)
    {
        var separator = DelimitedHeadings.SeparatorOf(context.Beginning.Span);
        var encoding = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(InvalidBytes.ToString()));
        using var text = new StreamReader(context.Input, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var isQuoted = separator != '\t';
        var options = new Sep(separator).Reader(options => options with { HasHeader = false, DisableColCountCheck = true, DisableQuotesParsing = !isQuoted, Unescape = isQuoted });
        using var reader = Guarded(context, 1, () => options.From(text));
        var line = 1;
        long count = 0;
        while (Guarded(context, line, reader.MoveNext))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (++count > context.Options.MaxRows)
            {
                throw new ImportFailure(ImportRules.Limit, $"The file has more than {MessageText.Number(context.Options.MaxRows)} rows; the others are not imported.", context.At(line, 1));
            }

            var row = RowOf(context, reader.Current, line, isQuoted);
            line = reader.Current.LineNumberToExcl;
            if (row is not null)
            {
                yield return row;
            }
        }
    }

    private static T Guarded<T>(ImportContext context, int line, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (NotSupportedException)
        {
            throw new ImportFailure(ImportRules.Limit, "The row is longer than 16 million characters. Is a quotation mark not closed?", context.At(line, 1));
        }
    }

    /// <summary>Returns a row; null if it is blank, or if it cannot be read, which is reported.</summary>
    private static DelimitedRow? RowOf(ImportContext context, SepReader.Row row, int line, bool isQuoted)
    {
        var raw = row.Span;
        if (raw.IsWhiteSpace())
        {
            return null;
        }

        if (row.ColCount > context.Options.MaxColumns)
        {
            Report(context, ImportRules.Limit, $"The row has {MessageText.Number(row.ColCount)} cells; at most {MessageText.Number(context.Options.MaxColumns)} are permitted.", context.At(line, 1));
            return null;
        }

        if (isQuoted && raw.Count('"') % 2 != 0)
        {
            Report(context, ImportRules.Syntax, "A quotation mark in this row is never closed, so that the row extends to the end of the file. Close it, or double it if it is part of the text.", context.At(line, 1));
            return null;
        }

        var starts = StartsOf(row, raw, line);
        var cells = new string[row.ColCount];
        for (var index = 0; index < cells.Length; index++)
        {
            var cell = row[index].Span;
            if (cell.Length > context.Options.MaxTextLength)
            {
                Report(context, ImportRules.Limit, $"The cell has {MessageText.Number(cell.Length)} characters; at most {MessageText.Number(context.Options.MaxTextLength)} are permitted.", context.At(starts[index].Line, starts[index].Column));
                return null;
            }

            if (cell.Contains(InvalidBytes))
            {
                Report(context, ImportRules.Syntax, $"The cell {MessageText.Quoted(cell.ToString().Replace(InvalidBytes, '\uFFFD'))} is not valid UTF-8. Save the file as UTF-8, and import it again.", context.At(starts[index].Line, starts[index].Column));
                return null;
            }

            cells[index] = cell.ToString();
        }

        return new(line, cells, starts);
    }

    private static void Report(ImportContext context, Rule rule, string problem, DiagnosticLocation location) =>
        context.Report(new Diagnostic { Rule = rule, Severity = rule.Severity, Message = $"{problem} The row is not imported.", Location = location });

    /// <summary>Returns where the cells begin.</summary>
    private static (int Line, int Column)[] StartsOf(SepReader.Row row, ReadOnlySpan<char> raw, int line)
    {
        // Access to a quoted cell removes its quotes in place, which moves line breaks.
        var original = raw.Contains('\n') ? raw.ToString() : raw;
        var starts = new (int Line, int Column)[row.ColCount];
        var (position, end, lineStart) = (0, -1, 0);
        for (var index = 0; index < starts.Length; index++)
        {
            // An empty cell has no position of its own; it is one separator after the cell before.
            var cell = row[index].Span;
            var start = Math.Min(raw.Overlaps(cell, out var offset) ? offset : end + 1, raw.Length);
            for (; position < start; position++)
            {
                if (original[position] == '\n')
                {
                    line++;
                    lineStart = position + 1;
                }
            }

            end = start + cell.Length;
            starts[index] = (line, start - lineStart + 1);
        }

        return starts;
    }
}
