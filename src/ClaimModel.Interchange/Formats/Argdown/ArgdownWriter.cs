using System.Globalization;
using ClaimModel.Interchange.Formats.Diagrams;

namespace ClaimModel.Interchange.Formats.Argdown;

/// <summary>Writes claims as statements. In the strict mode of Argdown, an attack between statements means that they are contrary.</summary>
internal sealed class ArgdownWriter(ExportContext context, ClaimGraph graph, TextWriter text)
{
    private readonly DisplayNames _names = new(context);
    private readonly Dictionary<ClaimId, string> _titles = [];

    public void Write()
    {
        var claims = context.Dataset.Claims.DistinctBy(static claim => claim.Id).ToList();
        WriteFrontMatter();
        AddTitles(claims);
        WriteStatements(claims);
        WriteArguments();
        WriteOtherContradictions();
    }

    private void WriteFrontMatter()
    {
        text.WriteLine("===");
        if (_names.Title is { Length: > 0 } title)
        {
            text.WriteLine($"title: {ArgdownText.QuoteYaml(title)}");
        }

        text.WriteLine("model:");
        text.WriteLine("  mode: strict");
        text.WriteLine("===");
    }

    /// <summary>Chooses the title of each statement: the id of the claim, changed if it has brackets or another statement has that title.</summary>
    private void AddTitles(IEnumerable<Claim> claims)
    {
        var used = new HashSet<string>();
        foreach (var claim in claims)
        {
            var id = context.OnOneLine(claim.Id.Value, "claim.id", claim.Id.Value);
            var title = ArgdownText.Title(id.Length == 0 ? "claim" : id);
            var free = title;
            for (var number = 2; !used.Add(free); number++)
            {
                free = string.Create(CultureInfo.InvariantCulture, $"{title} {number}");
            }

            if (free != claim.Id.Value)
            {
                context.NoteLoss("claim.id", "titles have no brackets, and differ from each other", claim.Id.Value);
            }

            _titles[claim.Id] = free;
        }
    }

    private void WriteStatements(IEnumerable<Claim> claims)
    {
        // A conflict is written at the first of its claims.
        var conflicts = graph.Conflicts.Where(IsRelation).ToLookup(static conflict => conflict.Claims[0].Id);
        foreach (var topic in claims.GroupBy(static claim => claim.Topics.IsEmpty ? default(TopicId?) : claim.Topics[0]))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            WriteHeading(topic.Key is { } id ? _names.LabelOf(id) : "Without a topic");
            foreach (var claim in topic)
            {
                WriteStatement(claim, conflicts[claim.Id]);
            }
        }
    }

    private void WriteStatement(Claim claim, IEnumerable<ClaimConflict> conflicts)
    {
        var tags = string.Concat(claim.Claimants.Select(_names.NameOf).Where(static name => name.Length > 0).Distinct().Select(static name => $" {ArgdownText.Tag(name)}"));
        text.WriteLine();
        text.WriteLine($"[{_titles[claim.Id]}]: {ArgdownText.Escape(_names.TextOf(claim))}{tags}");
        foreach (var conflict in conflicts)
        {
            text.WriteLine($"  {(conflict.Strength == ContradictionStrength.Contradictory ? "><" : "-")} [{_titles[conflict.Claims[1].Id]}]");
        }

        if (claim.Topics.Count > 1)
        {
            context.NoteLoss("claim.topics", "a statement is under the heading of its first topic", claim.Id.Value);
        }
    }

    /// <summary>Writes an argument for each claim that supports another one. A relation between the statements would mean that one entails the other.</summary>
    private void WriteArguments()
    {
        if (!graph.Supports.IsEmpty)
        {
            WriteHeading("Evidence");
        }

        var number = 0;
        foreach (var (from, to) in graph.Supports)
        {
            number++;
            text.WriteLine();
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<Evidence {number}>"));
            text.WriteLine();
            text.WriteLine($"(1) [{_titles[from.Id]}]");
            text.WriteLine("----");
            text.WriteLine($"(2) [{_titles[to.Id]}]");
        }
    }

    /// <summary>Writes the contradictions for which Argdown has no relation as comments.</summary>
    private void WriteOtherContradictions()
    {
        foreach (var conflict in graph.Conflicts.Where(static conflict => !IsRelation(conflict)))
        {
            var titles = string.Join(", ", conflict.Claims.Select(claim => $"[{_titles[claim.Id]}]"));
            text.WriteLine();
            text.WriteLine($"/* {ArgdownText.Comment($"{string.Join(" ", conflict.Words)}: {titles}")} */");
            context.NoteLoss(
                "contradiction",
                conflict.IsClosed ? "it is only apparent, resolved or dismissed, and becomes a comment"
                : conflict.IsPair ? "the format has no tensions; it becomes a comment"
                : "the format has only relations between two statements; it becomes a comment",
                conflict.Contradiction.Id.Value);
        }
    }

    private void WriteHeading(string label)
    {
        text.WriteLine();
        text.WriteLine($"# {ArgdownText.Escape(label)}");
    }

    /// <summary>Determines whether a conflict is a relation between statements, which it is even if a claim of it has been withdrawn.</summary>
    private static bool IsRelation(ClaimConflict conflict) => conflict is { IsClosed: false, IsPair: true, Strength.Known: ContradictionStrength.Contradictory or ContradictionStrength.Contrary };
}
