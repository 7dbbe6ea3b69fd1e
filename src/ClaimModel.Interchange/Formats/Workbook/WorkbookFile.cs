using System.Globalization;
using System.IO.Compression;
using ClaimModel.Interchange.Importing;
using ClaimModel.Values;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>A workbook (Office Open XML, ISO/IEC 29500) that is read. Macros, links and external content are not touched. Not thread-safe.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const string Unreadable = "The file is not a workbook in the format of Excel (.xlsx), or it is damaged. Open it with a spreadsheet program, and save it again as .xlsx.";
    private const int MaxParts = 10_000;
    private const long TrustedBytes = 64L << 20;

    private readonly SpreadsheetDocument _document;

    private WorkbookFile(SpreadsheetDocument document, WorkbookLimits limits)
    {
        _document = document;
        Limits = limits;
        var workbook = document.WorkbookPart!; // checked when it was opened
        Is1904 = workbook.Workbook!.WorkbookProperties?.Date1904?.Value == true; // a part that could be opened has a root
        NumberFormats = new(workbook);
        SharedStrings = SharedStringList.Read(workbook.SharedStringTablePart, limits);
        Sheets = [.. workbook.Workbook.Sheets?.Elements<Sheet>().Select(sheet => (sheet.Name?.Value ?? "", PartOf(workbook, sheet))).Where(static sheet => sheet.Item2 is not null).Select(static sheet => (sheet.Item1, sheet.Item2!)) ?? []];
    }

    /// <summary>Gets the limits on what is read.</summary>
    public WorkbookLimits Limits { get; }

    /// <summary>Gets a value indicating whether dates are counted from January 1, 1904.</summary>
    public bool Is1904 { get; }

    /// <summary>Gets the number formats of styles.</summary>
    public NumberFormats NumberFormats { get; }

    /// <summary>Gets the shared strings.</summary>
    public IReadOnlyList<string> SharedStrings { get; }

    /// <summary>Gets the sheets with cells, hidden or not, in the order of the workbook.</summary>
    public IReadOnlyList<(string Name, WorksheetPart Part)> Sheets { get; }

    /// <summary>Determines whether a file may be a workbook, also an old or encrypted one.</summary>
    public static bool IsMatch(ReadOnlySpan<byte> beginning) => beginning.StartsWith("PK\u0003\u0004"u8) || IsCompoundFile(beginning);

    /// <summary>Reads a workbook, and passes it to a function.</summary>
    /// <exception cref="ImportFailure">The file is not a workbook, or it exceeds a limit.</exception>
    /// <exception cref="OperationCanceledException">The function was canceled.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> bytes, WorkbookLimits limits, Func<WorkbookFile, T> read)
    {
        if (IsCompoundFile(bytes.Span))
        {
            throw new ImportFailure(ImportRules.Syntax, "The file is a workbook in the old format (.xls), or is protected with a password. Save it as .xlsx without a password.");
        }

        try
        {
            var content = new MemoryStream(bytes.ToArray());
            CheckSize(content, limits);
            using var document = SpreadsheetDocument.Open(content, isEditable: false, new OpenSettings { MaxCharactersInPart = limits.MaxDecompressedBytes });
            if (document.WorkbookPart?.Workbook is null)
            {
                throw new ImportFailure(ImportRules.Syntax, Unreadable);
            }

            using var file = new WorkbookFile(document, limits);
            return read(file);
        }
        catch (Exception exception) when (exception is not (ImportFailure or OperationCanceledException or OutOfMemoryException))
        {
            // The bytes are in memory, so that any exception of the libraries for packages and XML means that they are not as they should be.
            throw new ImportFailure(ImportRules.Syntax, Unreadable);
        }
    }

    public void Dispose() => _document.Dispose();

    private static bool IsCompoundFile(ReadOnlySpan<byte> beginning) => beginning is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    /// <summary>Checks the sizes that the archive declares: no more than these are decompressed.</summary>
    private static void CheckSize(MemoryStream content, WorkbookLimits limits)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        var size = archive.Entries.Sum(static entry => entry.Length);
        if (archive.Entries.Count > MaxParts || size > limits.MaxDecompressedBytes)
        {
            throw new ImportFailure(ImportRules.Limit, $"The workbook decompresses to more than {MessageText.Number(limits.MaxDecompressedBytes)} bytes or {MessageText.Number(MaxParts)} parts, and is not read.");
        }

        if (size > TrustedBytes && size / content.Length > limits.MaxDecompressionRatio)
        {
            throw new ImportFailure(ImportRules.Limit, string.Create(CultureInfo.InvariantCulture, $"The workbook decompresses to more than {limits.MaxDecompressionRatio} times its size, and is not read."));
        }
    }

    private static WorksheetPart? PartOf(WorkbookPart workbook, Sheet sheet) =>
        sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) ? part as WorksheetPart : null;
}
