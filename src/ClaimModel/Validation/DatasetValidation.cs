using ClaimModel.Json;

namespace ClaimModel;

/// <summary>Asks the rules about records, and places what they find.</summary>
internal static class DatasetValidation
{
    /// <summary>What the rules find in a dataset, record by record.</summary>
    public static List<Finding> Find(ClaimDataset dataset, ValidationOptions options)
    {
        var findings = new List<Finding>();
        var context = new RuleContext(dataset, options, findings);
        var rules = options.Rules;
        CheckOne(dataset, "", -1, rules.Datasets, context);
        CheckAll(dataset.Actors, "actors", rules.Actors, context);
        CheckAll(dataset.Topics, "topics", rules.Topics, context);
        CheckAll(dataset.Sources, "sources", rules.Sources, context);
        CheckAll(dataset.Predicates, "predicates", rules.Predicates, context);
        CheckAll(dataset.Claims, "claims", rules.Claims, context);
        CheckAll(dataset.Contradictions, "contradictions", rules.Contradictions, context);
        return findings;
    }

    /// <summary>What the rules find in a record alone: those that need a dataset are not asked.</summary>
    public static List<Finding> FindAlone<TRecord>(TRecord record, ActiveRule<TRecord>[] rules, ValidationOptions options)
        where TRecord : ExtensibleRecord, IRecord<TRecord>
    {
        var findings = new List<Finding>();
        CheckOne(record, "", -1, rules, new RuleContext(null, options, findings));
        return findings;
    }

    /// <summary>The findings as diagnostics with their places, together with what reading found, in the order of the file.</summary>
    public static ValidationReport Report(ClaimDataset dataset, ValidationOptions options, ValueList<Diagnostic> reading)
    {
        var findings = Find(dataset, options);
        var origin = dataset.Origin;
        var kept = reading
            .Select(diagnostic => options.Rules.SeverityOf(diagnostic.Rule) is { } severity ? diagnostic with { Severity = severity } : null)
            .OfType<Diagnostic>();
        if (origin is null)
        {
            return new(kept.Concat(findings.Select(finding => finding.ToDiagnostic())).ToValueList());
        }

        var places = findings.Count == 0 ? null : TextPlaces.Find(origin, [], findings.Select(finding => finding.Pointer));
        var placed = findings
            .Where(finding => !FollowsFromRefusal(places!.TextPointer(finding.Pointer), origin)) // there are findings, so there are places
            .Select(finding => Placed(finding, places!.Nearest(finding.Pointer), origin));
        return new(kept.Concat(placed).OrderBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column).ToValueList());
    }

    /// <summary>Whether part of what a finding speaks of was refused when it was read, which has been reported.</summary>
    private static bool FollowsFromRefusal(string pointer, TextOrigin origin) =>
        origin.RefusedPointers.Any(refused => refused.StartsWith(pointer, StringComparison.Ordinal)
            && (refused.Length == pointer.Length || refused[pointer.Length] == '/')
            && pointer.Length > 0);

    private static Diagnostic Placed(Finding finding, TextPlace place, TextOrigin origin) => finding.ToDiagnostic() with
    {
        JsonPointer = place.Pointer,
        Line = place.Line,
        Column = place.Column,
        File = origin.File,
    };

    private static void CheckAll<TRecord>(ValueList<TRecord> records, string list, ActiveRule<TRecord>[] rules, RuleContext context)
        where TRecord : ExtensibleRecord, IRecord<TRecord>
    {
        for (var place = 0; place < records.Count; place++)
        {
            CheckOne(records[place], list, place, rules, context);
        }
    }

    private static void CheckOne<TRecord>(TRecord record, string list, int place, ActiveRule<TRecord>[] rules, RuleContext context)
        where TRecord : ExtensibleRecord, IRecord<TRecord>
    {
        context.Enter(list, place, record);
        context.CheckTexts(record);
        foreach (var (check, severity) in rules)
        {
            if (context.Dataset is not null || !check.NeedsDataset)
            {
                context.Current = (check.Rule, severity);
                check.Check(record, context);
            }
        }
    }
}
