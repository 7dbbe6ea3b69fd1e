using System.Text;
using System.Text.Unicode;
using ClaimModel.Interchange.Importing;
using ClaimModel.Values;
using CsvHelper;

namespace ClaimModel.Interchange.Tables.Rows;

/// <summary>Reads rows from CSV, TSV and similar text, in bounded memory. Not thread-safe.</summary>
/// <remarks>
/// The bytes are parsed by CsvHelper. A quoted cell that is not closed as it should be, and goes on over several lines, would hide the rows in these
/// lines: it is reported, and its lines are read again as rows of their own.
/// </remarks>
internal sealed class DelimitedRows : RowSource
{
    /// <summary>A cell of <see cref="ImportOptions.MaxTextLength"/> has at most so many bytes a character.</summary>
    private const int MaxBytesPerCharacter = 3;

    private const int MaxRecordBytes = 1 << 28;

    private readonly ImportContext _context;
    private readonly DelimitedSyntax _syntax;
    private readonly string? _file;
    private readonly CsvReader _reader;

    /// <summary>Reads the lines of a row again; null while rows are read from the input.</summary>
    private CsvReader? _lines;

    /// <summary>The number of lines that precede the lines that are read again.</summary>
    private long _precedingLines;

    /// <summary>The first problem of the quotation marks of the current row.</summary>
    private (CsvMalformedReason Reason, long ByteOffset)? _malformed;

    private int[] _lengths = [];
    private RowLocation? _location;
    private bool _isClean;
    private long _count;

    /// <param name="input">The stream. It is left open.</param>
    /// <param name="syntax">How cells are separated.</param>
    /// <param name="context">Receives the problems, and has the limits.</param>
    /// <param name="file">The name of the file; null if there is none.</param>
    public DelimitedRows(Stream input, DelimitedSyntax syntax, ImportContext context, string? file)
    {
        (_context, _syntax, _file) = (context, syntax, file);
        _reader = CsvReader.Create(input, OptionsOf(syntax, hasLineBreaks: true), leaveOpen: true);
    }

    public override string? Name => _file;

    public override int Count => Current.FieldCount;

    public override RowLocation Location => _location ??= CreateLocation();

    public override bool IsBlank => Current.RawRecord.IndexOfAnyExcept([(byte)_reader.Separator, (byte)' ', (byte)'\t', (byte)'"']) < 0 && base.IsBlank;

    private CsvReader Current => _lines ?? _reader;

    private int MaxRecordSize => (int)Math.Min(MaxRecordBytes, Math.Max(1 << 20, (long)_context.Options.MaxTextLength * MaxBytesPerCharacter * 4));

    private long Line => _precedingLines + Current.LineNumber;

    public override bool Read()
    {
        _context.CancellationToken.ThrowIfCancellationRequested();
        if (!Move())
        {
            return false;
        }

        _location = null;
        CheckLimits();
        var row = Current.RawRecord;
        _isClean = row.Length <= _context.Options.MaxTextLength && !row.Contains((byte)0) && Utf8.IsValid(row);
        return true;
    }

    public override string Cell(int column) => (uint)column < (uint)Count && (_isClean || ProblemOf(column) is null) ? Current.GetString(column) : "";

