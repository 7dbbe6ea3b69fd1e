using ClaimModel.Interchange.Reporting.Html;

namespace ClaimModel.Interchange.Reporting.Parts;

/// <summary>The attribute by which links find a record.</summary>
internal static class Anchors
{
    /// <summary>Returns the attribute <c>id</c>.</summary>
    public static HtmlPart Id(string anchor) => html => html.Write($" id=\"{anchor}\"");

    /// <summary>Returns the attribute <c>id</c> of the first of several records with the same id; nothing for the others.</summary>
    /// <param name="anchor">The attribute.</param>
    /// <param name="record">The record.</param>
    /// <param name="first">The first record with its id.</param>
    public static HtmlPart Id(string anchor, object record, object? first) => ReferenceEquals(record, first) ? Id(anchor) : HtmlParts.Empty;
}
