using ClaimModel.Diagnostics;
using ClaimModel.Json.Locations;
using ClaimModel.Json.Reading;
using ClaimModel.Json.Records;

namespace ClaimModel.Validation;

/// <summary>Evaluates rules on a dataset or a single record, and locates violations in the text.</summary>
internal static class DatasetRuleRunner
{
    /// <summary>Returns the violations in a dataset that are not consequences of errors of reading, in the order of the records: the first of each severity.</summary>
    public static List<RuleViolation> Find(ClaimDataset dataset, ValidationOptions options, CancellationToken cancellationToken = default)
    {
        var suggestions = SuggestionsFor(dataset);
        return [.. Collect(dataset, options, suggestions, isReported: static _ => true, offsetOf: null, cancellationToken).Kept.Select(suggestions.Complete).OfType<RuleViolation>()];
    }

    private static ViolationCollector Collect(
        ClaimDataset dataset, ValidationOptions options, IdSuggestions suggestions, Func<RuleViolation, bool> isReported, Func<RuleViolation, long>? offsetOf, CancellationToken cancellationToken)
    {
        var document = dataset.SourceDocument is { HasErrors: true } withErrors ? withErrors : null;
        var violations = new ViolationCollector(options.MaxDiagnostics, offsetOf, IsIncluded);
        var runner = new RuleRunner(new DatasetLookup(dataset, cancellationToken), options, violations, cancellationToken);
        runner.Evaluate("", -1, dataset, options.Rules.For<ClaimDataset>());
        var visitor = new ListVisitor(dataset, options.Rules, runner, cancellationToken);
        foreach (var type in RecordType.Listed)
        {
            type.Accept(visitor);
        }

        return violations;

        // What is not reported must not be counted either.
        bool IsIncluded(RuleViolation violation) =>
            isReported(violation)
            && (document is null || !FollowsFromInvalid(violation, document))
            && (violation.Reference is not { OnlyWithSuggestion: true } || suggestions.Complete(violation) is not null);
    }

    /// <summary>Returns the violations in a single record; rules that need the dataset are skipped.</summary>
    public static List<RuleViolation> FindAlone<TRecord>(TRecord record, ValidationOptions options)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
    {
        var violations = new ViolationCollector(options.MaxDiagnostics);
        EvaluateSingle(record, new(records: null, options, violations), options);
        return violations.Kept;
    }

    private static void EvaluateSingle<TRecord>(TRecord record, RuleRunner runner, ValidationOptions options)
        where TRecord : ExtensibleRecord, IJsonRecord<TRecord> =>
        runner.Evaluate("", -1, record, options.Rules.For<TRecord>());

    /// <summary>Returns the diagnostics of reading a single record and the violations in it, in the order of its text.</summary>
    /// <param name="record">The record; null if it could not be read.</param>
    /// <param name="lookup">The other records; null to skip rules that need the dataset.</param>
    /// <param name="dataset">The dataset, for suggestions of ids; null if there is none.</param>
    /// <param name="options">The rules and other options.</param>
    /// <param name="reading">The diagnostics of reading.</param>
    /// <param name="omitted">The diagnostics of reading that are not listed.</param>
    /// <param name="document">The text from which the record was read; null if there is none.</param>
    /// <param name="cancellationToken">Cancels the validation.</param>
    public static ValidationReport Report(
        ExtensibleRecord? record,
        RecordLookup? lookup,
        ClaimDataset? dataset,
        ValidationOptions options,
        ValueList<Diagnostic> reading,
        OmittedDiagnostics omitted,
        SourceDocument? document,
        CancellationToken cancellationToken = default)
    {
        var suggestions = dataset is null ? null : SuggestionsFor(dataset);
        var isReported = IsNew(reading, omitted);
        var violations = new ViolationCollector(options.MaxDiagnostics, document is null ? null : violation => OffsetOf(violation, document), IsIncluded);
        if (record is not null)
        {
            RecordType.Of(record).Accept(new SingleVisitor(record, new(lookup, options, violations, cancellationToken), options));
        }

        return Report(
            reading,
            violations.Kept.Select(violation => Locate(violation, document)),
            options,
            omitted,
            violations,
            document,
            suggestions is null ? static pending => pending.Diagnostic : suggestions.Complete);

        bool IsIncluded(RuleViolation violation) =>
            isReported(violation)
            && (document is null || !FollowsFromInvalid(violation, document))
            && (violation.Reference is not { OnlyWithSuggestion: true } || suggestions?.Complete(violation) is not null);
    }

