using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;

namespace ClaimModel.Validation;

/// <summary>Evaluates rules on a dataset or a single record, and locates violations in the text.</summary>
internal static class DatasetRuleRunner
{
    /// <summary>Returns the violations in a dataset that are not consequences of errors of reading, in the order of the records.</summary>
    public static List<RuleViolation> Find(ClaimDataset dataset, ValidationOptions options, CancellationToken cancellationToken = default)
    {
        var suggestions = SuggestionsFor(dataset);
        return [.. FindWithoutSuggestions(dataset, options, cancellationToken).Select(suggestions.Complete).OfType<RuleViolation>()];
    }

    private static List<RuleViolation> FindWithoutSuggestions(ClaimDataset dataset, ValidationOptions options, CancellationToken cancellationToken = default)
    {
        var violations = new List<RuleViolation>();
        var runner = new RuleRunner(new DatasetLookup(dataset, cancellationToken), options, violations, dataset, cancellationToken);
        runner.Evaluate("", -1, dataset, options.Rules.For<ClaimDataset>());
        var visitor = new ListVisitor(dataset, options.Rules, runner, cancellationToken);
        foreach (var type in RecordType.Listed)
        {
            type.Accept(visitor);
        }

        if (dataset.SourceDocument is { HasErrors: true } document)
        {
            violations.RemoveAll(violation => FollowsFromInvalid(violation, document));
        }

        return violations;
    }

    /// <summary>Returns the violations in a single record; rules that need the dataset are skipped.</summary>
    public static List<RuleViolation> FindAlone<TRecord>(TRecord record, ValidationOptions options)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var violations = new List<RuleViolation>();
        new RuleRunner(records: null, options, violations).Evaluate("", -1, record, options.Rules.For<TRecord>());
        return violations;
    }

    /// <summary>Returns the diagnostics of reading a single record and the violations in it, in the order of its text.</summary>
    /// <param name="record">The record; null if it could not be read.</param>
    /// <param name="options">The rules and other options.</param>
    /// <param name="reading">The diagnostics of reading.</param>
    /// <param name="document">The text from which the record was read; null if there is none.</param>
    public static ValidationReport ReportAlone(ExtensibleRecord? record, ValidationOptions options, ValueList<Diagnostic> reading, SourceDocument? document)
    {
        var violations = record is null ? [] : New(RecordType.Of(record).Accept(new AloneVisitor(record, options)), reading);
        return new(NormalizationNotice.For(options, document is not null, document?.File)
            .Concat(reading.Select(options.Configure).OfType<Diagnostic>())
            .Concat(document is null
                ? violations.Select(violation => violation.ToDiagnostic())
                : violations.Where(violation => !document.HasErrors || !FollowsFromInvalid(violation, document)).Select(violation => Locate(violation, document).Diagnostic))
            .OrderBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column)
            .ToValueList());
    }

    /// <summary>Returns the diagnostics of reading and the located violations, in document order.</summary>
    public static ValidationReport Report(ClaimDataset dataset, ValidationOptions options, ValueList<Diagnostic> reading, CancellationToken cancellationToken = default)
    {
        var document = dataset.SourceDocument;
        var kept = NormalizationNotice.For(options, document is not null, document?.File).Concat(reading.Select(options.Configure).OfType<Diagnostic>());
        return document is null
            ? new(kept.Concat(New(Find(dataset, options, cancellationToken), reading).Select(violation => violation.ToDiagnostic())).ToValueList())
            : new(kept
                .Select(diagnostic => new PendingDiagnostic(diagnostic))
                .Concat(New(FindWithoutSuggestions(dataset, options, cancellationToken), reading).Select(violation => Locate(violation, document, cancellationToken)))
                .OrderBy(pending => pending.Diagnostic.Line)
                .ThenBy(pending => pending.Diagnostic.Column)
                .Select(SuggestionsFor(dataset).Complete)
                .OfType<Diagnostic>()
                .ToValueList());
    }

    /// <summary>Returns the violations that reading has not reported. If it has reported unknown members, then all of them.</summary>
    private static IEnumerable<RuleViolation> New(List<RuleViolation> violations, ValueList<Diagnostic> reading) =>
        reading.Any(static diagnostic => diagnostic.Rule == JsonRules.KnownMember)
            ? violations.Where(static violation => violation.Rule != JsonRules.KnownMember)
            : violations;

    /// <summary>Determines whether a violation may be a consequence of a part of the text that could not be read and has been reported already.</summary>
    public static bool FollowsFromInvalid(RuleViolation violation, SourceDocument document) =>
        document.HasInvalid(violation.Pointer)
        || violation.Reads.Any(member => document.HasInvalid(member.StartsWith('/') ? member : $"{violation.RecordPointer}/{member}"));

    /// <summary>Returns a violation as a diagnostic with its location.</summary>
    public static PendingDiagnostic Locate(RuleViolation violation, SourceDocument document, CancellationToken cancellationToken = default)
    {
        var location = document.CreateMap(cancellationToken).LocationOf(violation.Pointer, ofName: violation.Rule == JsonRules.KnownMember);
        return new(
            violation.ToDiagnostic() with { Location = DiagnosticLocation.InText(location.Line, location.Column, location.Pointer, document.File) },
            violation.Reference);
    }

    private static IdSuggestions SuggestionsFor(ClaimDataset dataset) =>
        new(type => type.In(dataset).Select(record => record.ReferenceId).OfType<string>().Where(id => id.Length > 0).Distinct());

    /// <summary>Evaluates the rules on all records of a type.</summary>
    private sealed class ListVisitor(ClaimDataset dataset, RuleSet rules, RuleRunner runner, CancellationToken cancellationToken) : IRecordTypeVisitor<bool>
    {
        public bool Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            var records = type.ListOf(dataset);
            var rulesOfType = rules.For<TRecord>();
            for (var index = 0; index < records.Count; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                runner.Evaluate(type.ListName, index, records[index], rulesOfType);
            }

            return true;
        }
    }

    /// <summary>Evaluates the rules on a single record.</summary>
    private sealed class AloneVisitor(ExtensibleRecord record, ValidationOptions options) : IRecordTypeVisitor<List<RuleViolation>>
    {
        public List<RuleViolation> Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord> => FindAlone((TRecord)record, options);
    }
}
