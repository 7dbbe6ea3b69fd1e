using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Dot;

/// <summary>Writes a graph of claims.</summary>
internal sealed class DotWriter(ExportContext context, ClaimGraph graph, TextWriter text)
{
    private const int ClaimWidth = 34;
    private const int EdgeWidth = 24;
    private const int IssueWidth = 70;

    private readonly DisplayNames _names = new(context);

    public void Write()
    {
        text.WriteLine("digraph claims {");
        text.WriteLine("  graph [rankdir=LR, ranksep=1.1, nodesep=0.25, fontname=\"Helvetica,Arial,sans-serif\", fontsize=16, labelloc=t];");
        text.WriteLine("  node [shape=box, style=\"rounded,filled\", fillcolor=white, color=\"#57606a\", fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, margin=\"0.15,0.08\"];");
        text.WriteLine("  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=10, fontcolor=\"#57606a\"];");
        if (_names.Title is { Length: > 0 } title)
        {
            text.WriteLine($"  label={DotText.QuoteLines([title], 80)};");
        }

        WriteLegend(); // Graphviz places the first cluster at the bottom
        WriteClaims();
        WriteConflicts();
        WriteSupports();
        text.WriteLine("}");
    }

    /// <summary>Writes the claims that are related to others, in a cluster for each point at issue.</summary>
    private void WriteClaims()
    {
        var number = 0;
        foreach (var issue in graph.ClaimsByIssue)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            number++;
            text.WriteLine($"  subgraph cluster_{number} {{");
            var label = issue.Key is { } topic ? _names.LabelOf(topic) : "";
            text.WriteLine($"    label={DotText.QuoteLines([label], IssueWidth)}; style=\"rounded,filled\"; color=\"#d0d7de\"; fillcolor=\"#f6f8fa\"; fontsize=13;");
            foreach (var claim in issue)
            {
                WriteClaim(claim);
            }

            text.WriteLine("  }");
        }

        foreach (var claim in graph.UnrelatedClaims)
        {
            context.NoteLoss("claim", "it neither contradicts nor supports a claim", claim.Id.Value);
        }
    }

    private void WriteClaim(Claim claim)
    {
        var isActive = claim.IsActive;
        var details = string.Join(", ", new[] { claim.AssertedOn?.ToString(), claim.Status == ClaimStatus.Active ? null : claim.Status.Word }.OfType<string>());
        var style = isActive ? "" : ", style=\"rounded,filled,dashed\", fontcolor=\"#57606a\"";
        text.WriteLine($"    {NodeOf(claim)} [label={DotText.HtmlLines(_names.SpeakerOf(claim), _names.TextOf(claim), details, ClaimWidth)}{style}];");
    }

    private void WriteConflicts()
    {
        var number = 0;
        foreach (var conflict in graph.Conflicts)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var line = LineOf(conflict);
            if (conflict.IsPair)
            {
                WritePair(conflict, line);
                continue;
            }

            // Of more than two claims, it is known only that not all of them can stand.
            number++;
            var hub = $"\"conflict {number}\"";
            text.WriteLine($"  {hub} [shape=diamond, label={DotText.QuoteLines(conflict.Words, EdgeWidth)}, {line}, {CommentOf(conflict)}];");
            foreach (var claim in conflict.Claims)
            {
                text.WriteLine($"  {NodeOf(claim)} -> {hub} [dir=none, {line}];");
            }
        }
    }

    private void WritePair(ClaimConflict conflict, string line)
    {
        var (one, other) = (conflict.Claims[0], conflict.Claims[1]);
        var direction = conflict.Contradiction.Direction is { } answer && (answer == one.Id || answer == other.Id)
            ? answer == one.Id ? "forward" : "back"
            : "none";
        text.WriteLine($"  {NodeOf(one)} -> {NodeOf(other)} [label={DotText.QuoteLines(conflict.Words, EdgeWidth)}, dir={direction}, {line}, {CommentOf(conflict)}];");
    }

    private void WriteSupports()
    {
        foreach (var (from, to) in graph.Supports)
        {
            text.WriteLine($"  {NodeOf(from)} -> {NodeOf(to)} [label=\"supports\", {DotLines.Support}];");
        }
    }

    private void WriteLegend()
    {
        text.WriteLine("  subgraph cluster_legend {");
        text.WriteLine("    label=\"Legend\"; style=rounded; color=\"#d0d7de\"; fontsize=12;");
        text.WriteLine("    node [shape=plaintext, style=\"\", fontsize=10, margin=0, width=0, height=0.2];");
        text.WriteLine("    edge [fontsize=10];");
        var number = 0;
        foreach (var (name, line) in DotLines.Legend)
        {
            number++;
            text.WriteLine($"    \"legend {number}a\" [label=\"\"]; \"legend {number}b\" [label=\"\"];");
            text.WriteLine($"    \"legend {number}a\" -> \"legend {number}b\" [label=\"{name}\", {(line == DotLines.Support ? "" : "dir=none, ")}{line}];");
        }

        text.WriteLine("  }");
    }

    private string CommentOf(ClaimConflict conflict)
    {
        var id = conflict.Contradiction.Id.Value;
        var explanation = context.OnOneLine(conflict.Contradiction.Explanation ?? "", "contradiction.explanation", id);
        return $"comment={DotText.QuoteId(id)}, tooltip={DotText.Quote(explanation)}";
    }

    private static string LineOf(ClaimConflict conflict) => conflict.IsLive ? DotLines.Of(conflict.Strength.Known) : DotLines.Settled;

    private static string NodeOf(Claim claim) => DotText.QuoteId(claim.Id.Value);
}