    public override CellProblem? ProblemOf(int column)
    {
        if (_isClean || (uint)column >= (uint)Count)
        {
            return null;
        }

        var cell = Current.GetSpan(column);
        if (!Utf8.IsValid(cell))
        {
            var invalid = InvalidByteIn(cell);
            return new(ImportRules.Syntax, $"The cell contains the byte {invalid:X2}, which is not valid UTF-8 here. Save the table as UTF-8, and import it again.", Encoding.UTF8.GetString(cell));
        }

        if (cell.Contains((byte)0))
        {
            return new(ImportRules.Syntax, "The cell contains a NUL character (U+0000), which no text has. Remove it, or save the table as UTF-8.", Encoding.UTF8.GetString(cell));
        }

        var length = Encoding.UTF8.GetCharCount(cell);
        return length <= _context.Options.MaxTextLength ? null : new(
            ImportRules.Limit,
            $"The cell is {MessageText.Number(length)} characters long, more than the limit of {MessageText.Number(_context.Options.MaxTextLength)}, and is not imported.",
            Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, MessageText.MaxLength)]));
    }

    public override void Dispose()
    {
        _lines?.Dispose();
        _reader.Dispose();
        base.Dispose();
    }

    private bool Move()
    {
        if (_lines is not null)
        {
            if (_lines.Read())
            {
                return true;
            }

            _lines.Dispose();
            (_lines, _precedingLines) = (null, 0);
        }

        _malformed = null;
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException)
        {
            var start = DiagnosticLocation.InText((int)Math.Min(_reader.LineNumber + 1, int.MaxValue), 1, file: _file);
            throw new ImportFailure(ImportRules.Limit, $"The row that follows this line is longer than {MessageText.Number(MaxRecordSize)} bytes; the rest of the table is not imported. {(_syntax.HasQuotes ? "A quotation mark that is never closed can be the reason." : "")}".TrimEnd(), start);
        }

        if (_malformed is var (reason, offset))
        {
            _location = null;
            ReportMalformed(reason, (int)(offset - _reader.ByteOffset));
        }

        return _lines is null || Move();
    }

    private void ReportMalformed(CsvMalformedReason reason, int offset)
    {
        var row = _reader.RawRecord;
        var hasLines = row.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
        var location = Location.Of(ColumnAt(offset));
        if (reason == CsvMalformedReason.StrayQuote)
        {
            _context.NoteChange("Quotation marks in cells that do not begin with one are part of the text", "\"", "\"", ImportOrigin.At(location));
        }
        else if (!hasLines)
        {
            _context.Report(ImportRules.Doubtful, "Text follows the quotation mark that closes the cell, and is added to it. Write quotation marks within a quoted cell twice.", ImportOrigin.At(location));
        }
        else
        {
            var what = reason == CsvMalformedReason.UnterminatedQuote ? "The cell begins with a quotation mark that is never closed" : "Text follows the quotation mark that closes the cell, which has several lines, so a quotation mark is probably missing";
            _context.Report(ImportRules.Syntax, $"{what}. Its lines are imported as rows of their own. Close the quotation marks, and write quotation marks within a quoted cell twice.", ImportOrigin.At(location));
            _precedingLines = _reader.LineNumber - 1;
            _lines = CsvReader.Create(row.ToArray(), OptionsOf(_syntax with { Separator = _reader.Separator }, hasLineBreaks: false));
        }
    }

    private CsvReaderOptions OptionsOf(DelimitedSyntax syntax, bool hasLineBreaks) => syntax.ToReaderOptions() with
    {
        AllowLineBreaksInQuotes = hasLineBreaks,
        MaxRecordSize = MaxRecordSize,
        TrackLineNumbers = true,
        OnMalformedRecord = syntax.HasQuotes && hasLineBreaks ? malformed => _malformed ??= (malformed.Reason, malformed.ByteOffset) : null,
    };

    private void CheckLimits()
    {
        if (Count > _context.Options.MaxColumns)
        {
            throw new ImportFailure(ImportRules.Limit, $"The row has {MessageText.Number(Count)} columns, more than the limit of {MessageText.Number(_context.Options.MaxColumns)}; the rest of the table is not imported.", DiagnosticLocation.InText((int)Math.Min(Line, int.MaxValue), 1, file: _file));
        }

        if (++_count > _context.Options.MaxRows)
        {
            throw new ImportFailure(ImportRules.Limit, $"The table has more than {MessageText.Number(_context.Options.MaxRows)} rows; the rest is not imported.", DiagnosticLocation.InText((int)Math.Min(Line, int.MaxValue), 1, file: _file));
        }
    }

    private TextRowLocation CreateLocation()
    {
        var count = Count;
        if (_lengths.Length < count)
        {
            _lengths = new int[count];
        }

        for (var index = 0; index < count; index++)
        {
            _lengths[index] = Current.GetRawSpan(index).Length;
        }

        return new(_file, Line, Current.RawRecord, _lengths.AsSpan(0, count));
    }

    /// <summary>Returns the index of the cell at an offset in the row.</summary>
    private int ColumnAt(int offset)
    {
        var end = 0;
        for (var index = 0; index < Count; index++)
        {
            end += Current.GetRawSpan(index).Length + 1;
            if (offset < end)
            {
                return index;
            }
        }

        return Count - 1;
    }

    private static byte InvalidByteIn(ReadOnlySpan<byte> cell)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(cell[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return cell[offset];
    }
}
