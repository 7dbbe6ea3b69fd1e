using System.IO.Compression;
using System.Text;

namespace ClaimModel.Interchange.Tests.Formats.Workbook;

/// <summary>Builds workbooks from XML, as other programs write them.</summary>
internal static class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Returns a workbook of sheets, each with its name and the XML of its rows (and what follows <c>sheetData</c>, after a <c>|</c>).</summary>
    public static byte[] Of(params (string Name, string Rows)[] sheets) => Build(sheets);

    /// <inheritdoc cref="Of"/>
    public static byte[] Build((string Name, string Rows)[] sheets, string sharedStrings = "", string styles = "", string workbookProperties = "")
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{Each("<Override PartName=\"/xl/s{0}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")}</Types>""");
            Add("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="strings" Type="{Relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="styles" Type="{Relationships}/styles" Target="styles.xml"/>{Each("<Relationship Id=\"s{0}\" Type=\"" + Relationships + "/worksheet\" Target=\"s{0}.xml\"/>")}</Relationships>""");
            Add("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relationships}">{workbookProperties}<sheets>{string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>"))}</sheets></workbook>""");
            Add("xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{sharedStrings}</sst>""");
            Add("xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>""");
            for (var i = 0; i < sheets.Length; i++)
            {
                var parts = sheets[i].Rows.Split('|');
                Add($"xl/s{i}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{parts[0]}</sheetData>{string.Concat(parts.Skip(1))}</worksheet>""");
            }

            void Add(string name, string xml)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return content.ToArray();

        string Each(string format) => string.Concat(Enumerable.Range(0, sheets.Length).Select(i => format.Replace("{0}", $"{i}", StringComparison.Ordinal)));
    }

    /// <summary>Returns a row of texts.</summary>
    public static string Row(int number, params string[] texts) => $"<row r=\"{number}\">{string.Concat(texts.Select(static text => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"))}</row>";
}
