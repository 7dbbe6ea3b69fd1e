using System.IO.Compression;
using ClaimModel.Json.Records;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Writes datasets as workbooks with a sheet for each type of record; equal datasets have equal workbooks.</summary>
internal static class WorkbookWriter
{
    /// <summary>The time of all parts: the earliest that an archive can state.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a dataset.</summary>
    /// <param name="dataset">The dataset, without errors of reading.</param>
    /// <param name="output">The destination.</param>
    /// <param name="onTooLong">Receives the type, the heading and the record of a text that is too long for a cell, and is cut.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <exception cref="System.Text.Json.JsonException">A record cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Writing was canceled.</exception>
    public static void Write(ClaimDataset dataset, Stream output, Action<RecordType, string, ExtensibleRecord> onTooLong, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "workbook");
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
            var sheets = new Sheets();
            foreach (var type in RecordSheet.Types)
            {
                var name = RecordSheet.NameOf(type);
                ExtensibleRecord[] records = type == RecordType.Dataset ? [dataset.WithoutRecords()] : [.. type.In(dataset)];
                new RecordSheetWriter(type, records, (heading, record) => onTooLong(type, heading, record))
                    .Write(workbook.AddNewPart<WorksheetPart>(name), isActive: type == RecordType.Claim, cancellationToken);
                sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = name });
            }

            var active = RecordSheet.Types.TakeWhile(static type => type != RecordType.Claim).Count();
            workbook.Workbook = new(new BookViews(new WorkbookView { ActiveTab = (uint)active }), sheets);
        }

        CopyWithoutTimes(content, output);
    }

    /// <summary>Copies an archive, with a fixed time for each part, so that the bytes do not depend on the clock.</summary>
    public static void CopyWithoutTimes(MemoryStream content, Stream output)
    {
        content.Position = 0;
        using (var archive = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
            {
                entry.LastWriteTime = NoTime;
            }
        }

        content.Position = 0;
        content.CopyTo(output);
    }
}
