using System.Text;
using ClaimModel.Cli.Terminal;

namespace ClaimModel.Cli.Views;

/// <summary>Contradictions as Markdown: a section and a table each.</summary>
internal static class ContradictionMarkdown
{
    public static string Of(ListedContradictions shown)
    {
        var text = new StringBuilder();
        foreach (var contradiction in shown.Contradictions)
        {
            var heading = shown.Names.Issue(contradiction);
            text.Append("## ").Append(MarkdownText.Of(heading.Length > 0 ? heading : contradiction.Id.Value)).Append("\n\n");
            AppendTable(text, contradiction, shown.Names);
            text.Append("\n*").Append(MarkdownText.Of(string.Join(" · ", shown.FactsOf(contradiction)))).Append("*\n");
            foreach (var remark in new[] { contradiction.Explanation, contradiction.Note is null ? null : $"Note: {contradiction.Note}" })
            {
                text.Append(remark is null ? "" : $"\n{MarkdownText.Of(remark)}\n");
            }

            text.Append('\n');
        }

        text.Append(MarkdownText.Of(shown.Summary)).Append('\n');
        foreach (var incomparable in shown.Incomparable)
        {
            text.Append("\n- ").Append(MarkdownText.Of(incomparable.ToString()));
        }

        return text.Append(shown.Incomparable.Count > 0 ? "\n" : "").ToString();
    }

    /// <summary>Where a claim can be read, quote by quote.</summary>
    public static string Citations(Claim claim, DatasetNames names) => string.Join("<br>", claim.Citations.Select(citation =>
        $"{(citation.Quote is { } quote ? $"“{MarkdownText.Of(quote.Exact)}” " : "")}— {MarkdownText.Of(ClaimTables.CitationText(citation, names))}"));

    private static void AppendTable(StringBuilder text, Contradiction contradiction, DatasetNames names)
    {
        var columns = ContradictionColumns.Of(contradiction, names);
        var cells = columns.Columns;
        text.Append(MarkdownText.Row(cells.Select(column => columns.ArePositions ? MarkdownText.Of($"{ContradictionColumns.PositionOf(column[0].Claim)} ({Counted.Of(column.Count, "voice")})") : Who(column[0], names))));
        text.Append(MarkdownText.Rule(cells.Count));
        for (var row = 0; row < ContradictionColumns.MostVoices && cells.Any(column => row < column.Count); row++)
        {
            text.Append(MarkdownText.Row(cells.Select(column => row < column.Count ? (columns.ArePositions ? $"{Who(column[row], names)}<br>" : "") + Says(column[row].Claim) : "")));
            if (cells.Any(column => row < column.Count && column[row].Claim is { Citations.IsEmpty: false }))
            {
                text.Append(MarkdownText.Row(cells.Select(column => row < column.Count && column[row].Claim is { } claim ? Citations(claim, names) : "")));
            }
        }

        if (cells.Any(column => column.Count > ContradictionColumns.MostVoices))
        {
            text.Append(MarkdownText.Row(cells.Select(column => column.Count > ContradictionColumns.MostVoices ? $"and {Counted.Of(column.Count - ContradictionColumns.MostVoices, "more voice")}" : "")));
        }
    }

    private static string Who((ClaimId Id, Claim? Claim) voice, DatasetNames names)
    {
        if (voice.Claim is not { } claim)
        {
            return MarkdownText.Of(DatasetNames.Missing(voice.Id.Value));
        }

        var side = claim.OnBehalfOf is { } principal ? $" for {MarkdownText.Of(names.Actor(principal))}" : "";
        var day = claim.AssertedOn is null ? "" : $", {MarkdownText.Of(claim.AssertedOn.ToString())}";
        return $"{MarkdownText.Of(names.Claimants(claim))}{side}{day}";
    }

    private static string Says(Claim? claim)
    {
        if (claim is null)
        {
            return "";
        }

        var stance = claim.Stance == Stance.Asserts ? "" : $" ({MarkdownText.Of(claim.Stance.Word)})";
        var status = claim.Status == ClaimStatus.Active ? "" : $" ({MarkdownText.Of(claim.Status.Word)})";
        return $"{MarkdownText.Of(claim.Text)}{stance}{status}";
    }
}
