using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.FactCheckTools;

/// <summary>Answers of Google's Fact Check Tools API to <c>claims:search</c> and <c>claims:imageSearch</c>, or claims from them.</summary>
internal sealed class FactCheckToolsImport : IImportFormat
{
    public string Name => "factchecktools";

    public string Description => "answers of Google's Fact Check Tools API";

    public ValueList<string> Extensions => [];

    public bool Recognizes(ReadOnlySpan<byte> beginning) =>
        beginning.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{' or (byte)'[', ..]
        && beginning.IndexOf("\"claimReview\""u8) >= 0
        && beginning.IndexOf("\"@type\""u8) < 0
        && (beginning.IndexOf("\"textualRating\""u8) >= 0 || beginning.IndexOf("\"publisher\""u8) >= 0);

    public void Import(ImportContext context)
    {
        if (JsonInput.Read(context) is { } root)
        {
            new FactCheckToolsImporter(context).Import(root);
        }
    }
}
