using System.Text;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Exporting;

/// <summary>Texts that can be encoded in UTF-8.</summary>
internal static class WellFormedText
{
    /// <summary>Returns a text in which U+FFFD stands for each unpaired surrogate, which is noted as a loss. Records that were created in code can contain them.</summary>
    /// <param name="context">The export.</param>
    /// <param name="text">The text.</param>
    /// <param name="content">The record type and the member.</param>
    /// <param name="recordId">The id of the record; null for the dataset.</param>
    public static string WellFormed(this ExportContext context, string text, string content, string? recordId)
    {
        if (!Surrogates.ContainsUnpaired(text))
        {
            return text;
        }

        context.NoteLoss(content, "unpaired surrogates cannot be encoded, and become U+FFFD", recordId);
        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) // replaces them
        {
            wellFormed.Append(rune.ToString());
        }

        return wellFormed.ToString();
    }
}