    /// <summary>Returns the diagnostics of reading and the located violations, in document order.</summary>
    public static ValidationReport Report(ClaimDataset dataset, ValidationOptions options, ValueList<Diagnostic> reading, OmittedDiagnostics omitted, CancellationToken cancellationToken = default)
    {
        var document = dataset.SourceDocument;
        var suggestions = SuggestionsFor(dataset);
        var violations = Collect(
            dataset, options, suggestions, IsNew(reading, omitted), document is null ? null : violation => OffsetOf(violation, document, cancellationToken), cancellationToken);
        return Report(
            reading,
            violations.Kept.Select(violation => Locate(violation, document)),
            options,
            omitted,
            violations,
            document,
            suggestions.Complete);
    }

    /// <summary>Returns the report of the diagnostics of reading and of the violations: the first of each severity.</summary>
    private static ValidationReport Report(
        ValueList<Diagnostic> reading,
        IEnumerable<PendingDiagnostic> found,
        ValidationOptions options,
        OmittedDiagnostics omitted,
        ViolationCollector violations,
        SourceDocument? document,
        Func<PendingDiagnostic, Diagnostic?> complete)
    {
        omitted = options.Configure(omitted);
        var counts = new long[3];
        foreach (var severity in Enum.GetValues<DiagnosticSeverity>())
        {
            counts[(int)severity] = violations.OmittedOf(severity) + omitted.Count(severity);
        }

        var all = NormalizationNotice.For(options, document is not null, document?.File)
            .Concat(reading.Select(options.Configure).OfType<Diagnostic>())
            .Select(static diagnostic => new PendingDiagnostic(diagnostic))
            .Concat(found);
        var inOrder = document?.Sort(all, static pending => pending.Diagnostic.Location) ?? all;
        var listed = new List<Diagnostic>();
        var listedCounts = new int[3];
        foreach (var diagnostic in inOrder.Select(complete).OfType<Diagnostic>())
        {
            counts[(int)diagnostic.Severity]++;
            if (listedCounts[(int)diagnostic.Severity]++ < options.MaxDiagnostics)
            {
                listed.Add(diagnostic);
            }
        }

        return new(listed.ToValueList(), counts);
    }

    /// <summary>Returns which violations reading has not reported. If it has reported unknown members, then all of them.</summary>
    private static Func<RuleViolation, bool> IsNew(ValueList<Diagnostic> reading, OmittedDiagnostics omitted) =>
        omitted.Contains(JsonRules.KnownMember) || reading.Any(static diagnostic => diagnostic.Rule == JsonRules.KnownMember)
            ? static violation => violation.Rule != JsonRules.KnownMember
            : static _ => true;

    /// <summary>Determines whether a violation may be a consequence of a part of the text that could not be read and has been reported already.</summary>
    public static bool FollowsFromInvalid(RuleViolation violation, SourceDocument document) =>
        document.HasInvalid(violation.Pointer)
        || violation.Reads.Any(member => document.HasInvalid(member.StartsWith('/') ? member : $"{violation.RecordPointer}/{member}"));

    /// <summary>Returns the offset of a violation in the text.</summary>
    private static long OffsetOf(RuleViolation violation, SourceDocument document, CancellationToken cancellationToken = default) =>
        document.CreateMap(cancellationToken).OffsetOf(violation.Pointer, ofName: violation.Rule == JsonRules.KnownMember);

    /// <summary>Returns a violation as a diagnostic with its location.</summary>
    /// <param name="violation">The violation.</param>
    /// <param name="document">The text; null if the dataset was not read from one, or has been changed.</param>
    /// <param name="cancellationToken">Cancels the creation of the map of the text.</param>
    public static PendingDiagnostic Locate(RuleViolation violation, SourceDocument? document, CancellationToken cancellationToken = default)
    {
        if (document is null)
        {
            return new(violation.ToDiagnostic(), violation.Reference);
        }

        var location = document.CreateMap(cancellationToken).LocationOf(violation.Pointer, ofName: violation.Rule == JsonRules.KnownMember);
        return new(
            violation.ToDiagnostic() with { Location = document.ToLocation(location) },
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
    private sealed class SingleVisitor(ExtensibleRecord record, RuleRunner runner, ValidationOptions options) : IRecordTypeVisitor<bool>
    {
        public bool Visit<TRecord>(RecordType<TRecord> type)
            where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
        {
            EvaluateSingle((TRecord)record, runner, options);
            return true;
        }
    }
}
