using System.Text;
using ClaimModel.Cli.Terminal;
using ClaimModel.Values;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions as Markdown: a section with a table for each.</summary>
internal static class ContradictionMarkdown
{
    public static string Of(ListedContradictions list)
    {
        var text = new StringBuilder();
        foreach (var contradiction in list.Contradictions)
        {
            var heading = list.Names.Issue(contradiction);
            text.Append("## ").Append(MarkdownText.Of(heading.Length > 0 ? heading : contradiction.Id.Value)).Append("\n\n");
            AppendTable(text, contradiction, list.Names);
            text.Append("\n*").Append(MarkdownText.Of(string.Join(" · ", list.FactsOf(contradiction)))).Append("*\n");
            foreach (var remark in new[] { contradiction.Explanation, contradiction.Note is null ? null : $"Note: {contradiction.Note}" })
            {
                text.Append(remark is null ? "" : $"\n{MarkdownText.Of(remark)}\n");
            }

            text.Append('\n');
        }

        text.Append(MarkdownText.Of(list.Summary)).Append('\n');
        text.Append(list.Search is null ? "" : "\n");
        foreach (var note in list.SearchNotes)
        {
            text.Append("- ").Append(MarkdownText.Of(note)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Returns the citations of a claim with their quotes.</summary>
    public static string Citations(Claim claim, DatasetNames names) => string.Join("<br>", claim.Citations.Select(citation =>
        $"{(citation.Quote is { } quote ? $"“{MarkdownText.Of(quote.Exact)}” " : "")}— {MarkdownText.Of(ClaimTables.CitationText(citation, names))}"));

    private static void AppendTable(StringBuilder text, Contradiction contradiction, DatasetNames names)
    {
        var columns = ContradictionColumns.Of(contradiction, names);
        var cells = columns.Columns;
        text.Append(MarkdownText.Row(cells.Select(column => columns.ArePositions
            ? MarkdownText.Of($"{ContradictionColumns.PositionOf(column[0], names)} ({MessageText.Count(column.Count, "claim")})")
            : Speakers(column[0], names))));
        text.Append(MarkdownText.Rule(cells.Count));
        foreach (var claims in columns.Rows)
        {
            text.Append(MarkdownText.Row(claims.Select(claim =>
                (claim is not null && columns.ArePositions ? $"{Speakers(claim, names)}<br>" : "") + Assertion(claim?.Claim, names))));
            if (claims.Any(claim => claim?.Claim is { Citations.IsEmpty: false }))
            {
                text.Append(MarkdownText.Row(claims.Select(claim => claim?.Claim is null ? "" : Citations(claim.Claim, names))));
            }
        }

        if (columns.OmissionNotes is { } notes)
        {
            text.Append(MarkdownText.Row(notes));
        }

        text.Append(columns.OtherColumnsNote is { } note ? $"\n{note}\n" : "");
    }

    private static string Speakers(ListedClaim listed, DatasetNames names)
    {
        if (listed.Claim is not { } claim)
        {
            return MarkdownText.Of(DatasetNames.Missing(listed.Id.Value));
        }

        var side = claim.OnBehalfOf is { } principal ? $" for {MarkdownText.Of(names.Actor(principal))}" : "";
        var day = claim.AssertedOn is null ? "" : $", {MarkdownText.Of(claim.AssertedOn.ToString())}";
        return $"{MarkdownText.Of(names.Claimants(claim))}{side}{day}";
    }

    private static string Assertion(Claim? claim, DatasetNames names)
    {
        if (claim is null)
        {
            return "";
        }

        var stance = claim.Stance == Stance.Asserts || claim.Proposition is not null ? "" : $" ({MarkdownText.Of(claim.Stance.Word)})";
        var status = claim.Status == ClaimStatus.Active ? "" : $" ({MarkdownText.Of(claim.Status.Word)})";
        var remarks = claim.Reviews.Select(review => ReviewText.Of(review, names)).Prepend(names.Denial(claim)).OfType<string>();
        return $"{MarkdownText.Of(claim.Text)}{stance}{status}{string.Concat(remarks.Select(remark => $"<br>{MarkdownText.Of(remark)}"))}";
    }
}
