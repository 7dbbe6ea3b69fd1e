using System.Globalization;
using System.Text;

namespace ClaimModel.Interchange.Reporting;

/// <summary>The addresses of the records of a report. An address is a link within a page (<c>#claim-lavrov-1</c>), or to another page of the report (<c>claims-2.html#claim-lavrov-1</c>).</summary>
/// <param name="dataset">The records of the report.</param>
/// <param name="pages">The pages on which they are.</param>
internal sealed class ReportLinks(ClaimDataset dataset, ReportPages pages)
{
    /// <summary>Gets the pages of the report.</summary>
    public ReportPages Pages { get; } = pages;

    /// <summary>Returns the address of a claim; null if it is not in the report.</summary>
    public string? To(ClaimId id) => dataset.FindClaim(id) is null ? null : $"{Pages.Of(id)}#{AnchorOf(id)}";

    /// <summary>Returns the address of an actor; null if it is not in the report.</summary>
    public string? To(ActorId id) => dataset.FindActor(id) is null ? null : $"{Pages.Of(id)}#{AnchorOf(id)}";

    /// <summary>Returns the address of a topic; null if it is not in the report.</summary>
    public string? To(TopicId id) => dataset.FindTopic(id) is null ? null : $"{Pages.Of(id)}#{AnchorOf(id)}";

    /// <summary>Returns the address of a source; null if it is not in the report.</summary>
    public string? To(SourceId id) => dataset.FindSource(id) is null ? null : $"{Pages.Of(id)}#{AnchorOf(id)}";

    /// <summary>Returns the address of a contradiction; null if it is not in the report.</summary>
    public string? To(ContradictionId id) => dataset.FindContradiction(id) is null ? null : $"{Pages.Of(id)}#{AnchorOf(id)}";

    /// <summary>Returns the <c>id</c> attribute of a claim.</summary>
    public static string AnchorOf(ClaimId id) => AnchorOf("claim", id.Value);

    /// <summary>Returns the <c>id</c> attribute of an actor.</summary>
    public static string AnchorOf(ActorId id) => AnchorOf("actor", id.Value);

    /// <summary>Returns the <c>id</c> attribute of a topic.</summary>
    public static string AnchorOf(TopicId id) => AnchorOf("topic", id.Value);

    /// <summary>Returns the <c>id</c> attribute of a source.</summary>
    public static string AnchorOf(SourceId id) => AnchorOf("source", id.Value);

    /// <summary>Returns the <c>id</c> attribute of a contradiction.</summary>
    public static string AnchorOf(ContradictionId id) => AnchorOf("contradiction", id.Value);

    /// <summary>Returns an attribute that is valid in addresses without encoding, and different for different ids: ASCII letters, digits, hyphens, underscores and periods stay; each other UTF-16 code unit becomes <c>~</c> and four hexadecimal digits.</summary>
    private static string AnchorOf(string type, string id)
    {
        var anchor = new StringBuilder(type, type.Length + id.Length + 1).Append('-');
        foreach (var unit in id)
        {
            _ = char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_' or '.' ? anchor.Append(unit) : anchor.Append(CultureInfo.InvariantCulture, $"~{(int)unit:X4}");
        }

        return anchor.ToString();
    }
}
