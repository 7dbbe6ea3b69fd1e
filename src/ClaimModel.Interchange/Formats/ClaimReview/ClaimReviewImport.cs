using System.Text;
using System.Text.Unicode;
using ClaimModel.Interchange.Identities;
using ClaimModel.Interchange.Importing;
using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>ClaimReview and MediaReview of schema.org in JSON-LD, also inside HTML.</summary>
internal sealed class ClaimReviewImport : IImportFormat
{
    public string Name => "claimreview";

    public string Description => "ClaimReview of schema.org: JSON-LD, or pages with it";

    public ValueList<string> Extensions => [".claimreview.json", ".html", ".htm"];

    public bool Recognizes(ReadOnlySpan<byte> beginning)
    {
        var start = beginning.TrimStart("\uFEFF \t\r\n"u8);
        return start is [(byte)'{' or (byte)'[' or (byte)'<', ..]
            && (start.IndexOf("\"claimReviewed\""u8) >= 0 || (start.IndexOf("\"@type\""u8) >= 0 && (start.IndexOf("ClaimReview\""u8) >= 0 || start.IndexOf("MediaReview\""u8) >= 0)));
    }

    public void Import(ImportContext context)
    {
        var utf8 = JsonInput.ReadUtf8(context);
        if (utf8.Span.TrimStart(" \t\r\n"u8) is not ([] or [(byte)'{' or (byte)'[', ..]))
        {
            ImportPage(context, utf8.Span);
        }
        else if (JsonInput.Parse(context, utf8, TextPosition.Start) is { } root)
        {
            Import(context, [root], null);
        }
    }

    private static void ImportPage(ImportContext context, ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new ImportFailure(ImportRules.Syntax, "The page is not valid UTF-8. Save it as UTF-8, and import it again.");
        }

        var page = new PageScripts(Encoding.UTF8.GetString(utf8), context.CancellationToken);
        foreach (var position in page.Microdata)
        {
            context.Report(ImportRules.Doubtful, "A ClaimReview in microdata or RDFa is not read; only JSON-LD is.", ImportOrigin.At(context.At(position.Line, position.Column)));
        }

        var address = WebAddress.IsAbsolute(page.Address ?? "") ? new Uri(page.Address!) : null; // an absolute address is not null
        Import(context, [.. page.Scripts.Select(script => JsonInput.Parse(context, script.Utf8, script.Position)).OfType<JsonValue>()], address);
    }

    private static void Import(ImportContext context, IReadOnlyList<JsonValue> roots, Uri? page)
    {
        var documents = new JsonLdDocuments(roots);
        if (documents.Reviews.Count == 0)
        {
            context.Report(ImportRules.Required, "The file contains no ClaimReview in JSON-LD.", ImportOrigin.At(context.FileLocation));
        }

        new ClaimReviewImporter(context, documents, page).Import();
    }
}
