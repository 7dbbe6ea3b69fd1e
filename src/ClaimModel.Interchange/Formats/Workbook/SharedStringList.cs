using ClaimModel.Interchange.Importing;
using ClaimModel.Values;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ClaimModel.Interchange.Formats.Workbook;

/// <summary>Reads the strings that cells of a workbook refer to.</summary>
internal static class SharedStringList
{
    private const int MaxStrings = 5_000_000;

    public static IReadOnlyList<string> Read(SharedStringTablePart? part, WorkbookLimits limits)
    {
        var strings = new List<string>();
        if (part is null)
        {
            return strings;
        }

        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                if (strings.Count == MaxStrings)
                {
                    throw new ImportFailure(ImportRules.Limit, $"The workbook has more than {MessageText.Number(MaxStrings)} shared strings, and is not read.");
                }

                strings.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!, limits)); // an element has just begun
            }
        }

        return strings;
    }

    /// <summary>Returns the text of a string with or without formatting; pronunciation hints of East Asian texts are left out.</summary>
    public static string TextOf(RstType text, WorkbookLimits limits)
    {
        var runs = text.ChildElements.Select(static child => child switch
        {
            Text plain => plain.Text,
            Run run => run.Text?.Text ?? "",
            _ => "",
        });
        var decoded = EscapedText.Decode(string.Concat(runs));
        return decoded.Length <= limits.MaxTextLength ? decoded : decoded[..(limits.MaxTextLength + 1)];
    }
}
