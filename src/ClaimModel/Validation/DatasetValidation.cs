using ClaimModel.Json.Locations;
using ClaimModel.Json.Records;

namespace ClaimModel.Validation;

/// <summary>Asks the rules about records, and places what they find.</summary>
internal static class DatasetValidation
{
    /// <summary>What the rules find in a dataset, record by record.</summary>
    public static List<RuleViolation> Find(ClaimDataset dataset, ValidationOptions options) => Find(dataset, options, dataset.Origin).Findings;

    /// <summary>What the rules find in a record alone: those that need a dataset are not asked.</summary>
    public static List<RuleViolation> FindAlone<TRecord>(TRecord record, ActiveRule<TRecord>[] rules, ValidationOptions options)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var findings = new List<RuleViolation>();
        new RuleContext(records: null, options, findings).Check("", -1, record, rules);
        return findings;
    }

    /// <summary>The findings as diagnostics with their places, together with what reading found, in the order of the file.</summary>
    public static ValidationReport Report(ClaimDataset dataset, ValidationOptions options, ValueList<Diagnostic> reading)
    {
        var origin = dataset.Origin;
        var (findings, places) = Find(dataset, options, origin);
        var kept = reading
            .Select(diagnostic => options.Rules.SeverityOf(diagnostic.Rule) is { } severity ? diagnostic with { Severity = severity } : null)
            .OfType<Diagnostic>();
        return origin is null || places is null
            ? new(kept.Concat(findings.Select(finding => finding.ToDiagnostic())).ToValueList())
            : new(kept
                .Concat(findings.Select(finding => Placed(finding, places.Nearest(finding.Pointer), origin)))
                .OrderBy(diagnostic => diagnostic.Line)
                .ThenBy(diagnostic => diagnostic.Column)
                .ToValueList());
    }

    /// <summary>What the rules find, less what follows from something refused, and where it stands; no places where there is nothing to place.</summary>
    private static (List<RuleViolation> Findings, SourceMap? Places) Find(ClaimDataset dataset, ValidationOptions options, SourceDocument? origin)
    {
        var findings = new List<RuleViolation>();
        var context = new RuleContext(dataset, options, findings);
        var rules = options.Rules;
        context.Check("", -1, dataset, rules.For<ClaimDataset>());
        var visitor = new ListCheck(dataset, rules, context);
        foreach (var type in RecordType.Listed)
        {
            type.Accept(visitor);
        }

        if (origin is null || findings.Count == 0)
        {
            return (findings, null);
        }

        var places = SourceMap.Find(origin, [], findings.SelectMany(finding => finding.ReadPointers.Append(finding.Pointer)));
        if (origin.AroundRefused.Count > 0)
        {
            findings.RemoveAll(finding => FollowsFromRefusal(finding, places, origin));
        }

        return (findings, places);
    }

    /// <summary>Whether part of what a finding speaks of, or of what its rule looks at, was refused when it was read, which has been reported.</summary>
    public static bool FollowsFromRefusal(RuleViolation finding, SourceMap places, SourceDocument origin) =>
        origin.AroundRefused.Contains(places.TextPointer(finding.Pointer))
        || finding.ReadPointers.Any(member => origin.AroundRefused.Contains(places.TextPointer(member)));

    public static Diagnostic Placed(RuleViolation finding, SourceLocation place, SourceDocument origin) => finding.ToDiagnostic() with
    {
        JsonPointer = place.Pointer,
        Line = place.Line,
        Column = place.Column,
        File = origin.File,
    };

    /// <summary>Evaluates the rules on all records of a type.</summary>
    private sealed class ListCheck(ClaimDataset dataset, RuleSet rules, RuleContext context) : IRecordTypeVisitor<bool>
    {
        public bool Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            var records = type.ListOf(dataset);
            var typeRules = rules.For<TRecord>();
            for (var index = 0; index < records.Count; index++)
            {
                context.Check(type.ListName, index, records[index], typeRules);
            }

            return true;
        }
    }
}
